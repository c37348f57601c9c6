import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';

// ASCII alone: in Chinese text a full-width stop or bracket ends an address.
const ADDRESS_CHARACTERS = /[\w\-.~:/?#@!$&*+,;=%]+/g;

/** With a scheme or www, or a host of a usual kind with a path: github.com/name/project. */
const WEB_ADDRESS =
  /^(?:https?:\/\/.|www\.\w|(?:[\w-]{1,63}\.){1,4}(?:ai|app|cn|co|com|dev|edu|gov|io|net|org)\/.)/i;

/** Web addresses of an explanation occur in the paper, whole. */
export function checkLinks({ parts, source }: Checked): Finding[] {
  const known = new Set(tokensOf(source).map(bareAddress));
  return [...parts].flatMap(([where, text]) =>
    tokensOf(text)
      .map((token) => withoutEnd(token.slice(Math.max(0, token.search(/https?:\/\//i)))))
      .filter((address) => WEB_ADDRESS.test(address) && !known.has(bareAddress(address)))
      .map((what) => ({ rule: 'link-unknown', where, what })),
  );
}

/** The runs of characters that an address may have; `\_` and `\%` of TeX are `_` and `%`. */
function tokensOf(text: string): string[] {
  return text.replace(/\\([_%&#~$])/g, '$1').match(ADDRESS_CHARACTERS) ?? [];
}

/** The part of an address that tells it from others, in lower case. */
function bareAddress(token: string): string {
  return withoutEnd(token.slice(token.lastIndexOf('://') + 1))
    .toLowerCase()
    .replace(/^\/\/(?=.)/, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

/** Without the punctuation of the sentence or of Markdown that follows. */
function withoutEnd(token: string): string {
  let end = token.length;
  while (end > 0 && '.,;:!?*$'.includes(token.charAt(end - 1))) end -= 1;
  return token.slice(0, end);
}
