import { describe, expect, it } from 'vitest';
import { checkPost } from '../../src/post/check-post.ts';
import { parsePost } from '../../src/post/parse-post.ts';
import { renderPost } from '../../src/post/render-post.ts';
import { cpuNow } from '../support/linear-limit.ts';
import { readHtml, renderGfm } from './support/readers.ts';
import { sampleEntry, sampleInput, samplePaper, sampleSettings } from './support/sample-page.ts';

const paper = (index: number, title: string) =>
  samplePaper({ id: `2511.${String(10_000 + index)}`, title });

/** A page with this many papers by title alone. */
function listing(count: number, title: string) {
  const listed = Array.from({ length: count }, (_, index) => ({
    paper: paper(index, title),
    reason: { rule: 'over-limit', limit: 40 } as const,
  }));
  const input = sampleInput([sampleEntry()], { listed });
  return { input, post: renderPost(input, sampleSettings()) };
}

/** The least of several times, in milliseconds: what the machine does besides only adds. */
function timeOf(call: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = cpuNow();
    call();
    return cpuNow() - start;
  });
  return Math.min(...times);
}

describe('a page of 1,000 titles', () => {
  it('has a line for each, and nothing else', () => {
    const { input, post } = listing(1000, 'Quiet Rooms: Learning Reverberation from Silence');
    expect(checkPost(post, { announcement: input.announcement, secrets: [] })).toEqual([]);
    const reading = readHtml(renderGfm(parsePost(post.text).body));
    const from = reading.blocks.indexOf('仅列标题') + 1;
    const lines = reading.blocks.slice(from, -1);
    expect(lines).toHaveLength(1000);
    expect(lines.every((line) => line.length < 100)).toBe(true);
    expect(post.text.length).toBeLessThan(200_000);
  });

  it('takes time in proportion to its titles, and to the formulas in a title', () => {
    listing(50, '$<'.repeat(150));
    const few = timeOf(() => listing(100, '$<'.repeat(75)));
    expect(timeOf(() => listing(100, '$<'.repeat(600)))).toBeLessThan(few * 8 * 4);
    expect(timeOf(() => listing(800, '$<'.repeat(75)))).toBeLessThan(few * 8 * 4);
  });
});

describe('an explainer of 200 points', () => {
  const explanation = {
    method: Array.from({ length: 200 }, (_, index) => ({
      label: `第 ${index + 1} 点`,
      text: '字词'.repeat(250),
      points: [],
    })),
  };

  it('is cut at a point, and says so in the language of the page', () => {
    const input = sampleInput([sampleEntry({}, explanation)]);
    const post = renderPost(input, sampleSettings());
    expect(checkPost(post, { announcement: input.announcement, secrets: [] })).toEqual([]);
    const { blocks } = readHtml(renderGfm(parsePost(post.text).body));
    const points = blocks.filter((block) => block.startsWith('第 '));
    expect(points.length).toBeGreaterThan(30);
    expect(points.every((block) => block.endsWith('字词'.repeat(250)))).toBe(true);
    expect(blocks).toContain(`解读过长，此处省略 ${201 - points.length} 点。`);
    const english = renderPost(input, sampleSettings({ language: 'en' }));
    expect(english.text).toContain('points are left out here: the explainer was too long.');
  });
});
