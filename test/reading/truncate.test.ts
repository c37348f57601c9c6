import { describe, expect, it } from 'vitest';

import { MAX_CHARACTERS, truncateText } from '../../src/reading/truncate.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';
import { createRandom, randomBelow } from '../support/random.ts';
import type { Random } from '../support/random.ts';

const NOTICE = /^\[[\d,]+ characters are left out here\.\](?:\n|$)|^\[Left out: [^\n]*\.\]$/;

/** A paragraph of so many characters that occurs once. */
const paragraph = (name: string, length: number) =>
  `${name} ${'all of it belongs together '.repeat(length)}`.slice(0, length - 1) + '.';
const section = (heading: string, ...lengths: number[]) => [
  heading,
  ...lengths.map((length, index) => paragraph(`${heading.replace(/^#+ /, '')} ${index}:`, length)),
];
const join = (...sections: string[][]) => sections.flat().join('\n\n');

const front = ['Title: Echoes', '# Abstract', 'Echoes return.'];
const intro = section('# 1 Introduction', 300, 300);
const thanks = section('# Acknowledgements', 400);
const funding = section('## 1.1 Funding', 300);
const methods = section('# 2 Methods', 300);
const proofs = section('# Appendix A Proofs', 500, 500);
const prompts = section('# Appendix B Prompts', 500);

describe('what is worth least goes first', () => {
  const text = join(front, intro, funding, methods, thanks, proofs, prompts);

  it('leaves a text of the limit alone', () => {
    expect(truncateText(text, text.length)).toEqual({ text, truncated: false });
    const x = 'x'.repeat(MAX_CHARACTERS);
    expect(truncateText(x)).toEqual({ text: x, truncated: false });
  });

  it('begins with the last section of thanks, funding, ethics or contributions', () => {
    expect(truncateText(text, text.length - 1)).toEqual({
      text: join(
        front,
        intro,
        funding,
        methods,
        ['[Left out: Acknowledgements.]'],
        proofs,
        prompts,
      ),
      truncated: true,
    });
  });

  it('then takes the one before', () => {
    expect(truncateText(text, text.length - 500).text).toBe(
      join(
        front,
        intro,
        ['[Left out: 1.1 Funding.]'],
        methods,
        ['[Left out: Acknowledgements.]'],
        proofs,
        prompts,
      ),
    );
  });

  it('then the last appendix', () => {
    expect(truncateText(text, text.length - 1000).text).toBe(
      join(
        front,
        intro,
        ['[Left out: 1.1 Funding.]'],
        methods,
        ['[Left out: Acknowledgements.]'],
        proofs,
        ['[Left out: Appendix B Prompts.]'],
      ),
    );
  });

  it('then the appendix before it, by paragraphs from its end', () => {
    const { text: cut } = truncateText(text, text.length - 1400);
    expect(cut).toContain(join(proofs.slice(0, 2), ['[500 characters are left out here.]']));
    expect(cut.endsWith('here.]\n[Left out: Appendix B Prompts.]')).toBe(true);
  });

  it('names an appendix that has lost all its paragraphs', () => {
    const { text: cut } = truncateText(text, text.length - 2000);
    expect(cut).toBe(
      join(front, intro, ['[Left out: 1.1 Funding.]'], methods, [
        '[Left out: Acknowledgements, Appendix A Proofs, Appendix B Prompts.]',
      ]),
    );
  });

  it('then the middle of the longest section, which keeps its beginning and end', () => {
    const long = section('# 2 Methods', ...Array.from({ length: 30 }, () => 200));
    const { text: cut } = truncateText(join(front, intro, long, thanks, prompts), 3000);
    const [head = '', tail = ''] = cut.split(/\n\n\[[\d,]+ characters are left out here\.\]\n\n/);
    expect(head.startsWith(join(front, intro, long.slice(0, 5)))).toBe(true);
    expect(tail.startsWith('2 Methods')).toBe(true);
    expect(tail).toContain(
      join(long.slice(-2), ['[Left out: Acknowledgements, Appendix B Prompts.]']),
    );
    expect(cut.length).toBeGreaterThan(2500);
  });
});

const cutBy = (characters: number, ...parts: string[][]) =>
  truncateText(join(...parts), join(...parts).length - characters).text;

/** Whether a section with this heading goes first. */
function isDropped(heading: string): boolean {
  const parts = [front, intro, section(heading, 400), section('# 9 Conclusion', 300)];
  const text = join(...parts);
  return truncateText(text, text.length - 10).text.includes('[Left out: ');
}

describe('what a heading says of its section', () => {
  it.each([
    '# Acknowledgment',
    '# Acknowledgments and Disclosure of Funding',
    '# ACKNOWLEDGEMENTS.',
    '# 8 Ethical Considerations',
    '## 7.1 Ethics Statement and Broader Impact',
    '# Author Contributions',
    '# VII. Conflicts of Interest',
    '# Appendix C Author contributions',
    '# Competing interests, Funding',
  ])('%s is side matter', (heading) => expect(isDropped(heading)).toBe(true));

  it.each([
    '# 3 Contributions',
    '# Limitations and Ethics',
    '# 4 Ethics of Voice Cloning',
    '# 5 Funding Patterns in Audio Research',
    '# 6 Impact of Noise',
    '# 2 Supplying Echoes',
  ])('%s is not', (heading) => expect(isDropped(heading)).toBe(false));

  it('counts what follows the first appendix as appendix, sections and parts alike', () => {
    const text = join(
      front,
      intro,
      section('# Supplementary Material', 300),
      section('# A More', 400),
    );
    expect(truncateText(text, text.length - 350).text).toBe(
      join(front, intro, section('# Supplementary Material', 300), ['[Left out: A More.]']),
    );
  });

  it('counts sections by letter as appendices where they come after those by number', () => {
    const lettered = ['# A Proofs', '# B Prompts'].map((heading) => section(heading, 300, 300));
    expect(cutBy(500, front, intro, ...lettered)).toContain('[Left out: B Prompts.]');
    expect(cutBy(500, front, intro, ...lettered, methods)).not.toContain('[Left out: ');
    expect(cutBy(500, front, section('# I Introduction', 300), ...lettered)).not.toContain('[Left');
    const unnumbered = ['# A Simple Baseline', '# Closing Words'];
    const baseline = unnumbered.map((heading) => section(heading, 300));
    expect(cutBy(300, front, intro, ...baseline)).not.toContain('[Left out: ');
  });

  it('goes with its parts, which are not named besides', () => {
    const data = section('## 7.1 Thanks to the Choir', 300);
    const cut = cutBy(10, front, intro, section('# 7 Acknowledgements', 100), data, methods);
    expect(cut).toBe(join(front, intro, ['[Left out: 7 Acknowledgements.]'], methods));
    const next = section('## 1.2 Echoes', 300);
    expect(cutBy(100, front, intro, funding, next, methods)).toBe(
      join(front, intro, ['[Left out: 1.1 Funding.]'], next, methods),
    );
    const part = section('## A.1 Part of Proofs', 300);
    expect(cutBy(1200, front, intro, proofs, part, prompts)).toContain(
      '[Left out: A.1 Part of Proofs, Appendix B Prompts.]',
    );
    expect(cutBy(1600, front, intro, proofs, part, prompts)).toBe(
      join(front, intro, ['[Left out: Appendix A Proofs, Appendix B Prompts.]']),
    );
  });

  it('takes no comment of a listing for a heading', () => {
    const code = '# Appendix\nprint(1)';
    const text = join(front, intro, [code], section('# 2 Methods', 600, 600));
    expect(truncateText(text, text.length - 50).text).not.toContain('Left out: ');
  });

  it('names six of many sections, and counts the others', () => {
    const many = Array.from({ length: 1000 }, (_, index) => section(`# Appendix ${index}`, 100));
    const { text } = truncateText(join(front, intro, ...many), 1200);
    expect(text).toMatch(/\[Left out: (?:Appendix \d+, ){5}Appendix \d+ and 9\d\d more\.\]$/);
  });
});

describe('more sections than there is room for', () => {
  const sections = [1, 2, 3].flatMap((number) => [
    section(`# ${number} Section`, 100),
    section(`## ${number}.1 Subsection`, 100),
    Array.from({ length: 40 }, (_, part) => section(`### ${number}.1.${part} Part`, 150)).flat(),
  ]);
  const { text } = truncateText(join(front, ...sections), 6000);

  it('are cut as parts of those they belong to, whose headings stay', () => {
    const headings = text.split('\n').filter((line) => /^##? /.test(line));
    expect(headings).toEqual([
      '# Abstract',
      ...[1, 2, 3].flatMap((number) => [`# ${number} Section`, `## ${number}.1 Subsection`]),
    ]);
    expect(text.match(/left out here/g)).toHaveLength(3);
    for (const number of [1, 2, 3]) {
      expect(text).toContain(`### ${number}.1.0 Part`);
      expect(text).toContain(`### ${number}.1.39 Part`);
    }
  });

  it('leave no heading alone before a gap', () => {
    for (let limit = 5000; limit < 6000; limit += 10) {
      expect(truncateText(join(front, ...sections), limit).text).not.toMatch(/\n### .*\n\n\[/);
    }
  });
});

describe('a text without headings', () => {
  const paragraphs = Array.from({ length: 300 }, (_, index) => paragraph(`${index}:`, 100));

  it('loses its middle: two thirds of the limit are its beginning, one its end', () => {
    const { text } = truncateText(paragraphs.join('\n\n'), 10_000);
    const [head = '', tail = ''] = text.split(/\n\n\[[\d,]+ characters are left out here\.\]\n\n/);
    expect(paragraphs.join('\n\n').startsWith(head)).toBe(true);
    expect(paragraphs.join('\n\n').endsWith(tail)).toBe(true);
    expect(head.length / text.length).toBeCloseTo(2 / 3, 1);
    expect(text.length).toBeGreaterThan(9700);
  });

  it('keeps tables whole, unless one is most of what there is room for', () => {
    const table = Array.from({ length: 40 }, (_, row) => `row ${row} | 1.5 | 2.5`).join('\n');
    const some = [...paragraphs.slice(0, 60), table, ...paragraphs.slice(60)].join('\n\n');
    for (let limit = 8000; limit < 11_000; limit += 100) {
      const { text } = truncateText(some, limit);
      expect(text.includes('row ')).toBe(text.includes(table));
    }
    const { text } = truncateText(table.repeat(100), 2000);
    expect(text.split('\n').filter((line) => line.startsWith('row')).length).toBeGreaterThan(50);
    for (const line of text.split('\n'))
      expect(line).toMatch(/^(?:(?:row \d+ \| 1\.5 \| 2\.5)+|\[.*\]|)$/);
  });

  it.each([
    ['lines', 'word word\n'],
    ['words', 'word '],
    ['one word', 'w'],
    ['pairs of surrogates', '\u{1d400}'],
    ['odd pairs of surrogates', 'a\u{1d400}'],
    ['one dollar', '$ word '],
  ])('uses the room and breaks no character in %s', (_, unit) => {
    for (const limit of [1000, 1001, 1002, 1003]) {
      const { text, truncated } = truncateText(unit.repeat(5000), limit);
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(text.length).toBeGreaterThan(limit - 30);
      expect(text.isWellFormed()).toBe(true);
      expect(truncated).toBe(true);
    }
  });

  it('cuts inside no formula', () => {
    const text = 'so $a. b c$ and $$\\text{d $e$ f}. g$$ or \\$ at $h$$i. j$. '.repeat(500);
    for (let limit = 1000; limit < 1120; limit += 1) {
      const parts = truncateText(text, limit).text.split(/\n\n\[.*?\]\n\n/);
      expect(parts).toHaveLength(2);
      for (const part of parts) {
        const left = part
          .replaceAll(/\$\$\\text\{d \$e\$ f\}\. g\$\$|\$a\. b c\$|\$h\$\$i\. j\$|\\\$/g, '')
          .replaceAll(/\$h\$|\$i\. j\$/g, '');
        expect(left).not.toContain('$');
      }
    }
  });

  it('reads half of an endless last appendix', () => {
    const { text } = truncateText(
      join(front, ['# Appendix A', 'Words of it. '.repeat(10_000)]),
      5000,
    );
    expect(text.length).toBeGreaterThan(4800);
    expect(text).toMatch(/it\.\n\n\[[\d,]+ characters are left out here\.\]$/);
  });
});

it.each([
  ['one paragraph', 'Word word. '.repeat(450_000)],
  ['one word', 'x'.repeat(5_000_000)],
  ['dollars', '$'.repeat(5_000_000)],
  ['backslashes', '\\'.repeat(5_000_000)],
  ['formulas', 'a$$b$'.repeat(1_000_000)],
  ['one heading', `# ${'x'.repeat(5_000_000)}`],
])('takes linear time for 5 MB of %s', (_, text) => {
  const start = cpuNow();
  expect(truncateText(text).text.length).toBeLessThanOrEqual(MAX_CHARACTERS);
  expect(cpuNow() - start).toBeLessThan(LINEAR_LIMIT_MS);
});

it.each([
  ['of sections', '# H\n\ntext\n\n'],
  ['of parts of one section', '### H\n\ntext\n\n'],
  ['of appendices', '# Appendix A\n\ntext\n\n'],
  ['of empty appendices', '# Appendix A\n\n'],
  ['of thanks between sections', '# Thanks\n\n# Acknowledgements\n\n'],
])('takes 100,000 headings %s', (_, unit) => {
  const start = cpuNow();
  const { text } = truncateText(unit.repeat(100_000));
  expect(cpuNow() - start).toBeLessThan(5 * LINEAR_LIMIT_MS);
  expect(text.length).toBeLessThanOrEqual(MAX_CHARACTERS);
  expect(text.length).toBeGreaterThan(MAX_CHARACTERS - 1000);
});

type Part = { text: string; worth: number };

/** A paper with its pieces in order; `worth` 0 side matter, 1 appendix, 2 body. */
function randomPaper(random: Random): Part[] {
  const parts: Part[] = [{ text: 'Title: Random', worth: 2 }];
  const count = 3 + randomBelow(random, 15);
  const appendixFrom = randomBelow(random, count + 5);
  for (let number = 0; number < count; number += 1) {
    const side = random() < 0.2;
    const isAppendix = number >= appendixFrom;
    const worth = side ? 0 : isAppendix ? 1 : 2;
    const name = isAppendix ? `Appendix ${number}` : `${number}`;
    parts.push({ text: `# ${side ? 'Funding' : `${name} Section`}`, worth });
    for (let some = randomBelow(random, 8); some > 0; some -= 1) {
      const id = `${number}-${some}`;
      if (random() < 0.2) parts.push({ text: `## ${id} Part`, worth });
      const text =
        random() < 0.2
          ? `${id} | 1\n`.repeat(30).trim()
          : `${id} $x$ words. `.repeat(1 + randomBelow(random, 60)).trim();
      parts.push({ text, worth });
    }
  }
  return parts;
}

it('keeps to the rules with 2,000 random papers', () => {
  const random = createRandom(7);
  const seen = new Set<string>();
  for (let round = 0; round < 2000; round += 1) {
    const parts = randomPaper(random);
    const source = parts.map(({ text }) => text).join('\n\n');
    const limit = 1000 + randomBelow(random, source.length * 1.1);
    const { text, truncated } = truncateText(source, limit);
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(truncated).toBe(source.length > limit);
    expect(truncateText(source, limit).text).toBe(text);
    if (!truncated) continue;

    // Each block is, in order, a piece of the paper or the beginning or the end of one.
    const kept = parts.map(() => 0);
    let at = 0;
    for (const block of text.split('\n\n').filter((one) => !NOTICE.test(one))) {
      const fits = (part: Part | undefined) =>
        part?.text.startsWith(block) === true || part?.text.endsWith(block) === true;
      // A second part of the same piece may follow the first.
      while (at < parts.length && !fits(parts[at])) at += 1;
      expect(at, block).toBeLessThan(parts.length);
      kept[at] = (kept[at] ?? 0) + block.length;
      if ((kept[at] ?? 0) >= (parts[at]?.text.length ?? 0)) at += 1;
    }
    const lost = parts.filter((part, index) => (kept[index] ?? 0) < part.text.length);
    const most = Math.max(...lost.map(({ worth }) => worth));
    const cheaper = parts.filter((part, index) => part.worth < most && (kept[index] ?? 0) > 0);
    expect(cheaper).toEqual([]);
    seen.add(String(most));
    expect(text).toMatch(/left out here|Left out: /);
  }
  expect([...seen].toSorted()).toEqual(['0', '1', '2']);
});
