import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Announcement, Entry, Listed, Paper, Post } from '../../src/paper.ts';
import { renderReview, type RankingNote } from '../../src/publication/review-text.ts';

function paper(number: number, changes: Partial<Paper> = {}): Paper {
  return {
    id: `2603.9${String(number).padStart(4, '0')}`,
    version: 1,
    kind: 'new',
    title: `Paper ${number}`,
    authors: ['Ada Example'],
    categories: ['cs.SD'],
    abstract: 'An abstract.',
    comments: undefined,
    ...changes,
  };
}

type Outcome = Pick<Entry, 'findings'> & { failure?: NonNullable<Entry['failure']> };

function entry(of: Paper, { failure, findings }: Partial<Outcome> = {}): Entry {
  const shared = {
    paper: of,
    reading: { source: 'html', text: '', truncated: false, fallback: undefined },
    spending: { model: 'm-1', requests: 1, inputTokens: 1000, outputTokens: 200, costUsd: 0.01 },
  } as const;
  if (failure !== undefined) return { ...shared, failure, findings: [] };
  const explanation = {
    title: '',
    hook: '',
    abstract: '',
    background: [],
    method: [],
    results: [],
  };
  return { ...shared, explanation, findings: findings ?? [] };
}

function review(entries: Entry[], listed: Listed[] = [], note: Partial<RankingNote> = {}) {
  const post: Post = {
    day: '2026-03-18',
    path: '_posts/2026-03-18-arxiv-daily.md',
    entries,
    listed,
    text: '',
  };
  const announcement: Announcement = {
    day: post.day,
    source: 'listing',
    late: [],
    open: [],
    declared: [{ category: 'cs.SD', count: entries.length + listed.length }],
    papers: [...entries, ...listed].map((one) => one.paper),
  };
  const none = { model: '', requests: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
  return renderReview(post, announcement, { spending: none, ...note });
}

/** Text as GitHub shows it, and what it could link: outside of code and links. */
function shown(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return html
    .replace(/<code>[^<]*<\/code>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(
      /&(lt|gt|amp|quot);/g,
      (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? '',
    );
}

describe('the verdict comes first', () => {
  test('a quiet day says that there is nothing to look at', () => {
    const { title, body } = review([entry(paper(1)), entry(paper(2))]);
    expect(title).toBe('arXiv Daily 2026-03-18: 2 papers');
    expect(body.split('\n')[0]).toBe('**2 announced, 2 here: 2 explained. Nothing to look at.**');
    expect(body).not.toContain('## To look at');
  });

  test('findings and failures stand before the table, failures first', () => {
    const flagged = entry(paper(1), {
      findings: [{ rule: 'number-unknown', where: 'results', what: '68.1' }],
    });
    const failure = { reason: 'refused', detail: 'The model refused.' } as const;
    const failed = entry(paper(2), { failure });
    const { body } = review([flagged, failed, entry(paper(3))]);
    expect(body.split('\n')[0]).toBe(
      '**3 announced, 3 here: 2 explained, 1 failed. 1 to look at.**',
    );
    const order = ['## To look at', '2603.90002', '2603.90001', '`68.1`', '## Papers'].map((part) =>
      body.indexOf(part),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test('a paper without full text is there with the reason', () => {
    const fallback = 'arXiv has no HTML version of this paper.';
    const one = entry(paper(1));
    const reading = { ...one.reading, source: 'abstract', fallback } as const;
    const { body } = review([{ ...one, reading }, entry(paper(2))]);
    expect(body).toContain(`2603.90001v1): ${fallback}`);
    expect(body).toContain('Read from HTML 1, PDF 0, the abstract 1.');
    expect(review([one]).body).not.toContain('## Read from the abstract alone');
  });

  test('what is only listed is there with its reason', () => {
    const listed: Listed[] = [
      { paper: paper(4), reason: { rule: 'over-limit', limit: 1 } },
      { paper: paper(5), reason: { rule: 'published', day: '2026-03-17' } },
      { paper: paper(6), reason: { rule: 'excluded', by: 'music' } },
    ];
    const { body } = review([entry(paper(1))], listed);
    expect(body).toContain('Paper 4 (beyond max-papers 1)');
    expect(body).toContain('Paper 5 (published on 2026-03-17)');
    expect(body).toContain('Paper 6 (excluded by `music`)');
  });
});

test('a ranking that failed is told, and what ranking took counts', () => {
  const spending = { model: 'm-2', requests: 1, inputTokens: 500, outputTokens: 50, costUsd: 0.5 };
  const why = 'The model left 2 papers without a score.';
  const { body } = review([entry(paper(1))], [], { spending, why });
  expect(body).toContain(`could not be ranked by your interests: ${why}`);
  expect(body).toContain('Written by `m-2`, `m-1`: 1500 tokens in, 250 out, US$ 0.51.');
});

describe('text of a paper is text', () => {
  test.each([
    'thanks @octocat and @org/team, ＠octocat',
    'fixes #12, GH-12, gh-12, owner/repo#3 and &#64;octocat',
    'see https://github.com/org/repo/pull/1 and www.example.org',
    '**bold** _em_ `code` ~~gone~~ [a](javascript:alert(1)) ![i](http://evil.example/x.png)',
    '<script>alert(1)</script> <img src=x onerror=alert(1)> <!-- x --> </td></table>',
    'p(x|y) || a \\| b \\',
    'costs $5 and $10, $\\alpha$, $$x$$',
    '# not a heading\n- not a list\n1. nor this\n```\nnor a fence',
    '[id]: https://evil.example "x"',
  ])('%j', (title) => {
    const { body } = review([
      entry(paper(1, { title })),
      entry(paper(2, { title }), {
        findings: [{ rule: 'leftover', where: 'hook', what: `${title} \`` }],
      }),
    ]);
    const visible = shown(body);
    const expected = title.replace(/\s+/g, ' ');
    expect(visible.replaceAll('\u200B', '')).toContain(expected);
    // What GitHub would link after Markdown, on the text that is left.
    expect(visible).not.toMatch(/(^|[^\w`])@[A-Za-z\d]/m);
    expect(visible).not.toMatch(/(^|[^&\w])[\w./-]*#\d+\b/m);
    expect(visible).not.toMatch(/\bgh-\d/i);
    expect(visible).not.toMatch(/https?:\/\/|www\./i);
    const html = micromark(body, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    expect(html).not.toMatch(/<(script|img|h1|del|pre)\b/);
    expect(
      [...html.matchAll(/href="([^"]*)"/g)].every(([, url]) =>
        url?.startsWith('https://arxiv.org/abs/'),
      ),
    ).toBe(true);
    expect(html.match(/<tr>/g)).toHaveLength(3);
  });

  test('neither title nor body can carry a command to other bots', () => {
    const { title } = review([entry(paper(1, { title: 'Co-authored-by: x [skip ci]' }))]);
    expect(title).toBe('arXiv Daily 2026-03-18: 1 paper');
  });
});

test.each([500, 3000])('%i papers stay within what GitHub takes', (count) => {
  const title = 'A title of rather usual length for a paper, with <angle> brackets and $x_1$';
  const numbers = Array.from({ length: count }, (_, index) => index);
  const entries = numbers.slice(0, 200).map((number) => entry(paper(number, { title })));
  const listed = numbers.slice(200).map((number): Listed => ({
    paper: paper(number, { title }),
    reason: { rule: 'over-limit', limit: 200 },
  }));
  const { body } = review(entries, listed);
  expect(Array.from(body).length).toBeLessThanOrEqual(65_536);
  expect(body).toContain(`${count} announced`);
});
