import { lookup as systemLookup } from 'node:dns/promises';
import { BlockList, type LookupFunction, isIP } from 'node:net';
import { FinalFault } from './faults.js';

/** IPv4 networks that are not the public internet (IANA special-purpose registry). */
const PRIVATE_V4: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private use'],
  ['100.64.0.0', 10, 'carrier-grade NAT'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link local, cloud metadata'],
  ['172.16.0.0', 12, 'private use'],
  ['192.0.0.0', 24, 'protocol assignments'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.88.99.0', 24, '6to4 relay'],
  ['192.168.0.0', 16, 'private use'],
  ['198.18.0.0', 15, 'benchmarking'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved, broadcast'],
];

const PRIVATE_V6: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ['::', 128, 'unspecified'],
  ['::1', 128, 'loopback'],
  ['64:ff9b:1::', 48, 'local-use translation'],
  ['100::', 64, 'discard'],
  ['2001::', 23, 'protocol assignments, Teredo'],
  ['2001:db8::', 32, 'documentation'],
  ['3fff::', 20, 'documentation'],
  ['5f00::', 16, 'segment routing'],
  ['fc00::', 7, 'unique local'],
  ['fe80::', 10, 'link local'],
  ['fec0::', 10, 'site local'],
  ['ff00::', 8, 'multicast'],
];

/** `10.0.0.0` → `0a00:0000`, the form in which IPv6 carries it. */
const asHex = (v4: string): string => {
  const [a, b, c, d] = v4.split('.').map((part) => Number(part).toString(16).padStart(2, '0'));
  return `${a}${b}:${c}${d}`;
};

const blocked = new BlockList();
for (const [network, prefix] of PRIVATE_V4) {
  blocked.addSubnet(network, prefix, 'ipv4'); // IPv4-mapped IPv6 addresses are checked against these, too
  const hex = asHex(network);
  blocked.addSubnet(`::${hex}`, 96 + prefix, 'ipv6'); // IPv4-compatible
  blocked.addSubnet(`64:ff9b::${hex}`, 96 + prefix, 'ipv6'); // NAT64
  blocked.addSubnet(`2002:${hex}::`, 16 + prefix, 'ipv6'); // 6to4
}
for (const [network, prefix] of PRIVATE_V6) blocked.addSubnet(network, prefix, 'ipv6');

/** Is it an address of the public internet? `93.184.216.34` yes; `127.0.0.1`, `::ffff:10.0.0.1`, `fe80::1%eth0` no. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  const family = isIP(bare);
  return family !== 0 && !blocked.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

/** An address as resolvers give it. */
export interface Resolved {
  address: string;
  family: number;
}

export interface AddressPolicy {
  /** Reach private addresses, too. */
  allowPrivate?: boolean;
  /** `host` or `host:port` of servers that may be on a private address. */
  allowHosts?: readonly string[];
  /** Resolves a host name; the system's resolver by default. */
  resolve?: (host: string) => Promise<Resolved[]>;
}

const forbidden = (host: string, address: string): FinalFault =>
  new FinalFault('private_address', `${host} is at ${address}, which is a private or loopback address`);

const allowed = (policy: AddressPolicy, host: string, port: string): boolean =>
  policy.allowPrivate === true || (policy.allowHosts ?? []).some((name) => name === host || name === `${host}:${port}`);

const bareHost = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** Refuses a URL whose host is written as a private address. Names are checked when they are resolved. @throws FinalFault */
export function checkUrl(url: URL, policy: AddressPolicy): void {
  const host = bareHost(url.hostname);
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  if (isIP(host) !== 0 && !allowed(policy, host, port) && !isPublicAddress(host)) throw forbidden(host, host);
}

/**
 * A lookup for sockets that gives addresses only when every one of them is allowed, so that what was checked is what is
 * connected to: a name cannot change its address between the check and the connection. One for each origin, since the
 * allowance may be for a port.
 */
export function guardedLookup(port: string, policy: AddressPolicy): LookupFunction {
  const resolve = policy.resolve ?? ((host) => systemLookup(host, { all: true }));
  return (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const bad = allowed(policy, host, port) ? undefined : found.find(({ address }) => !isPublicAddress(address));
        if (bad) return callback(forbidden(host, bad.address), '', 0);
        const first = found[0];
        if (!first) return callback(new FinalFault('no_such_host', `${host} has no address`), '', 0);
        if (options.all) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}
