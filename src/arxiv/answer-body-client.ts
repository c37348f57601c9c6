import { UserError } from '../errors.ts';

/** What the body of an answer becomes, and how long it may be. */
export type BodyKind<Body> = {
  maxBytes: number;
  read: (bytes: Uint8Array) => Body;
  /** A body as text. */
  textOf: (body: Body) => string;
};

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** What is no text; a PDF is at most 20 MB. */
export const FILE: BodyKind<Uint8Array> = {
  maxBytes: 20_000_000,
  read: (bytes) => bytes,
  textOf: decode,
};

/** Text in UTF-8; a day of 2,000 entries with abstracts is about 8 MB. */
export const PAGE: BodyKind<string> = {
  maxBytes: 10_000_000,
  read: decode,
  textOf: (body) => body,
};

/** What came compressed may swell without end. */
const MAX_UNPACKED_BYTES = 10_000_000;

/**
 * Reads the body of an answer; reading stops at the limit, counted after decompression.
 * @throws UserError past the limit: asking again would only bring as much again.
 */
export async function readBody<Body>(
  response: Response,
  path: string,
  kind: BodyKind<Body>,
): Promise<Body> {
  const isPacked = response.headers.has('content-encoding');
  const limit = isPacked ? Math.min(kind.maxBytes, MAX_UNPACKED_BYTES) : kind.maxBytes;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > limit) {
      throw new UserError(`arXiv's answer to ${path} is longer than ${limit / 1e6} MB.`);
    }
    chunks.push(chunk);
  }
  return kind.read(Buffer.concat(chunks));
}
