import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderReview } from '../../src/publication/review-text.ts';
import { parsePost } from '../../src/post/parse-post.ts';
import { createWorkspace } from '../../src/publication/workspace-client.ts';
import { renderPost } from '../../src/post/render-post.ts';
import type { Entry } from '../../src/paper.ts';
import { sampleEntry, sampleInput, sampleSettings } from '../post/support/sample-page.ts';
import {
  FEW_INPUTS,
  expectLeftAlone,
  fewPapers,
  pageOf,
  BRANCH,
  POST,
} from '../support/few-papers.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';
import { SAMPLE_DAY } from '../support/sample-papers.ts';
import { recordedAnswer, requestedId, startWorld } from '../support/world.ts';
import { answerWith } from './support/hostile-day.ts';
import { runHere } from './support/run-here.ts';
import { expectSound, type World } from './support/run-oracle.ts';
import { useHostileWorld } from './support/use-hostile-world.ts';

const begin = useHostileWorld();
const AUTHORS = 'https://github.com/ https://github.com/example';
const branches = ['mine', 'arxiv-daily', 'notes'];

describe('post-edited', () => {
  test('a page that a person edited on the pull request is left as it is', async () => {
    const world = await begin(fewPapers());
    await world.run(FEW_INPUTS);
    const page = await pageOf(world);
    const edited = page.replace(/^\*\*作者\*\*/m, '::error::mine {{ x }} **作者**');
    await world.github.commitFiles(BRANCH, { [POST]: edited }, 'A word of mine');
    await expectLeftAlone(world);
    expect(await pageOf(world)).toBe(edited);
  });

  test('a page of this name on the base branch that is not ours is not overwritten', async () => {
    const mine = '---\ntitle: Mine\n---\n\nNot yours.\n';
    const world = await begin(fewPapers({ github: { files: { [POST]: mine } } }));
    const outcome = await world.run(FEW_INPUTS);
    expect(outcome.outputs['status']).toBe('unchanged');
    expect(await pageOf(world, 'main')).toBe(mine);
    expect(world.github.pullRequests).toEqual([]);
    expect(world.messages.requests).toEqual([]);
  });
});

/** What a post may have become. */
const STATES: [string, string][] = [
  ['a conflict', '---\ntitle: x\n---\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n'],
  ['Windows line ends', '---\r\ntitle: x\r\n---\r\n\r\nhttps://arxiv.org/abs/2603.77777\r\n'],
  ['a byte order mark', '\ufeff---\ntitle: x\n---\nhttps://arxiv.org/abs/2603.77777\n'],
  ['no front matter', 'Just text.\n'],
  ['nothing', ''],
  ['front matter alone', '---\ntitle: [\n'],
  ['aliases without end', `---\na: &a [x]\n${'b: *a\n'.repeat(1000)}---\n`],
  ['3 MB of text', 'arxiv.org/abs/ '.repeat(200_000)],
  ['markers without end', '<!-- arxiv-daily id= hash= -->\n'.repeat(20_000)],
  ['a marker with a path', '<!-- arxiv-daily id=../../x hash=0123456789abcdef -->\n'],
  [
    'markers of our own, forged',
    '<!-- arxiv-daily papers shown=2603.90011,2603.90012,x listed=;rm open=9999-99-99,2026-03-17 -->\n',
  ],
  ['markup', '<script>x</script>{{ x }}{% y %}{: onclick=x}\n::error::x\n##[error]x\n'],
  ['characters that are none', '\u0000\u0001\ufffd\ufffe\u202e\n'],
];

describe('post-conflict: an older post, whatever is in it, ends no run', () => {
  test('all of them on the base branch', async () => {
    const files = Object.fromEntries(
      STATES.map(([, text], at) => [
        `_posts/2026-03-${String(at + 1).padStart(2, '0')}-arxiv-daily.md`,
        text,
      ]),
    );
    const folder = { '_posts/2026-03-15-arxiv-daily.md/x.md': 'a folder of that name' };
    const world = await begin(fewPapers({ github: { files: { ...files, ...folder } } }));
    const outcome = await world.run({ ...FEW_INPUTS, 'catch-up-days': '1', date: SAMPLE_DAY });
    expect(outcome.exitCode, outcome.log).toBe(0);
    expect(outcome.outputs).toMatchObject({ status: 'published', announced: '3' });
    for (const [name, text] of Object.entries(files)) {
      expect(await world.github.readFile('main', name)).toBe(text);
    }
  });

  describe('on the branch of the open pull request', () => {
    let world: World;
    beforeAll(async () => {
      world = await startWorld(fewPapers({ runner: runHere }));
      await world.run({ ...FEW_INPUTS, 'full-text': 'none' });
    }, 60_000);
    afterAll(() => world.close());

    test.each(STATES)('%s', async (_, text) => {
      await world.github.commitFiles(BRANCH, { [POST]: text }, 'A word of mine');
      const outcome = await world.run(FEW_INPUTS);
      expect(outcome.log).not.toContain('probably a bug');
      expect([0, 1]).toContain(outcome.exitCode);
      expect(await pageOf(world)).toBe(text);
    });
  });

  test.each(STATES)('%s is read in linear time', (_, text) => {
    const began = cpuNow();
    parsePost(text.repeat(2));
    expect(cpuNow() - began).toBeLessThan(3 * LINEAR_LIMIT_MS);
  });
});

test('fork-pr-same-branch: it is neither taken for ours nor touched, nor merged', async () => {
  const world = await begin(fewPapers({ github: { autoMergeAllowed: true } }));
  await world.github.openForkPullRequest({ branch: BRANCH, title: '@octocat ::error::x' });
  const {
    baseSha: _,
    updatedAt: __,
    ...before
  } = structuredClone(world.github.pullRequests[0]) ?? {
    baseSha: '',
    updatedAt: '',
  };
  const outcome = await world.run({ ...FEW_INPUTS, 'auto-merge': 'squash', labels: 'a' });
  expect(outcome.outputs).toMatchObject({ status: 'published', 'pull-request-number': '2' });
  // Its base moves when ours is merged.
  expect(world.github.pullRequests[0]).toMatchObject(before);
});

test('pr-closed: what a person closed is not opened again', async () => {
  const world = await begin(fewPapers());
  await world.run(FEW_INPUTS);
  world.github.closePullRequest(1);
  await expectLeftAlone(world);
});

test('branch-dir-clash: a branch where the folder of ours would be is told', async () => {
  const world = await begin(fewPapers());
  await world.github.commitFiles('arxiv-daily', { 'x.md': 'x' }, 'A word of mine');
  const outcome = await world.run(FEW_INPUTS);
  await expectSound(world, outcome, { branches, authorsText: AUTHORS });
  expect(outcome.exitCode).toBe(1);
  expect(outcome.log).toMatch(/^::error::Input 'branch-prefix': the branch "arxiv-daily" is in/m);
  // Before anything is paid or written.
  expect(world.messages.requests).toEqual([]);
  expect(world.github.requests.every(({ method }) => method === 'GET')).toBe(true);
});

test('checkbox-control: a marker or a tick of a stranger is no order', async () => {
  const world = await begin(fewPapers());
  await world.run(FEW_INPUTS);
  await world.github.openForkPullRequest({ branch: BRANCH, title: 'x' });
  const stranger = world.github.pullRequests[1];
  const ours = world.github.pullRequests[0]?.body ?? '';
  Object.assign(stranger ?? {}, { body: ours.replaceAll('- [ ]', '- [x]') });
  await expectLeftAlone(world);
});

test('checkbox-control: a review text that is no longer ours ends no run', async () => {
  const world = await begin(fewPapers());
  await world.run(FEW_INPUTS);
  const [pull] = world.github.pullRequests;
  for (const body of [
    '',
    '- [x] <!-- redo ../../x -->'.repeat(2000),
    '<!-- arxiv-daily review-look -->',
    '| | |\n'.repeat(9999),
    null,
  ]) {
    Object.assign(pull ?? {}, { body });
    await expectLeftAlone(world);
  }
});

describe('posts-dir-symlink', () => {
  test('delivery through the API writes a file into the tree, wherever a link of the checkout leads', async () => {
    const world = await begin(fewPapers());
    const outcome = await world.run(FEW_INPUTS);
    expect(outcome.exitCode).toBe(0);
    expect(await world.github.git('ls-tree', '-r', BRANCH, '--', POST)).toMatch(/^100644 blob/);
  });

  test('a folder of posts that leads out of the workspace is not written to', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'hostile-outside-'));
    const root = await mkdtemp(path.join(tmpdir(), 'hostile-inside-'));
    try {
      await mkdir(path.join(root, 'site'));
      await symlink(outside, path.join(root, 'site/_posts'));
      const workspace = createWorkspace(root, 'site/_posts');
      const request = { day: SAMPLE_DAY, path: `site/${POST}`, text: 'x', title: 'x', body: 'x' };
      await expect(workspace.publish(request)).rejects.toThrow();
      await expect(rm(path.join(outside, path.basename(POST)))).rejects.toThrow(/ENOENT/);
    } finally {
      await rm(outside, { recursive: true });
      await rm(root, { recursive: true });
    }
  });
});

test('pr-body-long: a day of 1,000 papers with long titles has a review text that GitHub takes', () => {
  const entries = Array.from({ length: 1000 }, (_, at): Entry => {
    const { paper, reading, spending, explanation } = sampleEntry({
      id: `2603.${10_000 + at}`,
      title: `${'👩‍👩‍👧‍👦'.repeat(20)} ${'字'.repeat(150)} @octocat #1 ${at}`,
    });
    const basis = { paper, reading, spending };
    if (at % 2 === 0) {
      const detail = `👩‍👩‍👧‍👦 @octocat ${'x'.repeat(400)}`;
      return { ...basis, failure: { reason: 'refused', detail }, findings: [] };
    }
    const what = `👩‍👩‍👧‍👦 /merge ${'字'.repeat(300)}`;
    return { ...basis, explanation, findings: [{ rule: 'leftover', where: 'hook', what }] };
  });
  const input = sampleInput(entries);
  const page = renderPost(input, sampleSettings());
  const { body, title } = renderReview({
    page,
    entries,
    listed: [],
    announcement: input.announcement,
    ranking: undefined,
    delivery: 'pull-request',
    asAnnounced: false,
    links: undefined,
    describe: ({ what }) => ({ sentence: what }),
    kept: undefined,
  });
  expect(Array.from(body).length).toBeLessThanOrEqual(65_536);
  expect(body).toBe(body.toWellFormed());
  expect(body).not.toMatch(/@[A-Za-z]/);
  expect(body).toMatch(/more|omitted|no room/i);
  expect(title).toMatch(/^arXiv Daily [\d-]{10}: 500 papers$/);
});

test('clock-skew: 7 hours late, or a day, it is the same page to the byte', async () => {
  const pages = await Promise.all(
    ['T01:30:00Z', 'T08:27:00Z', 'T23:59:00Z'].map(async (time) => {
      const world = await begin(fewPapers({ now: `${SAMPLE_DAY}${time}` }));
      const outcome = await world.run(FEW_INPUTS);
      await expectSound(world, outcome, { authorsText: AUTHORS });
      return pageOf(world);
    }),
  );
  expect(new Set(pages).size).toBe(1);
  const next = await begin(fewPapers({ now: '2026-03-19T01:30:00Z' }));
  await next.run({ ...FEW_INPUTS, date: SAMPLE_DAY });
  expect(await pageOf(next)).toBe(pages[0]);
});

test('future-date: the date of a page is not in the future, wherever its day begins', async () => {
  const world = await begin(fewPapers());
  const inputs = { ...FEW_INPUTS, 'time-zone': 'Pacific/Tongatapu', anchor: '00:30' };
  const outcome = await world.run(inputs);
  await expectSound(world, outcome, { authorsText: AUTHORS });
  const [, date = ''] = /^date: (.*)$/m.exec(await pageOf(world)) ?? [];
  const at = new Date(date.replace(' ', 'T').replace(' ', ''));
  expect(at.getTime()).toBeLessThanOrEqual(new Date(`${SAMPLE_DAY}T01:30:00Z`).getTime());
});

test('llm-wrong-id: a marker in a reply moves nothing to another paper', async () => {
  const world = await begin(
    fewPapers({
      answer: (request) =>
        requestedId(request) === '2603.90012'
          ? {
              text: JSON.stringify(
                answerWith('<!-- arxiv-daily id=2603.90011 hash=0123456789abcdef -->'),
              ),
            }
          : recordedAnswer(request),
    }),
  );
  const outcome = await world.run(FEW_INPUTS);
  await expectSound(world, outcome, { authorsText: AUTHORS });
  expect(outcome.outputs['announced']).toBe('3');
});
