/**
 * Tables of the Vietnamese 8-bit encodings that no library knows. Pure data.
 *
 * VNI writes a vowel as a base letter followed by a mark (a byte of windows-1252): `á` = `aù`.
 * The strings below give, for each vowel family, the marks in the order of TONES.
 */
export const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const; // sắc huyền hỏi ngã nặng

/** Marks that follow a plain vowel: `aù aø aû aõ aï`. */
export const VNI_TONE_MARKS = 'ùøûõï';

/** Marks that follow `a`, `e`, `o` and stand for the circumflex, alone and with each tone: `aâ aá aà aå aã aä`. */
export const VNI_CIRCUMFLEX_MARKS = 'âáàåãä';

/** Marks that follow `a` and stand for the breve, alone and with each tone: `aê aé aè aú aü aë`. */
export const VNI_BREVE_MARKS = 'êéèúüë';

/** Letters that VNI writes with a single byte. */
export const VNI_SINGLE: Readonly<Record<string, string>> = {
  í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', ô: 'ơ', ö: 'ư', î: 'ỵ', ñ: 'đ',
  Í: 'Í', Ì: 'Ì', Æ: 'Ỉ', Ó: 'Ĩ', Ò: 'Ị', Ô: 'Ơ', Ö: 'Ư', Î: 'Ỵ', Ñ: 'Đ',
}; // prettier-ignore

/** VPS, letter by letter in the order of its code chart; `hex` codes stand in the same order. */
export const VPS_LETTERS =
  'àáảãạâầấẩẫậăằắẳẵặđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ' +
  'ÀÁẢÃẠÂẦẤẨẪẬĂẰẮẲẴẶĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ';

export const VPS_CODES = (
  'e0 e1 e4 e3 e5 e2 c0 c3 c4 c5 c6 e6 a2 a1 a3 a4 a5 c7 e8 e9 c8 eb cb ea 8a 89 8b cd 8c ec ed cc ef ce ' +
  'f2 f3 d5 f5 86 f4 d2 d3 b0 87 b6 d6 a9 a7 aa ab ae f9 fa fb db f8 dc d8 d9 ba bb bf ff 9a 9b cf 9c ' +
  '80 c1 81 82 02 c2 84 83 85 1c 03 88 8e 8d 8f f0 04 f1 d7 c9 de fe 05 ca 93 90 94 95 06 b5 b4 b7 b8 10 ' +
  'bc b9 bd be 11 d4 97 96 98 99 12 f7 9e 9d 9f a6 13 a8 da d1 ac 14 d0 af ad b1 1d 15 b2 dd fd b3 19'
).split(' ');

/** Beginnings of a Vietnamese syllable. */
export const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' ');

/** Rimes without tone. Foreign names and abbreviations fall outside, which is what makes the list telling. */
export const RIMES = (
  'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uô uôc uôi uôm uôn uông uôt ' +
  'uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươ ươc ươi ươm ươn ương ươp ươt ươu ' +
  'y yêm yên yêng yêt yêu ynh oăp oai uênh uyn'
).split(' ');
