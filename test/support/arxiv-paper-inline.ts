/** A piece of running text of a sample paper. */
export type Inline =
  | { type: 'text' | 'math' | 'code' | 'link' | 'error'; value: string }
  | { type: 'cite'; keys: string[] }
  | { type: 'emphasis' | 'strong' | 'footnote' | 'white'; children: Inline[] };

/**
 * Parses running text of the sample format: `$TeX$`, `*emphasis*`, `**bold**`, `` `code` ``,
 * `[@Key; @Other]`, `^[footnote]`, `<https://…>`, `[[white: text]]`, `[[error: \macro]]`, and
 * `\$`, `\*` and the like for the character itself. An opener without its closer is text.
 */
export function parseInline(source: string): Inline[] {
  const inlines: Inline[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const escaped = /^\\[$*`[\]<^]/.test(source.slice(at, at + 2));
    const found = escaped ? undefined : parseMarked(source, at);
    if (found === undefined) {
      text += escaped ? source.charAt(at + 1) : source.charAt(at);
      at += escaped ? 2 : 1;
      continue;
    }
    if (text !== '') inlines.push({ type: 'text', value: text });
    text = '';
    inlines.push(found.inline);
    at = found.end;
  }
  if (text !== '') inlines.push({ type: 'text', value: text });
  return inlines;
}

type Found = { inline: Inline; end: number } | undefined;

function parseMarked(source: string, at: number): Found {
  switch (source.charAt(at)) {
    case '$':
      return parseFormula(source, at);
    case '`':
      return between(source, at, '`', '`', (value) => ({ type: 'code', value }));
    case '<':
      return /^https?:/.test(source.slice(at + 1, at + 7))
        ? between(source, at, '<', '>', (value) => ({ type: 'link', value }))
        : undefined;
    case '^':
      return parseFootnote(source, at);
    case '*':
      // A star before a space is a product sign or the like.
      if (/^\*+(?:\s|$)/.test(source.slice(at, at + 3))) return undefined;
      return source.startsWith('**', at)
        ? nested(source, at, '**', '**', 'strong')
        : nested(source, at, '*', '*', 'emphasis');
    case '[':
      return parseBracket(source, at);
    default:
      return undefined;
  }
}

/** Sums of money are no formula: the closing `$` follows no space and precedes no digit. */
function parseFormula(source: string, at: number): Found {
  const found = between(source, at, '$', '$', (value) => ({ type: 'math', value }));
  if (found === undefined) return undefined;
  const isMoney = source.charAt(found.end - 2) === ' ' || /\d/.test(source.charAt(found.end));
  return isMoney ? undefined : found;
}

function parseBracket(source: string, at: number): Found {
  if (source.startsWith('[@', at)) {
    return between(source, at, '[', ']', (value) => ({
      type: 'cite',
      keys: value.split(/[;,]/).map((key) => key.trim().replace(/^@/, '')),
    }));
  }
  if (source.startsWith('[[white:', at)) return nested(source, at, '[[white:', ']]', 'white');
  if (source.startsWith('[[error:', at)) {
    return between(source, at, '[[error:', ']]', (value) => ({
      type: 'error',
      value: value.trim(),
    }));
  }
  return undefined;
}

function parseFootnote(source: string, at: number): Found {
  if (source.charAt(at + 1) !== '[') return undefined;
  let depth = 0;
  for (let end = at + 1; end < source.length; end++) {
    if (source.charAt(end) === '[') depth++;
    if (source.charAt(end) === ']') depth--;
    if (depth === 0) {
      const children = parseInline(source.slice(at + 2, end));
      return { inline: { type: 'footnote', children }, end: end + 1 };
    }
  }
  return undefined;
}

function between(
  source: string,
  at: number,
  open: string,
  close: string,
  make: (value: string) => Inline,
): Found {
  const start = at + open.length;
  let end = source.indexOf(close, start);
  // `\$` inside a formula is a dollar sign of the formula.
  while (end > start && source.charAt(end - 1) === '\\') end = source.indexOf(close, end + 1);
  if (end <= start) return undefined;
  return { inline: make(source.slice(start, end)), end: end + close.length };
}

function nested(
  source: string,
  at: number,
  open: string,
  close: string,
  type: 'emphasis' | 'strong' | 'white',
): Found {
  return between(source, at, open, close, (value) => ({
    type,
    children: parseInline(value.trim()),
  }));
}
