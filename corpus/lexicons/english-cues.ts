/**
 * What a number is about, in English: the words of each family of `cues.ts`, in base form (owe stands for owed, owing).
 * `weight` says how sure the words are alone: 3 names the idea, 2 is usual, 1 is weak. The longest phrase at a place wins.
 */
import type { Family } from './cues.js';

export const ENGLISH_CUES: ReadonlyArray<{ family: Family; weight: 1 | 2 | 3; words: readonly string[] }> = [
  // "18.7 million people had joined social insurance" · "were covered by health insurance"
  { family: 'enrol', weight: 2, words: ['participate', 'participant', 'participation', 'take part', 'join', 'enrol', 'enroll', 'take out', 'policyholder', 'cardholder', 'card holder', 'insurance card holder', 'health insurance card holder', 'be cover', 'cover by', 'covered by', 'cover with', 'covered with', 'health insurance holder', 'insurance holder', 'with unemployment insurance', 'with health insurance', 'with compulsory social insurance', 'with voluntary social insurance', 'have health insurance', 'have social insurance', 'have voluntary social insurance', 'have compulsory social insurance', 'have unemployment insurance', 'contributor', 'insured people', 'insured person', 'hold health insurance card', 'have health insurance card', 'people with social insurance', 'buy unemployment insurance', 'buy voluntary social insurance', 'buy health insurance', 'covered', 'cover', 'figure for', 'figure for unemployment insurance', 'insurance cover', 'in compulsory social insurance', 'in voluntary social insurance', 'in unemployment insurance', 'in social insurance', 'in health insurance'] },
  // "enrolled 4,870 new participants" · "helped 1,365 women join"
  { family: 'new', weight: 3, words: ['new participant', 'new people', 'new member', 'new policyholder', 'newly', 'newly enrolled', 'newly enrol', 'additional people', 'additional participant', 'mobilise', 'mobilize', 'sign up', 'recruit', 'help woman join', 'new participant in voluntary social insurance', 'new enrollee', 'more people join', 'persuade', 'new voluntary participant'] },
  // "health insurance coverage reached 94.8 per cent"
  { family: 'cover', weight: 3, words: ['coverage', 'coverage rate', 'insurance coverage', 'participation rate', 'health cover', 'cover of', 'universal coverage', 'coverage of', 'rate of participation', 'rate of people with health insurance'] },
  // "collected VND362.4 trillion in premiums"
  { family: 'collect', weight: 3, words: ['collect', 'collection', 'total collection', 'revenue', 'total revenue', 'proceeds', 'income from', 'premium collection', 'insurance premium', 'receipt', 'premium increase to', 'contribution collected', 'health insurance account for', 'investment profit', 'interest earned'] },
  // "paid VND1,215 billion in pensions" · "total spending"
  { family: 'spend', weight: 3, words: ['spend', 'spending', 'expenditure', 'pay out', 'payout', 'disburse', 'disbursement', 'pay', 'total cost', 'cost', 'outlay', 'budget', 'worth', 'allocate', 'cover the cost', 'claim vnd', 'finance', 'value', 'total allowance', 'budget allocation'] },
  // "run a deficit of VND4,300 billion" · "overspent their funds"
  { family: 'balance', weight: 3, words: ['deficit', 'surplus', 'overspend', 'overspent', 'overspending', 'exceed the fund', 'exceed its fund', 'fund balance', 'reserve', 'reserve fund', 'remainder', 'balance', 'current reserve', 'in the red', 'shortfall', 'health insurance deficit'] },
  // "late in paying premiums" · "owed VND21.7 billion over 26 months"
  { family: 'debt', weight: 3, words: ['owe', 'owing', 'debt', 'total debt', 'insurance debt', 'arrears', 'in arrears', 'late payment', 'late in pay', 'late in paying', 'late paying', 'be late', 'slow payment', 'slow to pay', 'delay payment', 'outstanding', 'outstanding debt', 'outstanding amount', 'overdue', 'unpaid', 'debtor', 'large debtor', 'delinquent', 'premium debt', 'insurance arrears', 'behind', 'not pay', 'late pay', 'affect', 'delayed payment', 'be late pay'] },
  // "recovered VND67.4 billion" · "VND41 billion was refused"
  { family: 'recover', weight: 3, words: ['recover', 'recoup', 'recovery', 'retrieve', 'reclaim', 'refuse', 'reject', 'refund', 'repay', 'return', 'deduct from settlement', 'remedy', 'have to be pay', 'have to be paid', 'after the inspection the unit pay', 'after inspection', 'after the inspection', 'pay all of their premium debt', 'refuse payment', 'collect from', 'pay back', 'subsequently pay'] },
  // "3.4 million people are receiving pensions"
  { family: 'receive', weight: 3, words: ['beneficiary', 'recipient', 'pensioner', 'retiree', 'receive pension', 'receive monthly pension', 'receive a pension', 'receive a monthly pension', 'people receive pension', 'be receive', 'entitle', 'be entitle to', 'benefit people', 'benefit around', 'would benefit', 'will benefit', 'live on pension', 'living on pension', 'enjoy pension', 'get pension', 'draw pension', 'benefit some', 'benefit about', 'benefit more than', 'benefit over', 'benefit nearly'] },
  // "settled 78,200 dossiers" · "38,600 workers filed for unemployment benefits"
  { family: 'settle', weight: 3, words: ['settle', 'process', 'handle', 'resolve', 'file for', 'apply for', 'application', 'withdraw', 'lump sum', 'lump-sum', 'one-off', 'one-off payment', 'one-time', 'lump-sum payment', 'claim for', 'claimant', 'receive unemployment benefit', 'receive unemployment allowance', 'get unemployment benefit', 'enjoy unemployment', 'submission', 'receive vocational training', 'vocational training', 'jobless claim', 'unemployment claim', 'claimed unemployment benefit', 'receive a one-off', 'sickness', 'maternity', 'recipient of unemployment benefit', 'deliver', 'enjoy', 'support package', 'receive sickness', 'receive their lump sum', 'help people receive', 'register for unemployment benefit'] },
  // "paid through bank accounts"
  { family: 'cashless', weight: 3, words: ['bank account', 'cashless', 'atm', 'non-cash', 'via account', 'through account', 'without cash', 'via bank', 'through bank', 'personal account', 'through bank account', 'via bank account', 'bank transfer'] },
  // "138.6 million medical examination and treatment visits"
  { family: 'visit', weight: 3, words: ['visit', 'check-up', 'checkup', 'health checkup', 'health check-up', 'medical examination', 'examination and treatment', 'medical examination and treatment', 'health check', 'insured patient', 'outpatient', 'use health insurance for', 'turn of patient', 'turn of people come', 'receive treatment', 'medical check'] },
  // "the average cost of an inpatient treatment rose to VND3.6 million"
  { family: 'cost', weight: 3, words: ['average cost', 'hospital fee', 'cost of treatment', 'treatment cost', 'per visit', 'medical bill', 'cost per', 'price of', 'service price', 'average cost of', 'cost of a', 'hospital bill'] },
  // "3.92 million health insurance cards in use"
  { family: 'card', weight: 2, words: ['health insurance card', 'insurance card', 'card in use'] },
  { family: 'book', weight: 2, words: ['social insurance book', 'insurance book', 'social security book'] },
  // "inspected 386 employers"
  { family: 'inspect', weight: 3, words: ['inspect', 'inspection', 'examine', 'audit', 'check on', 'surprise inspection', 'inspection and examination', 'be inspect', 'conduct inspection', 'inspect and check', 'inspect and examine'] },
  // "transferred 12 dossiers to the police" · "billed 1,240 scans that were never performed"
  { family: 'violate', weight: 3, words: ['violation', 'violate', 'fraud', 'abuse', 'fake', 'forge', 'profiteer', 'misuse', 'sue', 'lawsuit', 'prosecute', 'charge wrongly', 'wrongly', 'wrongly charge', 'never perform', 'never performed', 'never be perform', 'transfer dossier', 'transfer', 'police', 'sanction', 'administrative sanction', 'administrative fine', 'bill', 'find to be uninsured', 'be find to be uninsured', 'evade', 'evasion', 'unlawful', 'illegal', 'irregular', 'overcharge', 'fabricate', 'initiate', 'legal action', 'criminal'] },
  // "total fines of more than VND2.1 billion"
  { family: 'fine', weight: 3, words: ['fine', 'fined', 'total fine', 'penalty', 'administrative fine', 'penalise', 'penalize', 'impose administrative fine', 'impose fine', 'fine of', 'be fine'] },
  // "the contribution rate remains at 4.5 percent of the basic salary"
  { family: 'contribute', weight: 3, words: ['contribution rate', 'premium rate', 'contribution', 'monthly contribution', 'contribute', 'premium', 'low premium', 'premium of', 'monthly premium', 'employer pay', 'worker pay', 'employee pay', 'insurance premium rate', 'premium level', 'premium be'] },
  // "a 12 percent increase in pensions" · "an average benefit of VND5.1 million a month"
  { family: 'benefit', weight: 3, words: ['pension', 'allowance', 'benefit', 'average pension', 'average benefit', 'monthly pension', 'social allowance', 'increase in pension', 'pension increase', 'pension rise', 'get an additional', 'receive an additional', 'receive less than', 'receive a pension equal', 'pension equal', 'benefit rate', 'benefit level', 'pension rate', 'replacement rate'] },
  // "the State supports 30 per cent of the premium"
  { family: 'subsidy', weight: 3, words: ['support', 'subsidy', 'subsidise', 'subsidize', 'state support', 'budget support', 'pay by the state budget', 'paid by the state budget', 'state budget', 'support premium', 'of the premium', 'of the premium pay', 'of the premium paid', 'premium support', 'to support premium'] },
  // "the basic salary will be raised from …"
  { family: 'wage', weight: 3, words: ['basic salary', 'base salary', 'minimum wage', 'regional minimum wage', 'statutory pay rate', 'base wage', 'basic wage', 'average salary used', 'reference level'] },
  // "68,000 people without health insurance"
  { family: 'uninsured', weight: 3, words: ['without health insurance', 'without social insurance', 'without insurance', 'uninsured', 'not have health insurance', 'yet to participate', 'yet to join', 'have not join', 'not join', 'not participate', 'not yet participate', 'not yet join', 'lack health insurance', 'have no health insurance', 'no health insurance', 'not covered', 'not cover', 'have not yet'] },
  { family: 'eligible', weight: 3, words: ['eligible', 'be eligible', 'subject to', 'subject to compulsory', 'require to join', 'required to join', 'potential participant', 'obliged', 'be subject to'] },
  // "12,400 health facilities with health insurance contracts" · "240 collection points"
  { family: 'network', weight: 3, words: ['collection point', 'collection agent', 'agent', 'payment point', 'sign contract', 'health insurance contract', 'contracted', 'medical facility sign', 'collaborator', 'staff', 'network', 'collection service'] },
  // "30 million VssID accounts had been activated"
  { family: 'digital', weight: 3, words: ['vssid', 'vneid', 'electronic dossier', 'e-transaction', 'electronic transaction', 'online public service', 'public service', 'online', 'chip-based', 'chip-based citizen id card', 'citizen id card', 'id card', 'database', 'verify', 'authenticate', 'digital', 'look-up', 'inter-agency service', 'electronic', 'population database', 'activate', 'synchronise', 'synchronize', 'cross-check', 'share data', 'health record', 'app', 'on time'] },
]; // prettier-ignore
