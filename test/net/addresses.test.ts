import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AddressPolicy, isPublicAddress } from '../../src/net/addresses.js';
import { Client } from '../../src/net/request.js';
import { type Paper, startPaper } from '../crawl/server.js';

const PUBLIC = ['93.184.216.34', '8.8.8.8', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1', '192.167.1.1', '223.255.255.255',
  '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808', '2002:808:808::1']; // prettier-ignore
const PRIVATE = ['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.1.1',
  '169.254.169.254', '100.64.0.1', '100.127.255.255', '192.0.0.8', '192.0.2.1', '198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.9',
  '224.0.0.1', '255.255.255.255', '240.0.0.1', '::', '::1', 'fc00::1', 'fdff::1', 'fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1', 'ff02::1',
  '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:169.254.169.254', '::ffff:7f00:1', '::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::a00:1',
  '2002:7f00:1::', '2002:c0a8:101::1', '2001::1', '2001:db8::1', '', 'localhost', '1.2.3']; // prettier-ignore

test.each(PUBLIC)('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));
test.each(PRIVATE)('"%s" is not', (address) => expect(isPublicAddress(address)).toBe(false));

describe('requests', () => {
  let paper: Paper;
  beforeAll(async () => {
    paper = await startPaper({ articles: 1, drip: false });
  });
  afterAll(() => paper.close());

  const get = async (url: string, policy: AddressPolicy = {}): Promise<number | string> => {
    const client = new Client('baoso/test', { maxBytes: 1e6, timeoutMs: 3_000 }, policy);
    try {
      return (await client.get(url)).status;
    } catch (error) {
      return (error as { kind: string }).kind;
    } finally {
      await client.close();
    }
  };
  /** A resolver that answers one address after the other. */
  const names = (...answers: string[][]): AddressPolicy['resolve'] => {
    let n = 0;
    return async () =>
      (answers[n++] ?? answers.at(-1)!).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };

  test.each(['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0', 'localhost'])(
    '%s is refused, however it is written',
    async (host) => {
      expect(await get(`http://${host}:${paper.port}/bai-0.html`)).toBe('private_address');
    },
  );

  test('a name is refused when any of its addresses is private', async () => {
    const resolve = names(['93.184.216.34', '10.0.0.1']);
    expect(await get(`http://bao.example:${paper.port}/bai-0.html`, { resolve })).toBe('private_address');
  });

  test('the address that was checked is the one connected to: a second answer changes nothing', async () => {
    const resolve = names(['10.0.0.1'], ['127.0.0.1']);
    expect(await get(`http://bao.example:${paper.port}/bai-0.html`, { resolve })).toBe('private_address');
    expect(paper.asked.size).toBe(0);
  });

  test('allowed by flag, by host, by host and port', async () => {
    const url = `http://bao.example:${paper.port}/bai-0.html`;
    const resolve = names(['127.0.0.1']);
    expect(await get(url, { resolve, allowPrivate: true })).toBe(200);
    expect(await get(url, { resolve, allowHosts: ['bao.example'] })).toBe(200);
    expect(await get(url, { resolve, allowHosts: [`bao.example:${paper.port}`] })).toBe(200);
    expect(await get(url, { resolve, allowHosts: ['bao.example:1', 'other.example'] })).toBe('private_address');
  });
});
