/** A reply has few objects; the bound keeps a flood of broken ones from costing time. */
const MOST_CANDIDATES = 50;
const MOST_BEGINNINGS = 3;

/**
 * Finds the last complete JSON object of a text, whatever stands around it. Backslashes that JSON
 * does not know are taken for themselves (`"\alpha"`), raw line breaks in strings for spaces.
 * @returns undefined where the text holds none.
 */
export function lastJsonObject(text: string): unknown {
  const candidates = [text, ...lastRanges(text), ...lastBeginnings(text).flatMap(lastRanges)];
  for (const candidate of candidates) {
    const value = parseJson(candidate) ?? parseJson(repairStrings(candidate));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `{` and the quotation mark of a key: a brace of prose or of a template is no beginning. */
const OBJECT_START = /\{\s*"/y;

function lastRanges(text: string): string[] {
  return bracedRanges(text).slice(-MOST_CANDIDATES).toReversed();
}

/** Where a draft breaks off, its brace stays open: the text from each later object on, last first. */
function lastBeginnings(text: string): string[] {
  const begins = [...text.matchAll(/^\{\s*"/gm)].slice(-MOST_BEGINNINGS).toReversed();
  return begins.map(({ index }) => text.slice(index));
}

/** The outermost `{…}` ranges, braces inside strings not counted. One pass. */
function bracedRanges(text: string): string[] {
  const ranges: string[] = [];
  let depth = 0;
  let start = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"' && depth > 0) inString = true;
    else if (char === '{') {
      if (depth === 0) {
        OBJECT_START.lastIndex = at;
        if (!OBJECT_START.test(text)) continue;
        start = at;
      }
      depth += 1;
    } else if (char === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) ranges.push(text.slice(start, at + 1));
    }
  }
  return ranges;
}

/** Models write `"\alpha"` in JSON, where only `"\\alpha"` is right, and break lines in strings. */
function repairStrings(text: string): string {
  return text
    .replace(/[\u0000-\u001F]+/g, ' ')
    .replace(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\/g, (escape) =>
      escape === '\\' ? '\\\\' : escape,
    );
}
