/** What can go wrong with an address, in one word; crawl reports count by it. */
export type FaultKind =
  | 'timeout' | 'network' | 'server_error' | 'rate_limited' | 'truncated'
  | 'robots_unreachable' | 'host_down'
  | 'no_such_host' | 'client_error' | 'gone' | 'forbidden_by_robots' | 'private_address' | 'bad_address'
  | 'too_large' | 'bomb' | 'redirect_loop' | 'too_many_redirects' | 'wrong_type' | 'unreadable' | 'no_article'; // prettier-ignore

/**
 * A fault of one address. Its class is its retry policy: `PassingFault` is tried again in this run after a pause,
 * `LaterFault` by the next run only, `FinalFault` never.
 */
export abstract class FetchFault extends Error {
  override readonly name: string = 'FetchFault';
  /** May the next run try again? */
  abstract readonly retryable: boolean;
  constructor(
    readonly kind: FaultKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** It may be gone in a moment: a timeout, a busy server. */
export class PassingFault extends FetchFault {
  override readonly name = 'PassingFault';
  readonly retryable = true;
  constructor(
    kind: FaultKind,
    message: string,
    /** How long the server asks us to wait, in milliseconds (`Retry-After`), or null. */
    readonly waitMs: number | null = null,
    options?: ErrorOptions,
  ) {
    super(kind, message, options);
  }
}

/** Nothing to gain by insisting now: the whole host is out of reach, or it asks for a long pause. */
export class LaterFault extends FetchFault {
  override readonly name = 'LaterFault';
  readonly retryable = true;
}

/** Another attempt would find the same: a missing page, a forbidden address, a bomb. */
export class FinalFault extends FetchFault {
  override readonly name = 'FinalFault';
  readonly retryable = false;
}

// Codes of Node, undici and zlib → what they mean.
const CODES: Readonly<Record<string, FaultKind>> = {
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'truncated',
  Z_BUF_ERROR: 'truncated',
  Z_DATA_ERROR: 'unreadable',
  ERR_BROTLI_COMPRESSION_FAILED: 'unreadable',
  ENOTFOUND: 'no_such_host',
  UND_ERR_HEADERS_OVERFLOW: 'too_large',
  ERR_TLS_CERT_ALTNAME_INVALID: 'bad_address',
};
const FINAL: ReadonlySet<FaultKind> = new Set<FaultKind>(['unreadable', 'no_such_host', 'too_large', 'bad_address']);

/** Any error of a request → its fault. An unknown one is taken for trouble of the network, which may pass. */
export function faultOf(error: unknown): FetchFault {
  if (error instanceof FetchFault) return error;
  if (error instanceof Error && error.cause instanceof FetchFault) return error.cause;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && /^(?:Timeout|Abort)Error$/.test(error.name))
    return new PassingFault('timeout', 'no whole answer within the time limit', null, { cause: error });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const kind = CODES[code] ?? (/BROTLI|^Z_/.test(code) ? 'unreadable' : 'network');
  return FINAL.has(kind)
    ? new FinalFault(kind, message, { cause: error })
    : new PassingFault(kind, message || code, null, { cause: error });
}
