import { z } from 'zod';
import { PARTS, type Explanation, type Paper } from '../paper.ts';
import { lastJsonObject } from './last-json-object.ts';
import { restoreTex } from './restore-tex.ts';

const point = z.object({ label: z.string(), text: z.string(), points: z.array(z.string()) });
const whole = z.object({
  title: z.string(),
  hook: z.string(),
  abstract: z.string(),
  background: z.array(point),
  method: z.array(point),
  results: z.array(point),
});
const translation = whole.pick({ title: true, hook: true, abstract: true });
const explainer = whole.omit({ title: true, abstract: true });
const hookAlone = whole.pick({ hook: true });

function shapeOf(wantsExplainer: boolean, translated: boolean) {
  if (translated) return wantsExplainer ? whole : translation;
  return wantsExplainer ? explainer : hookAlone;
}

/** Characters; a reply can be wrong in thousands of places, and the first ones tell the kind. */
const MOST_FAULTS = 1000;

/**
 * The shape of the reply as JSON schema, in the subset that structured outputs take: no bounds, no
 * references (https://platform.claude.com/docs/en/build-with-claude/structured-outputs).
 * @param translated false where the page has the paper's own title and abstract
 */
export function replySchema(wantsExplainer: boolean, translated = true): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(shapeOf(wantsExplainer, translated));
  return schema;
}

/**
 * Reads the model's reply: the last complete JSON object in it, of the shape asked for.
 * @param original the paper, where the page has its own title and abstract: they are taken from it
 * as they are, whatever the reply has
 * @returns the explanation, or `problem`: a sentence that can be sent back to the model.
 */
export function parseReply(
  text: string,
  wantsExplainer: boolean,
  original?: Pick<Paper, 'title' | 'abstract'>,
): { explanation: Explanation } | { problem: string } {
  const value = lastJsonObject(text);
  if (value === undefined) return { problem: 'The reply holds no complete JSON object.' };
  const shape = shapeOf(wantsExplainer, original === undefined);
  const parsed = shape.safeParse(value);
  if (!parsed.success) {
    const faults = z.prettifyError(parsed.error).replace(/\s+/g, ' ').slice(0, MOST_FAULTS);
    return { problem: `The JSON object is not of the shape asked for: ${faults}` };
  }
  const explanation = tidy({ ...NOTHING, ...parsed.data });
  const empty = PARTS.find((part) => part in shape.shape && explanation[part].length === 0);
  if (empty !== undefined) return { problem: `The part "${empty}" is empty.` };
  if (original === undefined) return { explanation };
  const { title, abstract } = original;
  return { explanation: { ...explanation, title, abstract } };
}

const NOTHING: Explanation = {
  title: '',
  hook: '',
  abstract: '',
  background: [],
  method: [],
  results: [],
};

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
