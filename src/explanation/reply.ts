import { z } from 'zod';
import type { Explanation } from '../paper.ts';

const point = z.object({ label: z.string(), text: z.string(), points: z.array(z.string()) });
const translation = { title: z.string(), hook: z.string(), abstract: z.string() };
const explainer = { background: z.array(point), method: z.array(point), results: z.array(point) };
const withExplainer = z.object({ ...translation, ...explainer });
const translationOnly = z.object(translation);

/**
 * The shape of the reply as JSON schema, in the subset that structured outputs take: no bounds, no
 * references (https://platform.claude.com/docs/en/build-with-claude/structured-outputs).
 */
export function replySchema(wantsExplainer: boolean): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(
    wantsExplainer ? withExplainer : translationOnly,
  );
  return schema;
}

/**
 * Reads the model's reply: the last complete JSON object in it, of the shape asked for.
 * @returns the explanation, or `problem`: a sentence that can be sent back to the model.
 */
export function parseReply(
  text: string,
  wantsExplainer: boolean,
): { explanation: Explanation } | { problem: string } {
  const value = lastJsonObject(text);
  if (value === undefined) return { problem: 'The reply holds no complete JSON object.' };
  const parsed = (wantsExplainer ? withExplainer : translationOnly).safeParse(value);
  if (!parsed.success) {
    return {
      problem: `The JSON object is not of the shape asked for: ${z.prettifyError(parsed.error)}`,
    };
  }
  const explanation = restoreTex({ background: [], method: [], results: [], ...parsed.data });
  const empty = Object.entries(explanation).find(
    ([part, content]) => content.length === 0 && (wantsExplainer || part in translation),
  );
  if (empty !== undefined) return { problem: `The part "${empty[0]}" is empty.` };
  return { explanation };
}

function lastJsonObject(text: string): unknown {
  const candidates = [text.trim(), ...bracedRanges(text).toReversed()];
  for (const candidate of candidates) {
    const value = parseJson(candidate) ?? parseJson(doubleStrayBackslashes(candidate));
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
      if (depth === 0) start = at;
      depth += 1;
    } else if (char === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) ranges.push(text.slice(start, at + 1));
    }
  }
  return ranges;
}

/** Models write `"\alpha"` in JSON, where only `"\\alpha"` is right. */
function doubleStrayBackslashes(text: string): string {
  return text.replace(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\/g, (escape) =>
    escape === '\\' ? '\\\\' : escape,
  );
}

/**
 * Undoes what JSON makes of a TeX command whose backslash was not doubled: `\times` reads as a tab
 * and `imes`, `\frac` as a form feed and `rac`. No string of a reply has such characters by right;
 * a line feed could, so it counts as `\n…` only before a letter inside a formula.
 */
function restoreTex(explanation: Explanation): Explanation {
  return mapStrings(explanation, (text) =>
    text
      .replace(/[\b\t\f\r](?=[A-Za-z])/g, (char) => `\\${LETTER_OF[char] ?? ''}`)
      .replace(/\$[^$]*\$/g, (formula) => formula.replace(/\n(?=[A-Za-z])/g, '\\n'))
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

const LETTER_OF: Record<string, string> = { '\b': 'b', '\t': 't', '\f': 'f', '\r': 'r' };

function mapStrings(explanation: Explanation, change: (text: string) => string): Explanation {
  const points = (list: Explanation['background']) =>
    list.map((one) => ({
      label: change(one.label),
      text: change(one.text),
      points: one.points.map(change).filter((text) => text !== ''),
    }));
  return {
    title: change(explanation.title),
    hook: change(explanation.hook),
    abstract: change(explanation.abstract),
    background: points(explanation.background),
    method: points(explanation.method),
    results: points(explanation.results),
  };
}
