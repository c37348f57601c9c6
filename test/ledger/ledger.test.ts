import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openBefore, parseLedger } from '../../src/ledger/ledger.ts';
import type { Ledger } from '../../src/paper.ts';
import { parsePost } from '../../src/post/parse-post.ts';
import { renderPost } from '../../src/post/render-post.ts';
import { plainDay } from '../post/support/plain-day.ts';
import {
  failedEntry,
  sampleEntry,
  sampleInput,
  sampleSettings,
} from '../post/support/sample-page.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';

type PostFile = { name: string; text: string };

/** As a run does it: each post is read back, and the ledger is made of its ids. */
function ledgerOf(posts: PostFile[], pullRequestDays: string[]): Ledger {
  const read = posts.map(({ name, text }) => ({ name, ...parsePost(text) }));
  return parseLedger(read, pullRequestDays, 'arxiv-daily');
}

function paperDays(posts: PostFile[]): Record<string, string> {
  return Object.fromEntries(ledgerOf(posts, []).papers);
}

/** A post as people and other tools write it. */
function handmade(day: string, ...links: string[]): PostFile {
  const lines = links.map(
    (link) => `- **arXiv**: [https://arxiv.org${link}](https://arxiv.org${link})`,
  );
  return {
    name: `${day}-arxiv-daily.md`,
    text: `---\nlayout: post\n---\n\n${lines.join('\n\n')}\n`,
  };
}

describe('the papers of a page of this action', () => {
  const settings = sampleSettings({ replacements: true });
  const post = renderPost(plainDay(), settings);
  const file = { name: `${post.day}-arxiv-daily.md`, text: post.text };

  it('are those shown and those listed, and not the replaced ones', () => {
    expect(post.text).toContain('/abs/2510.90006');
    expect(paperDays([file])).toEqual({
      '2511.90001': post.day,
      '2511.90002': post.day,
      '2511.90003': post.day,
      '2511.90004': post.day,
      '2511.90005': post.day,
    });
  });

  it('do not include a companion paper that an entry links', () => {
    const companion = 'Part 2 is https://arxiv.org/abs/2511.90077v1';
    const input = sampleInput([
      sampleEntry({ comments: companion, abstract: companion }, { abstract: companion }),
      failedEntry({ id: '2511.90003', abstract: companion }),
    ]);
    const { text } = renderPost(input, settings);
    expect(text).toContain('/abs/2511.90077');
    expect(Object.keys(paperDays([{ ...file, text }]))).toEqual(['2511.90001', '2511.90003']);
  });

  it('still include an entry that a reviewer took out', () => {
    const start = post.text.indexOf('<!-- arxiv-daily id=2511.90002');
    const end = post.text.indexOf('<!-- arxiv-daily id=2511.90003');
    const text = post.text.slice(0, start) + post.text.slice(end);
    expect(text).not.toContain('/abs/2511.90002');
    expect(paperDays([{ ...file, text }])).toHaveProperty(['2511.90002'], post.day);
  });

  it('are read with the line ends of Windows too', () => {
    const text = post.text.replaceAll('\n', '\r\n');
    expect(paperDays([{ ...file, text }])).toEqual(paperDays([file]));
  });

  it('are those that are linked, where a person took the last line away', () => {
    const text = post.text.replace(/<!-- arxiv-daily papers .*-->/, '');
    expect(Object.keys(paperDays([{ ...file, text }]))).toContain('2511.90001');
  });
});

describe('the papers of any other post', () => {
  it('are those it links, in every form of an id, without their versions', () => {
    const post = handmade(
      '2026-03-17',
      '/abs/2603.90001v1',
      '/abs/2603.90002',
      '/abs/hep-th/9901001v3',
      '/abs/math.GT/0309136',
      '/abs/0704.0001v12',
      '/abs/2603.90001v2',
    );
    expect(paperDays([post])).toEqual({
      '2603.90001': '2026-03-17',
      '2603.90002': '2026-03-17',
      'hep-th/9901001': '2026-03-17',
      'math.GT/0309136': '2026-03-17',
      '0704.0001': '2026-03-17',
    });
  });

  it('are linked in Markdown, in HTML, bare, at a mirror', () => {
    const text = [
      '[a](https://arxiv.org/abs/2603.90001)',
      '<a href="http://arxiv.org/abs/2603.90002v3">b</a>',
      'see https://arxiv.org/abs/2603.90003.',
      '<https://export.arxiv.org/abs/2603.90004>',
      'https://arxiv.org/abs/2603.90005?context=cs',
      'https://arxiv.org/abs/2603.90006#top, https://arxiv.org/abs/2603.90007v1)',
    ].join('\n');
    const ids = Object.keys(paperDays([{ name: '2026-03-17-notes.md', text }]));
    expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7].map((at) => `2603.9000${at}`));
  });

  it('are not what only looks like one', () => {
    const post = handmade(
      '2026-03-17',
      '/pdf/2603.90001',
      '/html/2603.90002v1',
      '/abs/2603.9',
      '/abs/2603.900031',
      '/abs/',
      '/list/cs.SD/new',
      '/abs/2603.90004v0',
      '/abs/HEP-TH/9901001',
    );
    expect(paperDays([post])).toEqual({});
  });

  it('are found in long hostile text in no time', () => {
    const start = cpuNow();
    for (const filler of [
      '/abs/',
      'a-',
      '/abs/a',
      '1',
      '/abs/1234.1234',
      '<!-- arxiv-daily papers ',
    ]) {
      const text = filler.repeat(Math.ceil(200_000 / filler.length));
      paperDays([{ name: '2026-03-17-a.md', text }]);
      paperDays([{ name: '2026-03-17-a.md', text: `<!-- arxiv-daily papers shown=${text}` }]);
    }
    expect(cpuNow() - start).toBeLessThan(12 * LINEAR_LIMIT_MS);
  });
});

describe('a paper of several posts', () => {
  const early = handmade('2026-03-16', '/abs/2603.90001v1');
  const late = handmade('2026-03-17', '/abs/2603.90001v2', '/abs/2603.90002');

  it('belongs to the earliest, in whatever order they are read', () => {
    const expected = { '2603.90001': '2026-03-16', '2603.90002': '2026-03-17' };
    expect(paperDays([early, late])).toEqual(expected);
    expect(paperDays([late, early])).toEqual(expected);
  });
});

describe('the days that are done', () => {
  it('are those of daily pages and of pull requests', () => {
    const posts = [
      handmade('2026-03-16', '/abs/2603.90001'),
      { name: '2026-03-17-arxiv-daily.markdown', text: '' },
      { name: '2026-03-18-a-trip.md', text: 'https://arxiv.org/abs/2603.90009' },
    ];
    const { days, papers } = ledgerOf(posts, ['2026-03-19', '2026-03-16']);
    expect([...days].sort()).toEqual(['2026-03-16', '2026-03-17', '2026-03-19']);
    // A post of another kind is no daily page, but what it shows is out.
    expect(papers.get('2603.90009')).toBe('2026-03-18');
  });

  it('are none where nothing is', () => {
    const { days, papers } = ledgerOf([], []);
    expect([days.size, papers.size]).toEqual([0, 0]);
  });
});

function page(day: string, open: string[]) {
  return { name: `${day}-arxiv-daily.md`, ids: [], open };
}

describe('the days that a page has to read again', () => {
  it('are those that the newest page before it left open', () => {
    const ledger = parseLedger(
      [page('2026-03-16', ['2026-03-13', '2026-03-16']), page('2026-03-17', ['2026-03-16'])],
      [],
      'arxiv-daily',
    );
    expect(openBefore(ledger, '2026-03-18')).toEqual(['2026-03-16']);
    // A page that is made anew, or late, reads what stood open at its time.
    expect(openBefore(ledger, '2026-03-17')).toEqual(['2026-03-13', '2026-03-16']);
    expect(openBefore(ledger, '2026-03-16')).toEqual([]);
  });

  it('are none once a page left none', () => {
    const ledger = parseLedger(
      [page('2026-03-16', ['2026-03-16']), page('2026-03-17', [])],
      [],
      'arxiv-daily',
    );
    expect(openBefore(ledger, '2026-03-18')).toEqual([]);
  });

  it('leave out a day whose pull request was closed: it does not come back', () => {
    const ledger = parseLedger(
      [page('2026-03-17', ['2026-03-16', '2026-03-13'])],
      ['2026-03-16'],
      'arxiv-daily',
    );
    expect(openBefore(ledger, '2026-03-18')).toEqual(['2026-03-13']);
  });
});

describe('a file that is no post', () => {
  it.each([
    'README.md',
    '2026-03-17.md',
    '2026-03-17-.md',
    '2026-3-17-arxiv-daily.md',
    '2026-03-17-arxiv-daily.html',
    '2026-03-17-arxiv-daily.md.bak',
    'drafts/2026-03-17-arxiv-daily.md',
    '.2026-03-17-arxiv-daily.md',
  ])('is ignored: %s', (name) => {
    const { text } = handmade('2026-03-17', '/abs/2603.90001');
    const { days, papers } = ledgerOf([{ name, text }], []);
    expect([days.size, papers.size]).toEqual([0, 0]);
  });
});

const EXAMPLE = new URL('../../../shared/example/2025-11-19-arxiv-daily.md', import.meta.url);

describe.skipIf(!existsSync(EXAMPLE))('a real hand-made page (skipped where it is not)', () => {
  it('has its nine papers', () => {
    const name = '2025-11-19-arxiv-daily.md';
    const { days, papers } = ledgerOf([{ name, text: readFileSync(EXAMPLE, 'utf8') }], []);
    expect([...days]).toEqual(['2025-11-19']);
    expect([...papers.keys()].sort()).toEqual([
      '2511.14138',
      '2511.14219',
      '2511.14250',
      '2511.14293',
      '2511.14307',
      '2511.14390',
      '2511.14410',
      '2511.14515',
      '2511.14600',
    ]);
    expect(new Set(papers.values())).toEqual(new Set(['2025-11-19']));
  });
});
