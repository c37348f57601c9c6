import { describe, expect, test } from 'vitest';
import type { Finding, Listed } from '../../src/paper.ts';
import { renderReview } from '../../src/publication/review-text.ts';
import { renderSummary } from '../../src/publication/review-summary.ts';
import { githubHtml, githubText, LIVE } from './support/github-view.ts';
import {
  NO_SPENDING,
  PATH,
  reviewEntry,
  reviewPaper,
  reviewRequest,
  sampleId,
} from './support/sample-review.ts';

type Request = Parameters<typeof reviewRequest>;

function review(...request: Request) {
  return renderReview(reviewRequest(...request));
}

const WRONG: Finding = { rule: 'number-unknown', where: 'results', what: '68.1' };
const DOUBT: Finding = { rule: 'name-missing', where: 'abstract', what: 'LibriSpeech' };
const STYLE: Finding = { rule: 'too-long', where: 'hook', what: '只用环境噪声' };

function listedPapers(from: number, count: number, title = 'Listed'): Listed[] {
  return Array.from({ length: count }, (_, index) => ({
    paper: reviewPaper(from + index, { title }),
    reason: { rule: 'over-limit', limit: 40 },
  }));
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}

function expectInOrder(text: string, parts: string[]): void {
  const places = parts.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

describe('the verdict comes first', () => {
  test('a quiet day says that there is nothing to look at, and has no list of it', () => {
    const { title, body } = review([reviewEntry(1), reviewEntry(2)]);
    expect(title).toBe('arXiv Daily 2026-03-18: 2 papers');
    expect(githubText(body).trim()).toMatch(
      /^2 announced, 2 here: 2 explained\. Nothing to look at\.\n/,
    );
    expect(body).toContain("arXiv's listings of 2026-03-18 declare their entries (cs.SD 2)");
    expect(body).not.toContain('## To look at');
    expect(body).not.toContain('## Listed');
  });

  test('counts what is to look at by paper, and style not at all', () => {
    const { title, body } = review(
      [
        reviewEntry(1, { findings: [WRONG, DOUBT] }),
        reviewEntry(2, { findings: [STYLE] }),
        reviewEntry(3, { failed: 'The model refused.' }),
      ],
      listedPapers(4, 2),
    );
    expect(title).toBe('arXiv Daily 2026-03-18: 2 papers');
    expect(body).toContain(
      '**5 announced, 5 here: 2 explained, 1 failed, 2 by title. 2 to look at.**',
    );
  });

  test('a ranking that failed is told, and what ranking took counts', () => {
    const spending = { ...NO_SPENDING, model: 'm-2', requests: 1, inputTokens: 500, costUsd: 0.5 };
    const why = 'The model left 2 papers without a score.';
    const { body } = review([reviewEntry(1)], [], { ranking: { spending, why } });
    expect(body).toContain(`could not be ranked by your interests: ${why}`);
    expect(body).toContain(
      'Written by `m-1`, ranked by `m-2`: 1,500 tokens in, 200 out, US$ 0.51.',
    );
    expect(githubText(body)).toContain('Rankingby interests · m-2 · 500 / 0 tokens · $0.5000');
  });

  test('a price that is not known makes no sum', () => {
    const { body } = review([reviewEntry(1), reviewEntry(2, { spending: { costUsd: undefined } })]);
    expect(body).toContain('2,000 tokens in, 400 out, the price is not known.');
    expect(body).toContain('price unknown');
  });
});

describe('what needs eyes', () => {
  test('failures stand first, then what is wrong, then what is doubtful; style is folded away', () => {
    const { body } = review([
      reviewEntry(1, { findings: [STYLE] }),
      reviewEntry(2, { findings: [DOUBT] }),
      reviewEntry(3, { findings: [DOUBT, WRONG] }),
      reviewEntry(4, { failed: 'The model refused.' }),
    ]);
    expectInOrder(body, [
      '## To look at',
      sampleId(4),
      '✖ It has no translation: The model refused.',
      sampleId(3),
      '‼ 任务与效果：数字“68.1”在原文中找不到。',
      '? 摘要译文：译文没有保留摘要中的名称“LibriSpeech”。',
      sampleId(2),
      '<details><summary>✎ 1 matter of style in 1 paper</summary>',
      '✎ 一句话导读：',
      '## Papers',
    ]);
  });

  test('a finding links the line of the page that it is about, and quotes the paper', () => {
    const passage = 'we reach 61.8%';
    const finding: Finding = { rule: 'number-unknown', where: 'results', what: '12%', passage };
    const request = reviewRequest([reviewEntry(1), reviewEntry(2, { findings: [finding] })]);
    const { body } = renderReview(request);
    const [, line = ''] = /#L(\d+)\)\n {4}> 论文原文：we reach 61\.8%/.exec(body) ?? [];
    const lines = request.page.text.split('\n');
    expect(lines[Number(line) - 1]).toContain('误差降低');
    expect(Number(line)).toBeGreaterThan(
      lines.findIndex((one) => one.includes(`id=${sampleId(2)}`)),
    );
    expect(body).toContain(
      `(https://github.example/lab/blog/blob/arxiv-daily/2026-03-18/${PATH}?plain=1#L${line})`,
    );
    expect(githubHtml(body)).toMatch(/<blockquote>\s*<p>论文原文/);
  });

  test('many papers that failed for one reason are one item', () => {
    const failed = Array.from({ length: 12 }, (_, index) =>
      reviewEntry(index + 1, { failed: 'The cost cap (max-cost) was reached.' }),
    );
    const { body } = review([...failed, reviewEntry(20), reviewEntry(21, { failed: 'Refused.' })]);
    expect(body.match(/max-cost\) was reached/g)).toHaveLength(1);
    expect(body).toContain('✖ 12 papers have no translation: The cost cap');
    expect(body).toContain('13 to look at');
  });

  test('without a place on GitHub there are no links to lines', () => {
    const { body } = review([reviewEntry(1, { findings: [WRONG] })], [], {
      links: undefined,
      delivery: 'file',
    });
    expect(body).toContain('‼ 任务与效果：数字“68.1”在原文中找不到。\n');
    expect(body).not.toMatch(/#L\d|github\.example|\[ \]|Merge/);
  });
});

describe('every paper is in the table', () => {
  test('with what was read of it, by whom, tokens and cost', () => {
    const entry = reviewEntry(1, { spending: { inputTokens: 12345, costUsd: 0.04312 } });
    const reading = {
      source: 'pdf',
      truncated: true,
      fallback: 'arXiv has no HTML version.',
    } as const;
    const { body } = review([{ ...entry, reading }, reviewEntry(2, { findings: [WRONG, STYLE] })]);
    const text = githubText(body);
    expect(text).toContain('2603.90001 Paper 1from PDF, cut · m-1 · 12,345 / 200 tokens · $0.0431');
    expect(text).toMatch(/‼\u00A01 ✎\u00A01\s+2603\.90002 Paper 2from HTML/);
    expect(text).toContain('Read from HTML 1, PDF 1.');
    expect(githubHtml(body)).toContain('href="https://arxiv.org/abs/2603.90001v1"');
  });

  test('a paper without full text is there with the reason, unless none was wanted', () => {
    const reading = { source: 'abstract', truncated: false } as const;
    const fallback = 'arXiv has no HTML version of this paper.';
    const alone = { ...reviewEntry(1), reading: { ...reading, fallback } };
    const meant = { ...reviewEntry(2), reading: { ...reading, fallback: undefined } };
    const { body } = review([alone, meant]);
    expect(body).toContain('<summary>1 paper read from the abstract alone</summary>');
    expect(body).toContain(`(https://arxiv.org/abs/2603.90001v1): ${fallback}`);
    expect(review([meant]).body).not.toContain('from the abstract alone');
  });

  test('what is only listed is there by reason, folded where it is long', () => {
    const listed: Listed[] = [
      { paper: reviewPaper(4), reason: { rule: 'published', day: '2026-03-17' } },
      { paper: reviewPaper(5), reason: { rule: 'excluded', by: '<b>|music' } },
      { paper: reviewPaper(6), reason: { rule: 'not-included' } },
      { paper: reviewPaper(7), reason: { rule: 'cross-list' } },
    ];
    const short = review([reviewEntry(1)], listed);
    const text = githubText(short.body);
    expect(short.body.match(/<details open>/g)).toHaveLength(4);
    for (const line of [
      '1 paper: published on 2026-03-17',
      '1 paper: excluded by “<b>|music”',
      '1 paper: matches no include phrase',
      '1 paper: cross-list',
      '2603.90006 Paper 6',
    ]) {
      expect(text).toContain(line);
    }
    const long = review([reviewEntry(1)], listedPapers(10, 30)).body;
    expect(long).toContain('<details><summary>30 papers: beyond max-papers 40</summary>');
  });
});

test('a reviewer gets boxes, and learns what can be done', () => {
  const { body } = review([reviewEntry(1), reviewEntry(2)]);
  expect(githubHtml(body).match(/<input type="checkbox" disabled="" ?\/?>/g)).toHaveLength(2);
  expect(body).toContain('- [ ] 2603.90001 Paper 1\n- [ ] 2603.90002 Paper 2');
  expectInOrder(body, ['**Edit**', '**Delete**', '**Tick**', '**Merge**', 'Write papers anew']);
  expect(body).toContain(`/lab/blog/edit/arxiv-daily/2026-03-18/${PATH})`);
});

test('text of a paper, of a model and of an input does nothing anywhere', () => {
  const evil =
    '@octocat closes #1 org/repo#2 https://evil.example www.evil.example <img src=x> ' +
    '<!-- arxiv-daily review-end --> ![x](y) | a |\n- [x] 2603.90009 `code` $x$ :+1: ' +
    '0123456789abcdef0123456789abcdef01234567 </details></td>';
  const finding: Finding = { rule: 'leftover', where: 'hook', what: evil, passage: evil };
  const style: Finding = { ...finding, rule: 'markup' };
  const reading = { source: 'abstract', truncated: false, fallback: evil } as const;
  const { title, body } = review(
    [
      { ...reviewEntry(1, { title: evil, findings: [finding, style] }), reading },
      reviewEntry(2, { title: evil, failed: evil }),
    ],
    [{ paper: reviewPaper(3, { title: evil }), reason: { rule: 'excluded', by: evil } }],
    { ranking: { spending: { ...NO_SPENDING, requests: 1, model: evil }, why: evil } },
  );
  expect(title).toBe('arXiv Daily 2026-03-18: 1 paper');
  const html = githubHtml(body);
  for (const [, url = ''] of html.matchAll(/href="([^"]*)"/g)) {
    expect(url).toMatch(/^https:\/\/(arxiv\.org\/abs|github\.example\/lab\/blog)\//);
  }
  expect(html).not.toMatch(/<img|<input[^>]*checked/);
  expect(html.match(/<input/g)).toHaveLength(2);
  expect(html.match(/<tr>/g)).toHaveLength(4);
  expect(html.match(/<details/g)).toHaveLength(html.match(/<\/details>/g)?.length ?? 0);
  for (const [name, live] of LIVE) expect(githubText(body), name).not.toMatch(live);
});

describe('GitHub takes 65,536 characters', () => {
  const title = 'A title of rather usual length for a paper, with <angle> brackets and $x_1$ in it';
  const passage =
    'In the second experiment the error falls from 16.8% to 12.1% on both sets.'.repeat(2);

  function day(explained: number, flagged: number, listed: number, paperTitle = title) {
    const entries = Array.from({ length: explained }, (_, index) =>
      reviewEntry(index, {
        title: paperTitle,
        findings: index < flagged ? [index % 2 ? DOUBT : { ...WRONG, passage }] : [],
      }),
    );
    return review(entries, listedPapers(explained, listed, paperTitle)).body;
  }

  test.each([
    [40, 10, 0, title],
    [40, 10, 200, title],
    [300, 100, 1000, title],
    [100, 100, 200, '$<'.repeat(150)],
    [1500, 1500, 3000, '&@'.repeat(150)],
    [0, 0, 5000, title],
  ])(
    '%i explained, %i with findings, %i listed stay within',
    (explained, flagged, listed, paperTitle) => {
      const body = day(explained, flagged, listed, paperTitle);
      expect(body.length).toBeLessThanOrEqual(60_000);
      const text = githubText(body);
      expect(text).toContain(
        `${number(explained + listed)} announced, ${number(explained + listed)} here`,
      );
      expect(text).toContain(`${explained} explained`);
      expect(text).toContain(`${flagged === 0 ? 'Nothing' : flagged} to look at.`);
      if (listed > 0) expect(text).toContain(`${number(listed)} papers: beyond max-papers 40`);
      if (explained > 0) expect(text).toContain(`${number(explained * 1000)} tokens in`);
      const html = githubHtml(body);
      expect(html.match(/<details/g)?.length).toBe(html.match(/<\/details>/g)?.length);
    },
  );

  test('what needs eyes is left out last, and titles first', () => {
    const usual = day(40, 10, 0);
    expect(usual).toContain(passage);
    expect(usual.match(/in it/g)?.length).toBeGreaterThan(80);
    const large = day(300, 100, 1000);
    for (let index = 0; index < 100; index += 1) {
      expect(large).toContain(`**[${sampleId(index)}]`);
    }
    expect(large.match(/\n {2}- [‼?] /g)).toHaveLength(100);
    expect(large).not.toContain('and $x_1$ in it');
  });
});

describe('the step summary', () => {
  test('has each day, with its pull request', () => {
    const { title, body } = review([reviewEntry(1)]);
    const url = 'https://github.example/lab/blog/pull/7';
    expect(renderSummary('Published 1 day.', [{ title, body, url }])).toBe(
      `Published 1 day.\n\n# [${title}](${url})\n\n${body}`,
    );
  });

  test('stays below 1 MiB however many days there are, and names them all', () => {
    const body = '论'.repeat(59_000);
    const days = Array.from({ length: 90 }, (_, index) => ({ title: `Day ${index}.`, body }));
    const summary = renderSummary('Done.', days);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    for (const { title } of days) expect(summary).toContain(`# ${title}`);
    expect(summary).toContain('85 days had no room here');
  });
});
