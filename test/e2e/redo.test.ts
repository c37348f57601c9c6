import { describe, expect, test } from 'vitest';
import {
  BRANCH,
  entriesOf,
  expectLeftAlone,
  FEW_INPUTS,
  FEW_PAPERS,
  fewPapers,
  pageOf,
  POST,
  runAgain,
  type World,
} from '../support/few-papers.ts';
import { sampleAnswer, SAMPLE_DAY } from '../support/sample-papers.ts';
import { useWorld } from '../support/use-world.ts';
import { requestedId, WORLD_KEY } from '../support/world.ts';

const [FIRST, SECOND, THIRD] = ['2603.90011', '2603.90013', '2603.90012'] as const;
const OLD_HOOK = sampleAnswer(SECOND)?.hook ?? '';
const NEW_HOOK = '换一句话';
const begin = useWorld();

/** A day on its pull request, both papers of it edited; from now on the model has another hook. */
async function withEdits() {
  let written = 'first' as 'first' | 'anew' | 'refused' | 'leaking';
  const world = await begin(
    fewPapers({
      answer: (request) => {
        if (written === 'refused') return { text: 'No.', stopReason: 'refusal' };
        const answer = sampleAnswer(requestedId(request));
        const hook = written === 'first' ? answer?.hook : NEW_HOOK;
        const leaks = written === 'leaking' && requestedId(request) === SECOND;
        return { text: JSON.stringify({ ...answer, hook: leaks ? `密钥是 ${WORLD_KEY}` : hook }) };
      },
    }),
  );
  await world.run(FEW_INPUTS);
  written = 'anew';
  const edited = (await pageOf(world))
    .replace('助听器必须', '助听器应当')
    .replace('语言模型能在一段时间内', '语言模型可以在一段时间内');
  await world.github.commitFiles(BRANCH, { [POST]: edited }, 'Words of mine');
  return {
    world,
    edited,
    refuse: () => (written = 'refused'),
    leak: () => (written = 'leaking'),
  };
}

function tick(world: World, id: string): void {
  const [pullRequest] = world.github.pullRequests;
  if (pullRequest === undefined) throw new Error('There is no pull request.');
  const ticked = pullRequest.body?.replace(`- [ ] ${id}`, `- [x] ${id}`) ?? '';
  expect(ticked).not.toBe(pullRequest.body);
  // GitHub's editor sends Windows line ends.
  pullRequest.body = ticked.replaceAll('\n', '\r\n');
}

/** The second paper is as it was generated, but for its hook; all else is as the person left it. */
async function expectSecondAnew(world: World, edited: string): Promise<void> {
  const fresh = await begin(fewPapers());
  await fresh.run(FEW_INPUTS);
  const generated = entriesOf(await pageOf(fresh)).get(SECOND) ?? '';
  const old = entriesOf(edited).get(SECOND) ?? '';
  expect(old).not.toBe(generated);
  const line = new RegExp(`^(.*#p-${SECOND.replace('.', '-')}\\).*)${OLD_HOOK}$`, 'm');
  expect(edited).toMatch(line);
  const expected = edited.replace(old, () => generated).replace(line, `$1${NEW_HOOK}`);
  expect(await pageOf(world)).toBe(expected);
}

describe('a paper is written anew, even where a person edited it, and only it', () => {
  test('by its id in the input redo', async () => {
    const { world, edited } = await withEdits();
    const { exitCode, outputs, asked, writes } = await runAgain(world, {
      ...FEW_INPUTS,
      redo: SECOND,
    });
    expect(exitCode).toBe(0);
    expect(asked).toEqual([SECOND]);
    expect(outputs).toMatchObject({ status: 'published', papers: '3', 'pull-request-number': '1' });
    await expectSecondAnew(world, edited);
    expect(writes).toHaveLength(4);
    await expectLeftAlone(world);
  });

  test('by a tick in the text of the pull request, which is cleared', async () => {
    const { world, edited } = await withEdits();
    tick(world, SECOND);
    const { exitCode, asked, log } = await runAgain(world);
    expect(exitCode, log).toBe(0);
    expect(asked).toEqual([SECOND]);
    await expectSecondAnew(world, edited);
    const body = world.github.pullRequests[0]?.body ?? '';
    expect(body).not.toContain('[x]');
    expect(body).toContain(`- [ ] ${SECOND}`);
    await expectLeftAlone(world);
  });

  test('by both at once, one paper each', async () => {
    const { world } = await withEdits();
    tick(world, THIRD);
    const { asked } = await runAgain(world, { ...FEW_INPUTS, redo: SECOND });
    expect(asked).toEqual([THIRD, SECOND]);
    expect(await pageOf(world)).toContain('助听器应当');
    await expectLeftAlone(world);
  });
});

test('an entry that a person took out comes back at the end when it is named', async () => {
  const { world, edited } = await withEdits();
  const without = edited.replace(entriesOf(edited).get(FIRST) ?? '', () => '');
  await world.github.commitFiles(BRANCH, { [POST]: without }, 'Not this one');
  const { exitCode, asked, log } = await runAgain(world, { ...FEW_INPUTS, redo: FIRST });
  expect(exitCode, log).toBe(0);
  expect(asked).toEqual([FIRST]);
  const entries = entriesOf(await pageOf(world));
  expect([...entries.keys()]).toEqual([SECOND, THIRD, FIRST]);
  expect(entries.get(SECOND)).toBe(entriesOf(edited).get(SECOND));
  await expectLeftAlone(world);
});

test('a paper that the model then refuses stays as the person left it, and the tick stays', async () => {
  const { world, edited, refuse } = await withEdits();
  refuse();
  tick(world, SECOND);
  const { asked, exitCode } = await runAgain(world);
  expect(exitCode).toBe(0);
  expect(asked).toEqual([SECOND]);
  expect(await pageOf(world)).toBe(edited);
  expect(world.github.pullRequests[0]?.body).toContain(`- [x] ${SECOND}`);
});

test('a paper whose new answer has a secret in it stays as it is; the others are written', async () => {
  const { world, edited, leak } = await withEdits();
  leak();
  const { exitCode, asked, log } = await runAgain(world, {
    ...FEW_INPUTS,
    redo: `${SECOND}, ${THIRD}`,
  });
  expect(exitCode, log).toBe(0);
  expect(asked).toEqual([THIRD, SECOND]);
  const page = await pageOf(world);
  expect(entriesOf(page).get(SECOND)).toBe(entriesOf(edited).get(SECOND));
  expect(page).toContain(NEW_HOOK);
  expect(log).toContain(`${SECOND} could not be put onto the page as it was written`);
  const body = world.github.pullRequests[0]?.body ?? '';
  const written = log.replaceAll(`::add-mask::${WORLD_KEY}`, '');
  for (const text of [page, body, written]) expect(text).not.toContain(WORLD_KEY);
});

describe('an id that is on no open page is told of, and nothing is written', () => {
  test('of a paper that no page has', async () => {
    const { world } = await withEdits();
    const { log } = await expectLeftAlone(world, { ...FEW_INPUTS, redo: '2603.12345' });
    expect(log).toMatch(/^::warning::.*2603\.12345/m);
  });

  test('of a page that was merged', async () => {
    const { world } = await withEdits();
    await world.github.mergePullRequest(1, 'squash');
    const { log } = await expectLeftAlone(world, { ...FEW_INPUTS, redo: SECOND });
    expect(log).toMatch(/^::warning::.*2603\.90013/m);
  });

  test('of a page that was closed', async () => {
    const { world } = await withEdits();
    world.github.closePullRequest(1);
    const { log } = await expectLeftAlone(world, { ...FEW_INPUTS, redo: SECOND });
    expect(log).toMatch(/^::warning::.*2603\.90013/m);
  });
});

test('of two open pages only the one that has the paper is written', async () => {
  const YESTERDAY = '2026-03-17';
  const arxiv = { days: { [YESTERDAY]: FEW_PAPERS.slice(1, 2) }, papers: FEW_PAPERS.slice(0, 1) };
  const github = {
    files: { '_posts/2026-03-16-arxiv-daily.md': 'https://arxiv.org/abs/2603.90001\n' },
  };
  const world = await begin(fewPapers({ arxiv, github }));
  await world.run({ categories: 'cs.SD, eess.AS' });
  const id = FEW_PAPERS[1]?.id ?? '';
  const heads = () =>
    Promise.all(
      [YESTERDAY, SAMPLE_DAY].map((day) => world.github.git('rev-parse', `arxiv-daily/${day}`)),
    );
  const before = await heads();
  tick(world, id);
  await world.github.commitFiles(`arxiv-daily/${YESTERDAY}`, { 'mine.md': 'Mine.\n' }, 'Mine');
  const { asked, outputs, exitCode, log } = await runAgain(world, {
    categories: 'cs.SD, eess.AS',
    redo: id,
  });
  expect(exitCode, log).toBe(0);
  expect(asked).toEqual([id]);
  expect(outputs['days'], log).toBe(JSON.stringify([YESTERDAY]));
  expect((await heads())[1]).toBe(before[1]);
  expect(await world.github.readFile(`arxiv-daily/${YESTERDAY}`, 'mine.md')).toBe('Mine.\n');
});
