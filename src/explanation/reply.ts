import { z } from 'zod';
import type { Explanation } from '../paper.ts';
import { lastJsonObject } from './last-json-object.ts';
import { restoreTex } from './restore-tex.ts';

const point = z.object({ label: z.string(), text: z.string(), points: z.array(z.string()) });
const translation = { title: z.string(), hook: z.string(), abstract: z.string() };
const explainer = { background: z.array(point), method: z.array(point), results: z.array(point) };
const withExplainer = z.object({ ...translation, ...explainer });
const translationOnly = z.object(translation);

/** Characters; a reply can be wrong in thousands of places, and the first ones tell the kind. */
const MOST_FAULTS = 1000;

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
    const faults = z.prettifyError(parsed.error).replace(/\s+/g, ' ').slice(0, MOST_FAULTS);
    return { problem: `The JSON object is not of the shape asked for: ${faults}` };
  }
  const explanation = tidy({ background: [], method: [], results: [], ...parsed.data });
  const empty = Object.entries(explanation).find(
    ([part, content]) => content.length === 0 && (wantsExplainer || part in translation),
  );
  if (empty !== undefined) return { problem: `The part "${empty[0]}" is empty.` };
  return { explanation };
}

function line(text: string): string {
  return restoreTex(text).replace(/\s+/g, ' ').trim();
}

/** One line a string; sub-points and points that say nothing are left out. */
function tidy(explanation: Explanation): Explanation {
  const points = (list: Explanation['background']) =>
    list
      .map((one) => ({
        label: line(one.label),
        text: line(one.text),
        points: one.points.map(line).filter((text) => text !== ''),
      }))
      .filter((one) => one.text !== '' || one.points.length > 0);
  return {
    title: line(explanation.title),
    hook: line(explanation.hook),
    abstract: line(explanation.abstract),
    background: points(explanation.background),
    method: points(explanation.method),
    results: points(explanation.results),
  };
}
