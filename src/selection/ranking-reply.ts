import { z } from 'zod';

const reply = z.object({ scores: z.array(z.object({ id: z.string(), score: z.number() })) });
// Each score is looked at by itself, so that a wrong one does not spoil the others.
const loose = z.object({ scores: z.array(z.unknown()) });
const item = z.object({ id: z.string(), score: z.unknown() });
const inRange = z.number().min(0).max(10);

/**
 * The shape of the reply as JSON schema, in the subset that structured outputs take: no bounds
 * (https://platform.claude.com/docs/en/build-with-claude/structured-outputs).
 */
export function rankingSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(reply);
  return schema;
}

export type Scores = {
  /** Id → score from 0 to 10, of papers that were asked for and nothing else. */
  scores: Map<string, number>;
  /** What keeps the scores from being whole, as sentences that can be sent back to the model. */
  problem: string | undefined;
  /** Ids in the reply that were not asked for, as the model wrote them. */
  strangers: string[];
};

/**
 * Reads the scores of a reply by id; what comes at which place does not matter.
 * @param value the JSON object of the reply; undefined where it has none.
 */
export function parseScores(value: unknown, ids: string[]): Scores {
  const parsed = loose.safeParse(value);
  if (!parsed.success) {
    const problem =
      value === undefined
        ? 'The reply holds no complete JSON object.'
        : 'The JSON object has no list "scores".';
    return { scores: new Map(), problem, strangers: [] };
  }
  const asked = new Set(ids);
  const given = new Map<string, number>();
  const wrong = new Set<string>();
  const strangers = new Set<string>();
  for (const one of parsed.data.scores) {
    const { data } = item.safeParse(one);
    if (data === undefined) continue;
    const id = data.id.trim();
    if (!asked.has(id)) {
      strangers.add(id);
      continue;
    }
    const score = inRange.safeParse(data.score);
    const isRight = score.success && (given.get(id) ?? score.data) === score.data;
    if (isRight) given.set(id, score.data);
    else wrong.add(id);
  }
  const scores = new Map([...given].filter(([id]) => !wrong.has(id)));
  const missing = ids.filter((id) => !scores.has(id) && !wrong.has(id));
  const problems = [
    ...(missing.length > 0 ? [`These ids have no score: ${missing.join(', ')}.`] : []),
    ...(wrong.size > 0
      ? [`These ids do not have one score from 0 to 10: ${[...wrong].join(', ')}.`]
      : []),
  ];
  return { scores, problem: problems.join(' ') || undefined, strangers: [...strangers] };
}
