import type { Finding } from '../paper.ts';
import type { Checked } from './check-explanation.ts';

// ASCII alone: in Chinese text a full-width stop or bracket ends an address.
const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&*+,;=%]+/gi;

/** Web addresses of an explanation occur in the paper. */
export function checkLinks({ parts, source }: Checked): Finding[] {
  const known = source.toLowerCase();
  return [...parts].flatMap(([where, text]) =>
    [...text.matchAll(WEB_ADDRESS)]
      .map(([address]) => address.replace(/[.,;:!?]+$/, ''))
      .filter((address) => !known.includes(address.toLowerCase().replace(/^https?:\/\//, '')))
      .map((what) => ({ rule: 'link-unknown', where, what })),
  );
}
