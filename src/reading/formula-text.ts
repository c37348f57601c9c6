import { toPlainLine } from './plain-text.ts';

/** Commands of which nothing is seen on the page, with the number of their `{…}` arguments. */
const UNSEEN = new Map([
  ['phantom', 1],
  ['hphantom', 1],
  ['vphantom', 1],
  ['definecolor', 3],
  ['color', 1],
  ['pagecolor', 1],
]);

const COMMAND = /\\([a-zA-Z]+)/g;
const WORTH_A_LOOK = /\\(?:[hv]?phantom|(?:define|text|page)?color)\b/;
const WHITE_COLOUR = /^(?:white|1(?:\.0*)?(?:,1(?:\.0*)?){0,2}|#?[fF]{6})$/;

/**
 * The TeX of a formula as a reader would type it: LaTeXML's `alttext` on one line, without source
 * line breaks (`%` and a line feed), a leading `\displaystyle`, colour switches, phantoms and
 * what is set in white.
 * @returns '' where nothing of the formula is seen.
 */
export function toTex(alttext: string): string {
  const joined = alttext.includes('%') ? dropComments(alttext) : alttext;
  const seen = WORTH_A_LOOK.test(joined) ? dropUnseen(joined) : joined;
  const line = toPlainLine(seen);
  return line.startsWith('\\displaystyle') && !/^\\displaystyle[a-zA-Z]/.test(line)
    ? line.slice('\\displaystyle'.length).trim()
    : line;
}

function dropComments(tex: string): string {
  return tex
    .split('\n')
    .map((line, index, lines) => {
      const at = index < lines.length - 1 ? commentStart(line) : -1;
      return at < 0 ? `${line}\n` : line.slice(0, at);
    })
    .join('');
}

function commentStart(line: string): number {
  for (let at = line.indexOf('%'); at >= 0; at = line.indexOf('%', at + 1)) {
    let slashes = 0;
    while (line[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

function dropUnseen(tex: string): string {
  const braces = matchBraces(tex);
  let kept = '';
  let from = 0;
  for (const match of tex.matchAll(COMMAND)) {
    if (match.index < from) continue;
    const end = unseenEnd(tex, match, braces);
    if (end === undefined) continue;
    kept += tex.slice(from, match.index);
    from = end;
  }
  return kept + tex.slice(from);
}

/** Where the invisible thing that starts at `match` ends; undefined where it is visible. */
function unseenEnd(tex: string, match: RegExpExecArray, braces: Braces): number | undefined {
  const command = match[1] ?? '';
  const start = match.index + match[0].length;
  if (command === 'textcolor') {
    const colour = group(tex, start, braces);
    const shown = colour && isWhite(colour.inner) ? group(tex, colour.end, braces) : undefined;
    return shown?.end;
  }
  let end = start;
  let inner = '';
  for (let count = UNSEEN.get(command) ?? 0; count > 0; count -= 1) {
    const argument = group(tex, end, braces);
    if (argument === undefined) return undefined;
    ({ end, inner } = argument);
  }
  if (end === start) return undefined;
  // A switch to white holds until the group around it closes.
  if (command === 'color' && isWhite(inner))
    return braces.enclosingEnd.get(match.index) ?? tex.length;
  return end;
}

function isWhite(colour: string): boolean {
  return WHITE_COLOUR.test(colour.replaceAll(' ', ''));
}

/** One `{…}` after an optional `[…]`. */
function group(
  tex: string,
  start: number,
  braces: Braces,
): { inner: string; end: number } | undefined {
  let open = start;
  // Model names are short; without the limit, unclosed brackets would be searched again and again.
  if (tex[open] === '[') {
    const close = tex.slice(open, open + 40).indexOf(']');
    if (close < 0) return undefined;
    open += close + 1;
  }
  const close = tex[open] === '{' ? braces.closing.get(open) : undefined;
  return close === undefined ? undefined : { inner: tex.slice(open + 1, close), end: close + 1 };
}

type Braces = {
  /** Index of each `{` → index of its `}`. */
  closing: Map<number, number>;
  /** For each backslash: index of the `}` of the group around it. */
  enclosingEnd: Map<number, number>;
};

function matchBraces(tex: string): Braces {
  const closing = new Map<number, number>();
  const enclosingEnd = new Map<number, number>();
  const open: { at: number; commands: number[] }[] = [{ at: -1, commands: [] }];
  for (let at = 0; at < tex.length; at += 1) {
    const character = tex[at];
    if (character === '\\') {
      open.at(-1)?.commands.push(at);
      // An escaped brace is no brace.
      at += 1;
    } else if (character === '{') {
      open.push({ at, commands: [] });
    } else if (character === '}' && open.length > 1) {
      const inner = open.pop();
      if (inner === undefined) continue;
      closing.set(inner.at, at);
      for (const command of inner.commands) enclosingEnd.set(command, at);
    }
  }
  return { closing, enclosingEnd };
}
