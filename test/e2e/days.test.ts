import { describe, expect, test } from 'vitest';
import type { StoredPaper } from '../support/arxiv-stored-paper.ts';
import { dropLastItem } from '../support/arxiv-listing-page.ts';
import type { ParsedRequest, Reply } from '../support/messages-reply.ts';
import { storedPaper } from '../support/stored-paper.ts';
import { useWorld } from '../support/use-world.ts';
import { startWorld } from '../support/world.ts';

const [MONDAY, TUESDAY, WEDNESDAY] = ['2026-03-16', '2026-03-17', '2026-03-18'] as const;

const begin = useWorld();

function branch(day: string): string {
  return `arxiv-daily/${day}`;
}

function post(day: string): string {
  return `_posts/${day}-arxiv-daily.md`;
}

/** A page of an earlier run: all that counts is its name and its papers. */
function earlier(day: string, ids: string[]): Record<string, string> {
  const links = ids.map((id) => `- https://arxiv.org/abs/${id}`);
  return { [post(day)]: `---\ntitle: ${day}\n---\n\n${links.join('\n')}\n` };
}

/** `count` papers of one day, submitted in time for it. */
function batch(day: string, first: number, count: number): StoredPaper[] {
  const submitted = new Date(`${day}T12:00:00Z`);
  submitted.setUTCDate(submitted.getUTCDate() - 1);
  return Array.from({ length: count }, (_, index) =>
    storedPaper(`2603.${first + index}`, { html: false, submitted: submitted.toISOString() }),
  );
}

/** A short valid answer about any paper. */
function shortly({ prompt }: ParsedRequest): Reply {
  const abstract = /^Abstract: (.*)$/m.exec(prompt)?.[1] ?? '';
  const parts = { background: [], method: [], results: [] };
  const point = { label: '要点', text: '见摘要。', points: [] };
  const filled = Object.fromEntries(Object.keys(parts).map((part) => [part, [point]]));
  return { text: JSON.stringify({ title: '题目', hook: '一句话', abstract, ...filled }) };
}

test('missed days are made good, oldest first, each with its own pull request', async () => {
  const days = {
    [MONDAY]: batch(MONDAY, 90_100, 2),
    [TUESDAY]: batch(TUESDAY, 90_200, 2),
    [WEDNESDAY]: batch(WEDNESDAY, 90_300, 3),
  };
  const { github, run } = await begin({
    arxiv: { days, papers: days[WEDNESDAY], now: WEDNESDAY },
    github: { files: earlier('2026-03-13', ['2603.90001']) },
    answer: shortly,
  });
  const { exitCode, outputs } = await run();
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({
    days: JSON.stringify([MONDAY, TUESDAY, WEDNESDAY]),
    'post-path': post(WEDNESDAY),
    papers: '3',
  });
  expect(github.pullRequests.map(({ head }) => head)).toEqual(
    [MONDAY, TUESDAY, WEDNESDAY].map(branch),
  );
});

test('the page of a day is the same to the byte, whenever it is made', async () => {
  const days = {
    [TUESDAY]: batch(TUESDAY, 90_200, 3),
    [WEDNESDAY]: batch(WEDNESDAY, 90_300, 2),
  };
  const pages: string[] = [];
  for (const now of ['2026-03-17T01:30:00Z', '2026-03-17T23:59:00Z', '2026-03-18T09:00:00Z']) {
    const { github, run, close } = await startWorld({
      now,
      arxiv: { days, now: now.slice(0, 10) },
      github: { files: earlier(MONDAY, ['2603.90001']) },
      answer: shortly,
    });
    try {
      await run({ categories: 'cs.SD' });
      pages.push(await github.readFile(branch(TUESDAY), post(TUESDAY)));
    } finally {
      await close();
    }
  }
  expect(new Set(pages).size).toBe(1);
});

test('catch-up-days bounds a run, and the next one goes on', async () => {
  const days = {
    [MONDAY]: batch(MONDAY, 90_100, 1),
    [TUESDAY]: batch(TUESDAY, 90_200, 1),
    [WEDNESDAY]: batch(WEDNESDAY, 90_300, 1),
  };
  const { run } = await begin({
    arxiv: { days, papers: days[WEDNESDAY], now: WEDNESDAY },
    github: { files: earlier('2026-03-13', ['2603.90001']) },
    answer: shortly,
  });
  expect((await run({ 'catch-up-days': '2' })).outputs['days']).toBe(
    JSON.stringify([MONDAY, TUESDAY]),
  );
  expect((await run({ 'catch-up-days': '2' })).outputs['days']).toBe(JSON.stringify([WEDNESDAY]));
  expect((await run({ 'catch-up-days': '2' })).outputs['status']).toBe('unchanged');
});

test('a range of dates is back-filled without weekends and holidays', async () => {
  const days = { [MONDAY]: batch(MONDAY, 90_100, 1), [WEDNESDAY]: batch(WEDNESDAY, 90_300, 1) };
  const { run } = await begin({
    arxiv: { days, papers: days[WEDNESDAY], now: WEDNESDAY },
    answer: shortly,
  });
  const { outputs, log } = await run({ date: `2026-03-14..${WEDNESDAY}` });
  expect(outputs['days']).toBe(JSON.stringify([MONDAY, WEDNESDAY]));
  expect(log).toContain(`arXiv announced no new papers in cs.SD, eess.AS on ${TUESDAY}`);
});

/** Tuesday is published from the API, which lacks a paper; then arXiv is well again. */
async function publishTuesday() {
  const days = {
    [TUESDAY]: batch(TUESDAY, 90_200, 4),
    [WEDNESDAY]: batch(WEDNESDAY, 90_300, 2),
  };
  let today: string = TUESDAY;
  const lagging = new Set(['2603.90203']);
  const world = await begin({
    now: () => `${today}T01:30:00Z`,
    arxiv: { days, now: () => today, isInApi: (id) => !lagging.has(id) },
    github: { files: earlier(MONDAY, ['2603.90001']) },
    answer: shortly,
  });
  const heal = world.arxiv.intercept(({ path }) =>
    path.startsWith('/catchup/') ? { rewrite: dropLastItem } : undefined,
  );
  // One category: where another shows nothing, the day cannot be certain.
  const run = () => world.run({ categories: 'cs.SD' });
  const first = await run();
  expect(first.log).toContain('Asking the API of arXiv instead.');
  expect(first.outputs).toMatchObject({ status: 'published', papers: '3' });
  const page = await world.github.readFile(branch(TUESDAY), post(TUESDAY));
  expect(page).toContain('论文取自 arXiv API');
  expect(world.github.pullRequests[0]?.body).toContain("come from arXiv's API");
  heal();
  return {
    ...world,
    run,
    go: (day: string) => {
      today = day;
    },
  };
}

describe('a listing that cannot be had is stood in for by the API', () => {
  test('and its pull request gets what was missing, as long as it is open', async () => {
    const { github, messages, run, go } = await publishTuesday();
    const asked = messages.requests.length;
    const again = await run();
    expect(again.outputs).toMatchObject({ status: 'published', papers: '4', failed: '0' });
    const page = await github.readFile(branch(TUESDAY), post(TUESDAY));
    expect(page).toContain('/abs/2603.90203');
    expect(page).not.toContain('论文取自 arXiv API');
    expect(messages.requests.length - asked).toBe(1);

    go(WEDNESDAY);
    expect((await run()).outputs).toMatchObject({ days: `["${WEDNESDAY}"]`, papers: '2' });
    expect(await github.readFile(branch(WEDNESDAY), post(WEDNESDAY))).not.toContain('90203');
  });

  test('and the next page makes it whole where it was merged', async () => {
    const { github, messages, run, go } = await publishTuesday();
    await github.mergePullRequest(1, 'squash');
    go(WEDNESDAY);
    const asked = messages.requests.length;
    const second = await run();
    expect(second.outputs).toMatchObject({ status: 'published', papers: '3' });
    const page = await github.readFile(branch(WEDNESDAY), post(WEDNESDAY));
    expect(page).toContain('含此前未能读到的论文：2026-03-17 1 篇');
    expect(page).toContain('/abs/2603.90203');
    expect(page).not.toContain('/abs/2603.90200');
    expect(messages.requests.length - asked).toBe(3);
  });
});

test(
  'a day of 1,500 papers: 40 are explained, 1,460 are listed',
  { timeout: 120_000 },
  async () => {
    const papers = batch(WEDNESDAY, 90_000, 1500);
    const { arxiv, github, messages, run } = await begin({
      arxiv: { papers, now: WEDNESDAY },
      answer: shortly,
    });
    const { exitCode, outputs, log } = await run({ 'full-text': 'none' });
    expect(log).toContain(`Published ${WEDNESDAY} (40 papers)`);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ announced: '1500', papers: '40', skipped: '1460' });
    expect(messages.requests).toHaveLength(40);
    expect(arxiv.requests).toHaveLength(2);
    const page = await github.readFile(branch(WEDNESDAY), post(WEDNESDAY));
    const linked = new Set(page.match(/\/abs\/2603\.\d{5}/g));
    expect(linked.size).toBe(1500);
    expect(github.violations).toEqual([]);
  },
);

test('a page that cannot be gone on with does not keep the next day back', async () => {
  let today: string = TUESDAY;
  const { github, messages, run } = await begin({
    now: () => `${today}T01:30:00Z`,
    arxiv: {
      days: { [TUESDAY]: batch(TUESDAY, 90_200, 2), [WEDNESDAY]: batch(WEDNESDAY, 90_300, 2) },
      now: () => today,
    },
    github: { files: earlier(MONDAY, ['2603.90001']), mayOpenPullRequests: false },
    answer: shortly,
  });
  expect((await run({ categories: 'cs.SD' })).exitCode).toBe(1);
  today = WEDNESDAY;
  const asked = messages.requests.length;
  const { exitCode, log } = await run({ categories: 'cs.SD' });
  expect(exitCode).toBe(1);
  expect(log).toContain('Allow GitHub Actions to create and approve pull requests');
  expect(await github.readFile(branch(WEDNESDAY), post(WEDNESDAY))).toContain('2603.90300');
  // Tuesday is paid for.
  expect(messages.requests.length - asked).toBe(2);
});

test('a page whose branch may no longer be changed does not keep the next day back', async () => {
  let today: string = TUESDAY;
  let refuses = true;
  const { github, run } = await begin({
    now: () => `${today}T01:30:00Z`,
    arxiv: {
      days: { [TUESDAY]: batch(TUESDAY, 90_200, 2), [WEDNESDAY]: batch(WEDNESDAY, 90_300, 2) },
      now: () => today,
    },
    github: { files: earlier(MONDAY, ['2603.90001']) },
    answer: (request) =>
      refuses && request.prompt.includes('2603.90201')
        ? { text: 'No.', stopReason: 'refusal' }
        : shortly(request),
  });
  expect((await run({ categories: 'cs.SD' })).exitCode).toBe(0);
  const before = await github.readFile(branch(TUESDAY), post(TUESDAY));
  [refuses, today] = [false, WEDNESDAY];
  github.intercept(({ method, path }) =>
    method === 'PATCH' && decodeURIComponent(path).endsWith(branch(TUESDAY))
      ? { status: 403, body: { message: 'Resource not accessible by integration' } }
      : undefined,
  );
  const { exitCode, log, outputs } = await run({ categories: 'cs.SD' });
  expect(exitCode).toBe(1);
  expect(log).toContain(`The page of ${TUESDAY} could not be gone on with: `);
  expect(outputs).toMatchObject({ status: 'published', days: JSON.stringify([WEDNESDAY]) });
  expect(await github.readFile(branch(TUESDAY), post(TUESDAY))).toBe(before);
  expect(await github.readFile(branch(WEDNESDAY), post(WEDNESDAY))).toContain('2603.90300');
});
