import { describe, expect, test } from 'vitest';
import { dropLastItem } from '../support/arxiv-listing-page.ts';
import {
  BRANCH,
  entriesOf,
  expectLeftAlone,
  FEW_INPUTS,
  FEW_PAPERS,
  fewPapers,
  pageOf,
  POST,
  refusing,
  runAgain,
  type World,
} from '../support/few-papers.ts';
import { readSamplePapers, SAMPLE_DAY } from '../support/sample-papers.ts';
import { useWorld } from '../support/use-world.ts';
import { recordedAnswer } from '../support/world.ts';

const [FIRST, SECOND, THIRD] = ['2603.90011', '2603.90013', '2603.90012'] as const;
const begin = useWorld();

/** A world in which the day has its pull request. */
async function withPullRequest(options: Parameters<typeof fewPapers>[0] = {}): Promise<World> {
  const world = await begin(fewPapers(options));
  const { exitCode, log } = await world.run(FEW_INPUTS);
  expect(exitCode, log).toBe(0);
  return world;
}

/** A person edits the page on its branch. */
async function edit(world: World, change: (page: string) => string): Promise<string> {
  const before = await pageOf(world);
  const after = change(before);
  expect(after).not.toBe(before);
  await world.github.commitFiles(BRANCH, { [POST]: after }, 'A word of mine');
  return after;
}

function swapEntries(page: string): string {
  const [first = '', second = ''] = entriesOf(page).values();
  return page.replace(first + second, () => second + first);
}

function replaceEntry(page: string, id: string, change: (entry: string) => string): string {
  const entry = entriesOf(page).get(id) ?? '';
  return page.replace(entry, () => change(entry));
}

const MINE = '## A paper of my own\n\nRead [this](https://arxiv.org/abs/2603.99999) too.\n\n';

/** A better wording, inside an entry. */
const reword = (page: string) => page.replace('助听器必须', '助听器应当');

const retitle = (page: string) => page.replace(/^title: .*/m, 'title: Papers, read');

describe('what a person did to the page of an open pull request stays, and costs nothing', () => {
  test.each<[string, (page: string) => string]>([
    ['edited an entry', reword],
    ['reworded a title', (page) => page.replace(/(2603-90013"><\/a>2\. ).*/, '$1Fill the slot')],
    ['reordered the entries', swapEntries],
    ['deleted an entry', (page) => replaceEntry(page, SECOND, () => '')],
    [
      'deleted all entries but one',
      (page) =>
        replaceEntry(
          replaceEntry(page, SECOND, () => ''),
          THIRD,
          () => '',
        ),
    ],
    [
      'added an entry',
      (page) => page.replace('<!-- arxiv-daily end', `${MINE}<!-- arxiv-daily end`),
    ],
    ['took the markers away', (page) => page.replaceAll(/^<!-- arxiv-daily.*\n/gm, '')],
    ['rewrote the front matter', retitle],
    ['wrote it with Windows line ends', (page) => page.replaceAll('\n', '\r\n')],
  ])('%s', async (_, change) => {
    const world = await withPullRequest();
    const edited = await edit(world, change);
    await expectLeftAlone(world);
    expect(await pageOf(world)).toBe(edited);
  });

  test('renamed the file', async () => {
    const world = await withPullRequest();
    const page = await pageOf(world);
    const renamed = `_posts/${SAMPLE_DAY}-what-i-read.md`;
    await world.github.commitFiles(BRANCH, { [POST]: null, [renamed]: page }, 'Better name');
    await expectLeftAlone(world);
  });

  test('removed the file', async () => {
    const world = await withPullRequest();
    await world.github.commitFiles(BRANCH, { [POST]: null }, 'Not today');
    await expectLeftAlone(world);
  });

  test('rebased the branch', async () => {
    const world = await withPullRequest();
    const page = await pageOf(world);
    const { github } = world;
    await github.commitFiles('main', { 'about.md': 'About us.\n' }, 'Something else');
    const rebased = await github.commitFiles('mine', { [POST]: page }, 'The day, rebased');
    await github.git('update-ref', `refs/heads/${BRANCH}`, rebased);
    await github.git('update-ref', '-d', 'refs/heads/mine');
    expect(github.pullRequests[0]?.state).toBe('open');
    await expectLeftAlone(world);
  });

  test('rewrote the title and the text of the pull request', async () => {
    const world = await withPullRequest();
    const [pullRequest] = world.github.pullRequests;
    Object.assign(pullRequest ?? {}, { title: 'Tuesday’s papers', body: 'See the page.' });
    await expectLeftAlone(world);
  });

  test('took the label away', async () => {
    const world = await withPullRequest();
    const [pullRequest] = world.github.pullRequests;
    const updatedAt = new Date(Date.now() + 60_000).toISOString().replace(/\.\d+/, '');
    Object.assign(pullRequest ?? {}, { labels: [], updatedAt });
    await expectLeftAlone(world);
  });
});

describe('a day that a person is done with does not come back', () => {
  test.each<[string, (world: World) => Promise<void>]>([
    ['squashed', ({ github }) => github.mergePullRequest(1, 'squash')],
    ['merged', ({ github }) => github.mergePullRequest(1, 'merge')],
    ['rebased', ({ github }) => github.mergePullRequest(1, 'rebase')],
    [
      'merged, its branch deleted',
      async ({ github }) => {
        await github.mergePullRequest(1, 'merge');
        await github.git('update-ref', '-d', `refs/heads/${BRANCH}`);
      },
    ],
    [
      'merged, its file moved to another folder',
      async (world) => {
        const page = await pageOf(world);
        await world.github.mergePullRequest(1, 'squash');
        const moved = { [POST]: null, [`archive/2026/${SAMPLE_DAY}-arxiv-daily.md`]: page };
        await world.github.commitFiles('main', moved, 'Tidy up');
      },
    ],
    [
      'merged, its file renamed',
      async (world) => {
        const page = await pageOf(world);
        await world.github.mergePullRequest(1, 'squash');
        const moved = { [POST]: null, [`_posts/${SAMPLE_DAY}-read.md`]: page };
        await world.github.commitFiles('main', moved, 'Better name');
      },
    ],
    [
      'merged and taken off again',
      async ({ github }) => {
        await github.mergePullRequest(1, 'squash');
        await github.commitFiles('main', { [POST]: null }, 'Not on our blog');
      },
    ],
    ['closed', async ({ github }) => github.closePullRequest(1)],
    [
      'closed, its branch deleted',
      async ({ github }) => {
        github.closePullRequest(1);
        await github.git('update-ref', '-d', `refs/heads/${BRANCH}`);
      },
    ],
    [
      'put on the base branch by hand, its pull request still open',
      async (world) => {
        const page = await pageOf(world);
        await world.github.commitFiles('main', { [POST]: reword(page) }, 'By hand');
      },
    ],
  ])('%s', async (_, act) => {
    // One paper failed: even that is no reason to go on with it.
    const refused = new Set<string>([SECOND]);
    const world = await withPullRequest({ answer: refusing(refused) });
    refused.clear();
    await act(world);
    await expectLeftAlone(world);
  });
});

describe('the base branch', () => {
  test('with a page of the day: nothing is asked and nothing written', async () => {
    const page = `---\ntitle: By hand\n---\n\nhttps://arxiv.org/abs/${FIRST}\n`;
    const world = await begin(fewPapers({ github: { files: { [POST]: page } } }));
    const { fromArxiv } = await expectLeftAlone(world);
    expect(fromArxiv).toEqual([]);
  });

  test('with a post of the same date by hand: both are there, and a further run changes neither', async () => {
    const notes = `_posts/${SAMPLE_DAY}-my-notes.md`;
    const text = `---\ntitle: Notes\n---\n\nhttps://arxiv.org/abs/${FIRST}\n`;
    const world = await begin(fewPapers({ github: { files: { [notes]: text } } }));
    const { outputs } = await world.run(FEW_INPUTS);
    expect(outputs).toMatchObject({ status: 'published', announced: '3' });
    expect(await world.github.readFile(BRANCH, notes)).toBe(text);
    await expectLeftAlone(world);
  });

  test('gets a post of the same date by hand while the pull request is open', async () => {
    const world = await withPullRequest();
    const notes = { [`_posts/${SAMPLE_DAY}-my-notes.md`]: 'Notes.\n' };
    await world.github.commitFiles('main', notes, 'Notes');
    await expectLeftAlone(world);
  });
});

test('an unchanged run: 8 requests to read, none to arXiv, none to the model', async () => {
  const world = await withPullRequest();
  const { reads, fromArxiv } = await expectLeftAlone(world);
  expect(reads).toHaveLength(8);
  expect(fromArxiv).toEqual([]);
});

test('an unchanged run without labels to set is unchanged all the same', async () => {
  const inputs = { ...FEW_INPUTS, labels: '' };
  const world = await begin(fewPapers());
  await world.run(inputs);
  await expectLeftAlone(world, inputs);
});

test('an unchanged run is told of as unchanged, even where a reviewer cannot be asked', async () => {
  const inputs = { ...FEW_INPUTS, labels: '', reviewers: 'nobody-here' };
  const world = await begin(fewPapers());
  await world.run(inputs);
  const again = await runAgain(world, inputs);
  expect(again.outputs['status'], again.log).toBe('unchanged');
  expect(again.asked).toEqual([]);
});

test('an unchanged run where pages are committed to the base branch', async () => {
  const inputs = { ...FEW_INPUTS, delivery: 'commit' };
  const world = await begin(fewPapers());
  await world.run(inputs);
  const { reads } = await expectLeftAlone(world, inputs);
  expect(reads).toHaveLength(7);
});

/** The page of a day on which nothing failed. */
async function wholePage(): Promise<string> {
  return pageOf(await withPullRequest());
}

describe('a paper that failed', () => {
  test('is tried again, lands in its place, and edits elsewhere are kept to the byte', async () => {
    const refused = new Set<string>([SECOND]);
    const world = await withPullRequest({ answer: refusing(refused) });
    await edit(world, reword);
    refused.clear();
    const { exitCode, outputs, asked, writes } = await runAgain(world);
    expect(exitCode).toBe(0);
    expect(asked).toEqual([SECOND]);
    expect(outputs).toMatchObject({ status: 'published', papers: '3', failed: '0' });
    expect(outputs['pull-request-number']).toBe('1');
    expect(await pageOf(world)).toBe(reword(await wholePage()));
    expect(writes.length).toBeLessThanOrEqual(4);
    const [pullRequest] = world.github.pullRequests;
    expect(pullRequest?.body).toContain('3 explained');
    expect(pullRequest?.body).not.toContain('no translation');
    expect(pullRequest?.title).toBe(`arXiv Daily ${SAMPLE_DAY}: 3 papers`);
    await expectLeftAlone(world);
  });

  test('leaves a title that tells of all papers, even where one alone had been written', async () => {
    const refused = new Set<string>([SECOND, THIRD]);
    const world = await withPullRequest({ answer: refusing(refused) });
    refused.clear();
    await runAgain(world);
    expect(world.github.pullRequests[0]?.title).toBe(`arXiv Daily ${SAMPLE_DAY}: 3 papers`);
    expect(await pageOf(world)).toBe(await wholePage());
  });

  test('and fails again changes nothing', async () => {
    const world = await withPullRequest({ answer: refusing(new Set([SECOND])) });
    const page = await pageOf(world);
    const { exitCode, outputs, asked, writes } = await runAgain(world);
    expect(exitCode).toBe(0);
    expect(outputs['status']).toBe('unchanged');
    expect(asked).toEqual([SECOND]);
    expect(writes).toEqual([]);
    expect(await pageOf(world)).toBe(page);
  });

  test.each<[string, (entry: string) => string]>([
    ['that a person explained instead', (entry) => `${entry.trimEnd()}\n\n由我来说。\n\n`],
    ['that a person took out', () => ''],
  ])('%s is not asked about', async (_, change) => {
    const refused = new Set<string>([SECOND]);
    const world = await withPullRequest({ answer: refusing(refused) });
    refused.clear();
    await edit(world, (page) => replaceEntry(page, SECOND, change));
    await expectLeftAlone(world);
  });

  test('is tried again where the file was renamed and the entries were reordered', async () => {
    const refused = new Set<string>([SECOND]);
    const world = await withPullRequest({ answer: refusing(refused) });
    const renamed = `_posts/${SAMPLE_DAY}-what-i-read.md`;
    const page = swapEntries(await pageOf(world));
    await world.github.commitFiles(BRANCH, { [POST]: null, [renamed]: page }, 'Better name');
    refused.clear();
    const { exitCode, asked } = await runAgain(world);
    expect(exitCode).toBe(0);
    expect(asked).toEqual([SECOND]);
    const after = entriesOf(await pageOf(world, BRANCH, renamed));
    const whole = entriesOf(await wholePage());
    expect([...after.keys()]).toEqual([SECOND, FIRST, THIRD]);
    expect(after.get(SECOND)).toBe(whole.get(SECOND));
    expect(await world.github.git('ls-tree', '-r', '--name-only', BRANCH)).not.toContain(POST);
    await expectLeftAlone(world);
  });

  test('of a page that a person changes in that very moment: nothing is overwritten', async () => {
    const refused = new Set<string>([SECOND]);
    let whileAsked: (() => Promise<unknown>) | undefined;
    const answer = refusing(refused);
    const world = await withPullRequest({
      answer: async (request) => {
        await whileAsked?.();
        return answer(request);
      },
    });
    refused.clear();
    whileAsked = () => edit(world, reword);
    const page = await pageOf(world);
    const first = await runAgain(world);
    expect(first.exitCode).toBe(1);
    expect(first.log).toContain('Nothing was overwritten, and the next run goes on from there.');
    expect(await pageOf(world)).toBe(reword(page));
    whileAsked = undefined;
    expect((await runAgain(world)).exitCode).toBe(0);
    expect(await pageOf(world)).toBe(reword(await wholePage()));
  });
});

test('a late paper comes onto the page of its day, at the end, and edits are kept', async () => {
  const late = FEW_PAPERS[1]?.id ?? '';
  const world = await begin(
    fewPapers({ arxiv: { papers: FEW_PAPERS, isInApi: (id) => id !== late } }),
  );
  const heal = world.arxiv.intercept(({ path }) =>
    path.startsWith('/catchup/') ? { rewrite: dropLastItem } : undefined,
  );
  const first = await world.run(FEW_INPUTS);
  expect(first.outputs).toMatchObject({ status: 'published', papers: '2' });
  const edited = await edit(world, retitle);

  const still = await runAgain(world);
  expect(still).toMatchObject({ exitCode: 0, asked: [], writes: [] });
  expect(still.outputs['status']).toBe('unchanged');

  heal();
  const second = await runAgain(world);
  expect(second.exitCode, second.log).toBe(0);
  expect(second.asked).toEqual([late]);
  expect(second.outputs).toMatchObject({ papers: '3', 'pull-request-number': '1' });
  const page = await pageOf(world);
  expect([...entriesOf(page).keys()]).toEqual([...entriesOf(edited).keys(), late]);
  expect(page).toContain('title: Papers, read');
  expect(page).not.toMatch(/^<!-- arxiv-daily papers .* open=/m);
  expect(world.github.pullRequests[0]?.body).toContain('and all were found');
  await expectLeftAlone(world);
});

test('two pull requests at once are each gone on with', async () => {
  const [YESTERDAY] = ['2026-03-17'];
  const papers = readSamplePapers().filter(({ kind }) => kind === 'new');
  const refused = new Set<string>([papers[0]?.id ?? '', papers[3]?.id ?? '']);
  const arxiv = { days: { [YESTERDAY]: papers.slice(3, 6) }, papers: papers.slice(0, 3) };
  const files = { '_posts/2026-03-16-arxiv-daily.md': 'https://arxiv.org/abs/2603.90001\n' };
  const inputs = { categories: 'cs.SD, eess.AS' };
  const answer = refusing(refused);
  const [world, whole] = [
    await begin({ arxiv, github: { files }, answer, speed: 20 }),
    await begin({ arxiv, github: { files }, answer: recordedAnswer, speed: 20 }),
  ];
  const first = await world.run(inputs);
  expect(JSON.parse(first.outputs['days'] ?? '')).toEqual([YESTERDAY, SAMPLE_DAY]);
  await whole.run(inputs);
  const where = [YESTERDAY, SAMPLE_DAY].map(
    (day) => [`arxiv-daily/${day}`, `_posts/${day}-arxiv-daily.md`] as const,
  );
  for (const [branch, path] of where) {
    const page = await pageOf(world, branch, path);
    await world.github.commitFiles(branch, { [path]: retitle(page) }, 'Another title');
  }
  refused.clear();
  const second = await runAgain(world, inputs);
  expect(second.exitCode, second.log).toBe(0);
  expect(second.asked).toEqual([papers[0]?.id, papers[3]?.id]);
  expect(JSON.parse(second.outputs['days'] ?? '')).toEqual([YESTERDAY, SAMPLE_DAY]);
  for (const [branch, path] of where) {
    expect(await pageOf(world, branch, path)).toBe(retitle(await pageOf(whole, branch, path)));
  }
  expect(world.github.pullRequests.map(({ state }) => state)).toEqual(['open', 'open']);
  await expectLeftAlone(world, inputs);
});

const NOT_PERMITTED = 'GitHub Actions is not permitted to create or approve pull requests.';

test('a page that could not get its pull request gets it once that is permitted, unasked', async () => {
  const world = await begin(fewPapers());
  const permit = world.github.intercept(({ operation }) =>
    operation === 'pulls/create' ? { status: 403, body: { message: NOT_PERMITTED } } : undefined,
  );
  const first = await world.run(FEW_INPUTS);
  expect(first.exitCode).toBe(1);
  expect(world.github.pullRequests).toEqual([]);
  const head = await world.github.git('rev-parse', BRANCH);

  permit();
  const { exitCode, outputs, asked, log } = await runAgain(world);
  expect(exitCode, log).toBe(0);
  expect(asked).toEqual([]);
  expect(outputs).toMatchObject({ status: 'published', papers: '3', 'pull-request-number': '1' });
  expect(await world.github.git('rev-parse', BRANCH)).toBe(head);
  const whole = await withPullRequest();
  const [ours, theirs] = [world, whole].map(({ github }) => github.pullRequests[0]);
  for (const name of ['title', 'head', 'base', 'labels', 'state'] as const) {
    expect(ours?.[name]).toEqual(theirs?.[name]);
  }
  expect(ours?.body).toContain('GateLet');
  await expectLeftAlone(world);
});
