import { describe, expect, test } from 'vitest';
import type { Entry, Finding, Listed } from '../../src/paper.ts';
import { parseReview } from '../../src/publication/parse-review.ts';
import { redoTicks } from '../../src/publication/review-redo.ts';
import { planOf } from '../../src/publication/review-sections.ts';
import { renderReview } from '../../src/publication/review-text.ts';
import { createRandom, randomBelow } from '../support/random.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';
import { githubText } from './support/github-view.ts';
import { reviewEntry, reviewPaper, reviewRequest, sampleId } from './support/sample-review.ts';

const WRONG: Finding = { rule: 'number-unknown', where: 'results', what: '12%', passage: 'by 21%' };
const DOUBT: Finding = { rule: 'name-missing', where: 'abstract', what: 'LibriSpeech' };
const STYLE: Finding = { rule: 'too-long', where: 'hook', what: '只用环境噪声' };
const REFUSED = 'The model refused.';

const first = (): Entry[] => [
  reviewEntry(1, { findings: [WRONG] }),
  reviewEntry(2, { failed: REFUSED }),
  reviewEntry(3, { findings: [DOUBT, STYLE] }),
];
const listed: Listed[] = [{ paper: reviewPaper(9), reason: { rule: 'over-limit', limit: 3 } }];

/** The text after a run that wrote `entries` anew on the page of `all`. */
function updated(body: string, all: Entry[], entries: Entry[], alsoListed = listed): string {
  const request = reviewRequest(all, alsoListed);
  const kept = parseReview(body);
  return renderReview({ ...request, entries, listed: [], announcement: undefined, kept }).body;
}

function ticked(body: string, ...ids: string[]): string {
  return ids.reduce((text, id) => text.replace(`- [ ] ${id}`, `- [x] ${id}`), body);
}

function original(): string {
  return renderReview(reviewRequest(first(), listed)).body;
}

describe('a further run', () => {
  test('that wrote nothing leaves the text as it is, to the byte', () => {
    expect(updated(original(), first(), [])).toBe(original());
    const crlf = original().replaceAll('\n', '\r\n');
    expect(updated(crlf, first(), [])).toBe(crlf);
  });

  test('replaces what it wrote, and keeps rows, doubts and costs of the rest', () => {
    const [one, , three] = first();
    const two = reviewEntry(2, { findings: [DOUBT], spending: { model: 'm-2', costUsd: 0.02 } });
    if (one === undefined || three === undefined) throw new Error('no entries');
    const body = updated(original(), [one, two, three], [two]);
    const text = githubText(body);
    expect(text).toContain('4 announced, 4 here: 3 explained, 1 by title. 3 to look at.');
    expect(text).not.toContain(REFUSED);
    // What the failed try took was spent on this paper, too.
    expect(text).toContain('2603.90002 Paper 2from HTML · m-2 · 2,000 / 400 tokens · $0.0300');
    expect(text).toContain('Written by m-1, m-2: 4,000 tokens in, 800 out, US$ 0.05.');
    expect(text).toContain('论文原文：by 21%');
    expect(body.match(/“LibriSpeech”/g)).toHaveLength(2);
    expect(text).toContain('1 matter of style in 1 paper');
    expect(text).toContain('1 paper: beyond max-papers 3');
    expect(text).toContain("arXiv's listings of 2026-03-18 declare");
  });

  test('that asked for nothing, as its budget was spent, adds nothing to the costs', () => {
    const spending = { model: '', requests: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
    const again = reviewEntry(2, { failed: 'Later.', spending });
    const body = updated(original(), first(), [again]);
    expect(githubText(body)).toContain('2603.90002 Paper 2from HTML · m-1 · 1,000 / 200 tokens');
    expect(body).toContain('✖ It has no translation: Later.');
  });

  test('links the lines where they are now', () => {
    const long = reviewEntry(1, { findings: [WRONG] });
    const fuller = reviewEntry(2);
    const [, , three] = first();
    if (three === undefined) throw new Error('no entries');
    const all = [long, fuller, three];
    const body = updated(original(), all, [fuller]);
    const { text } = reviewRequest(all, listed).page;
    const lines = text.split('\n');
    for (const [, id = '', line] of body.matchAll(/^- \*\*\[(2603\.\d+)\].*plain=1#L(\d+)\)$/gm)) {
      const marker = lines.findIndex((one) => one.includes(`id=${id}`));
      expect(Number(line)).toBe(marker + 3);
    }
    const doubt = /“LibriSpeech”.*#L(\d+)\)/.exec(body)?.[1];
    expect(lines[Number(doubt) - 1]).toContain('我们从没有人说话的录音');
    expect(doubt).not.toBe(/“LibriSpeech”.*#L(\d+)\)/.exec(original())?.[1]);
  });

  test('takes late papers in', () => {
    const late = reviewEntry(4, { findings: [WRONG] });
    const more: Listed[] = [...listed, { paper: reviewPaper(8), reason: { rule: 'cross-list' } }];
    const request = reviewRequest([...first(), late], more);
    const kept = parseReview(original());
    const { title, body } = renderReview({
      ...request,
      entries: [late],
      listed: more.slice(1),
      kept,
    });
    expect(title).toBe('arXiv Daily 2026-03-18: 3 papers');
    expect(githubText(body)).toContain('6 announced, 6 here: 3 explained, 1 failed, 2 by title.');
    expect(body).toContain('1 paper: cross-list');
    expect(body).toContain('1 paper: beyond max-papers 3');
    expect(body).toContain('- [ ] 2603.90004 Paper 4');
  });

  test('has no doubts about a paper that a person took out, but its costs and its box', () => {
    const request = reviewRequest(first(), listed);
    const lines = request.page.text.split('\n');
    const from = lines.findIndex((line) => line.includes(`id=${sampleId(1)}`));
    const to = lines.findIndex((line) => line.includes(`id=${sampleId(2)}`));
    const text = [...lines.slice(0, from), ...lines.slice(to)].join('\n');
    const page = { ...request.page, text };
    const kept = parseReview(original());
    const { body } = renderReview({
      ...request,
      page,
      entries: [],
      listed: [],
      announcement: undefined,
      kept,
    });
    const shown = githubText(body);
    expect(shown).toContain(
      '4 announced, 3 here: 1 explained, 1 failed, 1 by title; 1 taken out by hand. 2 to look at.',
    );
    expect(shown).not.toContain('“12%”');
    expect(shown).toContain('US$ 0.03');
    expect(body).toContain('- [ ] 2603.90001 Paper 1 (taken out by hand; comes back at the end)');
  });

  test('repeats itself over random days, long ones included', () => {
    const random = createRandom(7);
    const pick = <T>(all: T[]) => all.filter(() => random() < 0.4);
    for (let round = 0; round < 25; round += 1) {
      const count = randomBelow(random, 4) === 0 ? 120 : randomBelow(random, 8) + 1;
      const title = 'A word '.repeat(randomBelow(random, 30));
      const all = Array.from({ length: count }, (_, index) =>
        random() < 0.2
          ? reviewEntry(index, { title, failed: REFUSED })
          : reviewEntry(index, { title, findings: pick([WRONG, DOUBT, STYLE]) }),
      );
      const more = Array.from({ length: randomBelow(random, 2) * 900 }, (_, index): Listed => ({
        paper: reviewPaper(1000 + index, { title }),
        reason: index % 2 ? { rule: 'cross-list' } : { rule: 'not-included' },
      }));
      const { body } = renderReview(reviewRequest(all, more));
      expect(updated(body, all, [], more)).toBe(body);
      const again = pick(all);
      const next = updated(body, all, again, more);
      expect(updated(next, all, [], more)).toBe(next);
      expect(planOf(next)).toBeGreaterThanOrEqual(planOf(body));
    }
  });
});

describe('the hand of a person wins', () => {
  test('words above, between and below stay, and so does what stands under a finding', () => {
    const body = `Mine, above.\n\n${original()
      .replace('<!-- arxiv-daily review-papers -->', 'Mine, between.\n\n$&')
      .replace(/(“12%”.*\n.*by 21%)/, '$1\n    I checked this one.')}\n\nMine, below.`;
    const two = reviewEntry(2);
    const next = updated(body, [...first().slice(0, 1), two, ...first().slice(2)], [two]);
    expect(next).toMatch(/^Mine, above\.\n\n<!--/);
    expect(next).toMatch(/Mine, between\.\n\n<!-- arxiv-daily review-papers/);
    expect(next).toMatch(/by 21%\n {4}I checked this one\./);
    expect(next).toMatch(/Mine, below\.$/);
  });

  test('a doubt that was deleted after a look stays away', () => {
    const body = original().replace(/^- \*\*\[2603\.90001\][^]*?(?=^- |^<!--)/m, '');
    expect(githubText(updated(body, first(), []))).toContain('2 to look at.');
    expect(updated(body, first(), [])).not.toContain('“12%”');
  });

  test('a section that was deleted stays away, but new doubts are shown', () => {
    const body = original()
      .replace(/<!-- arxiv-daily review-hints -->[^]*?review-end -->\s*/, '')
      .replace(/<!-- arxiv-daily review-look -->[^]*?review-end -->\s*/, '');
    expect(updated(body, first(), [])).toBe(body.replace('3 to look', 'Nothing to look'));
    const two = reviewEntry(2, { findings: [DOUBT] });
    const next = updated(body, [...first().slice(0, 1), two, ...first().slice(2)], [two]);
    expect(next).toMatch(/^<!-- arxiv-daily review-look -->\n## To look at/);
    expect(next).not.toContain('What you can do');
  });

  test.each(['', 'Opened by hand.', '<!-- arxiv-daily review-papers -->', '| a |\n| - |\n'])(
    'a text that is not ours (%j) stays above, and what is known comes below',
    (theirs) => {
      const two = reviewEntry(2);
      const all = [...first().slice(0, 1), two, ...first().slice(2)];
      const body = updated(theirs, all, [two]);
      expect(body.startsWith(theirs.trim())).toBe(true);
      const text = githubText(body);
      if (!theirs.includes('<!--')) expect(text).toContain('3 explained, 1 by title');
      expect(body).toContain('[2603.90001](https://arxiv.org/abs/2603.90001)');
      expect(text).toContain(
        '2 papers were written by an earlier run, whose costs are in its summary.',
      );
    },
  );

  test('where their words leave no room, the text stays as it is', () => {
    const theirs = 'x'.repeat(65_300);
    expect(updated(theirs, first(), [])).toBe(theirs);
  });
});

test('a page whose pull request could not be opened says where its costs are', () => {
  const request = reviewRequest(first(), listed);
  const { title, body } = renderReview({
    ...request,
    entries: [],
    listed: [],
    announcement: undefined,
  });
  const text = githubText(body);
  expect(title).toBe('arXiv Daily 2026-03-18: 2 papers');
  expect(text).toContain('4 announced, 4 here: 2 explained, 1 failed, 1 by title. 1 to look at.');
  expect(text).toContain(
    'This page was written by an earlier run, whose costs are in its summary.',
  );
  expect(text).toContain('✖ It has no translation: the summary of an earlier run tells why.');
  expect(text).toContain('1 paper: for the reason that the page tells');
});

describe('boxes', () => {
  test('that are ticked name papers to be written anew', () => {
    expect(redoTicks(original())).toEqual([]);
    const body = ticked(original(), sampleId(1), sampleId(3)).replaceAll('\n', '\r\n');
    expect(redoTicks(body)).toEqual([sampleId(1), sampleId(3)]);
    expect(redoTicks(body.replaceAll('[x]', '[X]'))).toEqual([sampleId(1), sampleId(3)]);
  });

  test('are cleared once the paper is written, and only then', () => {
    const body = ticked(original(), sampleId(1), sampleId(3));
    const next = updated(body, first(), first().slice(0, 1));
    expect(redoTicks(next)).toEqual([sampleId(3)]);
  });

  test('in lists of a person mean nothing', () => {
    const body = `- [x] ${sampleId(1)} read\n\n${original()}\n\n- [x] ${sampleId(3)} read`;
    expect(redoTicks(body)).toEqual([]);
    expect(redoTicks(ticked(original(), sampleId(1)).replaceAll(/<!--.*-->/g, ''))).toEqual([]);
    expect(redoTicks('')).toEqual([]);
  });

  test('have old-style ids, too', () => {
    const request = reviewRequest([reviewEntry(1, { id: 'hep-th/9901001' })]);
    const { body } = renderReview(request);
    expect(redoTicks(ticked(body, 'hep-th/9901001'))).toEqual(['hep-th/9901001']);
    expect(updated(body, request.entries, [], [])).toBe(body);
  });
});

test.each([
  '<!-- arxiv-daily review-look -->\n',
  '- **[2603.90001](x)** [\n',
  '| [2603.90001](x) | · | ',
  '<summary>1 paper: ',
  '- [x] 2603.90001 ',
  ' · [line\u00A01](',
  '\r',
  '[',
  '**',
])('any text full of %j is read back in linear time', (piece) => {
  const text = `<!-- arxiv-daily review-look -->\n${piece.repeat(100_000 / piece.length)}`;
  const start = cpuNow();
  const kept = parseReview(text);
  parseReview(text.replace('look', 'papers'));
  parseReview(text.replace('look', 'listed'));
  renderReview({ ...reviewRequest(first()), kept });
  expect(cpuNow() - start).toBeLessThan(LINEAR_LIMIT_MS);
});
