import {
  ACCENTS,
  DOUBLE_STRUCK,
  FUNCTIONS,
  INFIXES,
  SCRIPT,
  STYLES,
  SUBSCRIPTS,
  SUPERSCRIPTS,
  SYMBOLS,
  TEXT_STYLES,
} from './tex-symbols.ts';

/** What is being read, and how far. */
type Reader = { tokens: string[]; at: number };

const TOKEN = /\\[A-Za-z]+\s*|\\.|\s+|./gsu;
const DEEPEST = 8;
const SPACES: ReadonlySet<string> = new Set([',', ':', ';', '>', ' ', 'quad', 'qquad', 'enspace']);
const SILENT: ReadonlySet<string> = new Set(
  '! left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr limits nolimits bf rm it displaystyle textstyle'.split(
    ' ',
  ),
);
const WORD_END = /[\p{L}\p{N})\]⟩′]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/**
 * A simple formula as Unicode text, right in every reader, feed and search: `O(n \log n)`,
 * `10^{-3}`, `\ell_1`. Undefined where text could not say the same: then the TeX has to stay.
 */
export function texToText(tex: string): string | undefined {
  const reader: Reader = { tokens: tex.match(TOKEN) ?? [], at: 0 };
  const text = readSequence(reader, DEEPEST, false);
  if (text === undefined || reader.at < reader.tokens.length) return undefined;
  // A space after a command ends its name and is not there to be seen: `\lambda = 2` is even.
  const even = text.replace(/(?<=\S)[=<>≤≥≈](?=\s)/g, ' $&');
  return even.replace(/\s+/g, ' ').trim() || undefined;
}

/** Reads up to the closing brace or the end. */
function readSequence(reader: Reader, depth: number, upright: boolean): string | undefined {
  let out = '';
  let named = false;
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token === undefined || token === '}') return out;
    reader.at += 1;
    const name = commandName(token);
    const isName = FUNCTIONS.has(name) || (name === 'operatorname' && !upright);
    const piece = readPiece(reader, token, depth, upright);
    if (piece === undefined) return undefined;
    if (name.endsWith('frac') && !standsAlone(reader, out)) return undefined;
    const isScript = token === '^' || token === '_';
    if (isName ? WORD_END.test(out) : named && !isScript && WORD_START.test(piece)) out += ' ';
    out += piece;
    if (INFIXES.has(name) && out.endsWith(` ${piece}`)) out += ' ';
    if (piece !== '' && !isScript) named = isName;
  }
}

function readPiece(
  reader: Reader,
  token: string,
  depth: number,
  upright: boolean,
): string | undefined {
  if (depth === 0) return undefined;
  if (token === '^' || token === '_') {
    const table = token === '^' ? SUPERSCRIPTS : SUBSCRIPTS;
    return mapLetters(readArgument(reader, depth, upright), table);
  }
  if (token === '{') return readGroup(reader, depth, upright);
  if (token.startsWith('\\')) return readCommand(reader, commandName(token), depth);
  if (token === '~') return ' ';
  if (token === '-' && !upright) return '−';
  if (token === "'" && !upright) return '′';
  if (token === '*' && !upright) return '∗';
  return /^[&#`"@]$/.test(token) ? undefined : token;
}

function readCommand(reader: Reader, name: string, depth: number): string | undefined {
  const symbol = SYMBOLS.get(name) ?? INFIXES.get(name);
  if (symbol !== undefined) return symbol;
  if (FUNCTIONS.has(name)) return name === 'bmod' ? 'mod' : name;
  if (SPACES.has(name)) return ' ';
  if (SILENT.has(name)) return skipEmptyDelimiter(reader, name);
  if (/^[%$&#_{}]$/.test(name)) return name;
  if (name === '|') return '‖';
  if (TEXT_STYLES.has(name)) return readArgument(reader, depth, true);
  if (STYLES.has(name)) return readArgument(reader, depth, false);
  if (name === 'mathbb') return mapLetters(readArgument(reader, depth, false), struck);
  if (name === 'mathcal') return mapLetters(readArgument(reader, depth, false), script);
  if (name === 'sqrt') return readRoot(reader, depth);
  if (/^[dt]?frac$/.test(name)) return readFraction(reader, depth);
  const accent = ACCENTS.get(name);
  const letter = accent === undefined ? undefined : readArgument(reader, depth, false);
  return letter !== undefined && /^\p{L}$/u.test(letter)
    ? (letter + accent).normalize('NFC')
    : undefined;
}

function readArgument(reader: Reader, depth: number, upright: boolean): string | undefined {
  if (/^\s/.test(reader.tokens[reader.at] ?? '')) reader.at += 1;
  const token = reader.tokens[reader.at];
  if (token === undefined || token === '}') return undefined;
  reader.at += 1;
  return readPiece(reader, token, depth - 1, upright);
}

function readGroup(reader: Reader, depth: number, upright: boolean): string | undefined {
  const text = readSequence(reader, depth - 1, upright);
  if (reader.tokens[reader.at] !== '}') return undefined;
  reader.at += 1;
  return text;
}

function readFraction(reader: Reader, depth: number): string | undefined {
  const over = readArgument(reader, depth, false);
  const under = readArgument(reader, depth, false);
  return isAtom(over) && isAtom(under) ? `${over}/${under}` : undefined;
}

function readRoot(reader: Reader, depth: number): string | undefined {
  if (reader.tokens[reader.at] === '[') return undefined;
  const text = readArgument(reader, depth, false);
  if (text === undefined) return undefined;
  return /^.$/su.test(text) ? `√${text}` : `√(${text})`;
}

/** `\left.` and `\right.` stand for no delimiter at all. */
function skipEmptyDelimiter(reader: Reader, name: string): string {
  if (/^(?:left|right)$/.test(name) && reader.tokens[reader.at] === '.') reader.at += 1;
  return '';
}

/** `1/2` beside a letter could be read as something else. */
function standsAlone(reader: Reader, before: string): boolean {
  const next = reader.tokens[reader.at] ?? '';
  return !/[\p{L}\p{N})\]]$/u.test(before) && !/^[\p{L}\p{N}([{\\^_]/u.test(next);
}

function isAtom(text: string | undefined): text is string {
  return text !== undefined && /^[\p{L}\p{N}\p{M}.∂∇′]+$/u.test(text);
}

function mapLetters(
  text: string | undefined,
  map: ReadonlyMap<string, string> | ((letter: string) => string | undefined),
): string | undefined {
  if (text === undefined || text === '') return undefined;
  const look = typeof map === 'function' ? map : (letter: string) => map.get(letter);
  let out = '';
  for (const letter of text.replaceAll(' ', '')) {
    const mapped = look(letter);
    if (mapped === undefined) return undefined;
    out += mapped;
  }
  return out;
}

function struck(letter: string): string | undefined {
  return DOUBLE_STRUCK.get(letter) ?? capital(letter, 0x1d538);
}

function script(letter: string): string | undefined {
  return SCRIPT.get(letter) ?? capital(letter, 0x1d49c);
}

function capital(letter: string, first: number): string | undefined {
  return /^[A-Z]$/.test(letter)
    ? String.fromCodePoint(first + letter.charCodeAt(0) - 65)
    : undefined;
}

function commandName(token: string): string {
  return token.startsWith('\\') ? token.slice(1).trimEnd() || ' ' : '';
}
