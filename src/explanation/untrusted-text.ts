import { createHash } from 'node:crypto';

/** The name of the tags, before their code. */
export const TAG = 'paper-text';

/** Hexadecimal digits: 2^48 tries for one text that fits its own code. */
const CODE_LENGTH = 12;

/**
 * Puts text of strangers between two tags that it cannot close: their name ends in a code made from
 * the text itself, so that nobody can write a text that has its own. Besides, nothing in it looks
 * like such a tag or like a turn of the conversation, and nothing in it is invisible.
 */
export function frameText(text: string): string {
  const inert = renderInert(text);
  const code = createHash('sha256').update(inert).digest('hex').slice(0, CODE_LENGTH);
  return `<${TAG}-${code}>\n${inert}\n</${TAG}-${code}>`;
}

/** What shows nothing: format characters, variation selectors, fillers. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;

/** All but tab and line feed. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** Less-than, brackets that look like it, and how HTML writes them. */
const OPENER =
  /[<\u02C2\u2039\u00AB\u1438\u226A\u227A\u2329\u276C\u276E\u2770\u27E8\u3008\u300A\uFE64\uFF1C]|&(?:amp;)*(?:lt|#0*60|#x0*3c|laquo|lsaquo|lang);?/gi;
const CLOSER = /[>\u02C3\u203A\u00BB\u232A\u276D\u276F\u2771\u27E9\u3009\u300B\uFE65\uFF1E]/;

/** The marks of chat templates, which some servers read out of a message's text. */
const TURN = /<(?=[|｜]|\/?(?:s|start_of_turn|end_of_turn)>|<\/?SYS>)|\[(?=\/?INST\])/g;

/** Letters that are drawn like those of the tag's name: Cyrillic, Greek, small capitals. */
const LOOKALIKES = new Map(
  ['аαᴀɑa', 'еεᴇe', 'рρᴘp', 'гʀr', 'тτᴛt', 'хχx'].flatMap((drawn) =>
    Array.from(drawn, (char): [string, string] => [char, drawn.slice(-1)]),
  ),
);

/** Over how many characters a tag's name may be spread out. */
const REACH = 80;

function renderInert(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(CONTROLS, ' ')
    .replace(OPENER, (opener, at: number, whole: string) => {
      const start = at + opener.length;
      return isTagName(whole.slice(start, start + REACH)) ? '(' : opener;
    })
    .replace(TURN, '$& ');
}

/** Whether a tag that opens here has the frame's name, whatever its letters are dressed up as. */
function isTagName(text: string): boolean {
  // Most of what follows a bracket begins with another letter, and is done with here.
  const first = /[\p{L}\p{So}]/u.exec(text)?.[0] ?? '';
  if (plainLetters(first) !== TAG.charAt(0)) return false;
  const inside = text.split(CLOSER, 1)[0] ?? '';
  return plainLetters(inside).startsWith(TAG.replace('-', ''));
}

function plainLetters(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase();
  return plain.replace(/[^a-z]/gu, (char) => LOOKALIKES.get(char) ?? '');
}
