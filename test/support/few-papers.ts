import { expect } from 'vitest';
import type { ParsedRequest, Reply } from './messages-reply.ts';
import { readSamplePapers, SAMPLE_DAY } from './sample-papers.ts';
import { recordedAnswer, requestedId, type startWorld, type WorldOptions } from './world.ts';

export type World = Awaited<ReturnType<typeof startWorld>>;

/** Where the page of the sample day is. */
export const BRANCH = `arxiv-daily/${SAMPLE_DAY}`;
export const POST = `_posts/${SAMPLE_DAY}-arxiv-daily.md`;

/** Three papers of the sample day, and the inputs by which they are a day. */
export const FEW_PAPERS = readSamplePapers()
  .filter(({ kind }) => kind === 'new')
  .slice(0, 3);
export const FEW_INPUTS = { categories: 'cs.SD' };

/** A world with these papers. GitHub's client waits less than in reality. */
export function fewPapers(options: WorldOptions = {}): WorldOptions {
  return { arxiv: { papers: FEW_PAPERS }, speed: 20, ...options };
}

/** The page of the sample day on its branch, or elsewhere. */
export function pageOf({ github }: World, ref = BRANCH, path = POST): Promise<string> {
  return github.readFile(ref, path);
}

/** The ids that the model was asked about, from a request on; a repair is no new question. */
export function askedIds({ messages }: Pick<World, 'messages'>, from = 0): string[] {
  return messages.requests
    .slice(from)
    .filter(({ body }) => Object(body?.['messages']).length === 1)
    .map(({ body }) => requestedId({ prompt: JSON.stringify(body) }))
    .sort();
}

/** The recorded answers, but of some papers, as long as `ids` has them, a refusal. */
export function refusing(ids: Set<string>): (request: ParsedRequest) => Reply {
  return (request) =>
    ids.has(requestedId(request))
      ? { text: 'No.', stopReason: 'refusal' }
      : recordedAnswer(request);
}

/** The text of each entry, from its marker to the next one, by id and in their order. */
export function entriesOf(page: string): Map<string, string> {
  const pieces = page.split(/^(?=<!-- arxiv-daily (?:id=|end))/m);
  return new Map(
    pieces.flatMap((piece): [string, string][] => {
      const id = /^<!-- arxiv-daily id=(\S+)/.exec(piece)?.[1];
      return id === undefined ? [] : [[id, piece]];
    }),
  );
}

/** All that a person sees of the repository. */
export async function seenOf({ github }: Pick<World, 'github'>) {
  const refs = await github.git('for-each-ref', '--format=%(refname) %(objectname)');
  return { refs, pullRequests: structuredClone(github.pullRequests) };
}

/** What one more run asks and writes. */
export async function runAgain(world: World, inputs: Record<string, string> = FEW_INPUTS) {
  const [asked, sent] = [world.messages.requests.length, world.github.requests.length];
  const arxiv = world.arxiv.requests.length;
  const outcome = await world.run(inputs);
  const requests = world.github.requests.slice(sent);
  return {
    ...outcome,
    asked: askedIds(world, asked),
    reads: requests.filter(({ method }) => method === 'GET'),
    writes: requests.filter(({ method }) => method !== 'GET').map(({ operation }) => operation),
    fromArxiv: world.arxiv.requests.slice(arxiv).map(({ path }) => path),
  };
}

/** One more run asks nothing of the model, writes nothing, and changes nothing that can be seen. */
export async function expectLeftAlone(world: World, inputs?: Record<string, string>) {
  const before = await seenOf(world);
  const again = await runAgain(world, inputs);
  expect(again.exitCode, again.log).toBe(0);
  expect(again.outputs['status'], again.log).toBe('unchanged');
  expect(again.asked).toEqual([]);
  expect(again.writes).toEqual([]);
  expect(await seenOf(world)).toEqual(before);
  return again;
}
