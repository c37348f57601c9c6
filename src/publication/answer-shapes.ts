import { z } from 'zod';

/** Header of an answer that cannot be GitHub's own. */
export const FOREIGN = 'x-foreign-answer';

const sha = z.string().regex(/^[\da-f]{40,64}$/);
const made = z.object({ sha });
const ref = z.object({ ref: z.string(), object: made });
const list = z.array(z.unknown());
const repository = z.object({ id: z.number() });

const pull = z.object({
  number: z.int().positive(),
  html_url: z.string().regex(/^https?:\/\/[\w.~:/?#=%&+-]+$/),
  node_id: z.string(),
  title: z.string(),
  body: z.string().nullable(),
  state: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  // A fork that was deleted is null.
  head: z.object({ ref: z.string(), sha, repo: repository.nullable() }),
  base: z.object({ repo: repository }),
  labels: list.nullish(),
  requested_reviewers: list.nullish(),
  requested_teams: list.nullish(),
  assignees: list.nullish(),
});

const file = z.object({
  type: z.string(),
  sha,
  encoding: z.string().optional(),
  content: z.string().optional(),
});
const graphql = z.union([z.object({ errors: list.min(1) }), z.object({ data: z.object({}) })]);
const treeEntry = z.object({ path: z.string(), sha, type: z.string(), mode: z.string() });

/** Method and path below the repository → what is read of the answer. */
const SHAPES: readonly [RegExp, z.ZodType][] = [
  [/^DELETE \/git\/refs\//, z.undefined()],
  [/^GET $/, z.object({ full_name: z.string(), default_branch: z.string() })],
  [/^GET \/contents\//, z.union([file, list])],
  [/^GET \/git\/blobs\//, z.object({ content: z.string() })],
  [/^GET \/git\/commits\//, z.object({ tree: made })],
  [/^GET \/git\/matching-refs\//, z.array(ref)],
  [/^GET \/git\/trees\//, z.object({ truncated: z.boolean(), tree: z.array(treeEntry) })],
  [/^POST \/git\/(?:commits|trees)$/, made],
  [/^(?:GET \/git\/ref\/|PATCH \/git\/refs\/|POST \/git\/refs$)/, ref],
  [/^GET \/pulls$/, z.array(pull)],
  [/^(?:POST \/pulls|(?:GET|PATCH) \/pulls\/\d+)$/, pull],
  [/^PUT \/pulls\/\d+\/merge$/, z.object({ merged: z.boolean() })],
  [/^POST \/pulls\/\d+\/requested_reviewers$/, z.object({ number: z.number() })],
  [/^POST \/issues\/\d+\/labels$/, list],
  [
    /^POST \/issues\/\d+\/assignees$/,
    z.object({
      number: z.number(),
      assignees: z.array(z.object({ login: z.string() })).nullish(),
    }),
  ],
];

const GRAPHQL = /\/graphql$/;

/** Also below the number of a repository that was renamed. */
const PLACE = /\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)(\/.*)?$/;

/**
 * What is wrong with a successful answer. The types of the client are what GitHub promises; who
 * answers in its place has promised nothing.
 * @param path of the address, without what is asked of it
 * @returns one sentence part, as `head.sha: expected string, got undefined`
 */
export function findMisfit(method: string, path: string, answer: unknown): string | undefined {
  const below = PLACE.exec(path);
  const request = `${method} ${below?.[1] ?? ''}`;
  const shape =
    below === null
      ? GRAPHQL.test(path) && graphql
      : SHAPES.find(([asked]) => asked.test(request))?.[1];
  const [issue] = (shape && shape.safeParse(answer).error?.issues) || [];
  if (issue === undefined) return undefined;
  const at = issue.path.join('.');
  const what = issue.message.replace('Invalid input: ', '').replace('received', 'got');
  return at === '' ? what : `${at}: ${what}`;
}
