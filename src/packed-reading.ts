import { deflateSync, inflateSync } from 'node:zlib';
import type { Reading } from './paper.ts';

/** A reading whose text waits packed: called, it gives it anew, and nothing keeps that one. */
export type PackedReading = () => Reading;

/**
 * Packs a reading, to about a third of its characters in bytes: those of a whole day may have to
 * wait for a batch. A text that is not well-formed comes back with U+FFFD in its place, as models
 * get it.
 */
export function packReading({ text, ...rest }: Reading): PackedReading {
  const packed = deflateSync(text);
  return () => ({ ...rest, text: inflateSync(packed).toString('utf8') });
}
