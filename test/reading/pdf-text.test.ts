import { describe, expect, it } from 'vitest';
import { parsePdfText } from '../../src/reading/pdf-text.ts';
import { parseStamp } from '../../src/reading/pdf-upright.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';
import { pdfPages } from '../support/pdf-items.ts';
import { setPaper, type PaperLayout, type PaperPart } from '../support/pdf-paper.ts';
import type { PdfText } from '../support/pdf-writer.ts';
import { createRandom, randomBelow, type Random } from '../support/random.ts';

const WORDS =
  'echoes return slowly through reverberation chambers while microphones listen carefully for ' +
  'interference patterns that nobody understood before measuring them with calibrated instruments';

/** A paragraph of made-up sentences. */
function invent(random: Random, count: number): PaperPart {
  const words = WORDS.split(' ');
  const picked = Array.from({ length: count }, () => words[randomBelow(random, words.length)]);
  return { text: `We say: ${picked.join(' ')}.` };
}

function inventPaper(seed: number): PaperPart[] {
  const random = createRandom(seed);
  const paragraphs = (count: number) =>
    Array.from({ length: count }, () => invent(random, 30 + randomBelow(random, 150)));
  return [
    { heading: 'Abstract' },
    ...paragraphs(1),
    { heading: '1 Introduction' },
    ...paragraphs(4),
    { heading: '2 Method of Measuring' },
    ...paragraphs(9),
  ];
}

function asText(parts: readonly PaperPart[]): string[] {
  return parts.map((part) => ('heading' in part ? `# ${part.heading}` : part.text));
}

const TITLE = 'A Small Study of Echoes in Rooms';
const END: PaperPart[] = [
  { heading: 'References' },
  { text: 'A. Stone. Echoes of the mountains and how they return. Journal of Echoes, 1998.' },
  { text: 'B. Brook. Water in small rooms. Journal of Brooks, 2001.' },
];

function read(parts: readonly PaperPart[], layout: Partial<PaperLayout> = {}): string[] {
  const pages = setPaper({ columns: 2, title: TITLE, parts, ...layout });
  return parsePdfText(pdfPages(pages)).split('\n\n');
}

/** Pages of single lines, for what is about one detail. */
function readLines(...pages: PdfText[][]): string[] {
  return parsePdfText(pdfPages(pages)).split('\n\n');
}

function below(texts: string[], { x = 72, y = 700, ...style }: Partial<PdfText> = {}): PdfText[] {
  return texts.map((text, at) => ({ ...style, text, x, y: y - at * 12 }));
}

const body = (page: number) =>
  below(
    Array.from({ length: 30 }, (_, at) => `page ${'abcd'[page] ?? ''} line ${'x'.repeat(at)} and`),
  );

const stampOf = (text: string, page = 0, upwards = true) => {
  const pages: PdfText[][] = [[], []];
  pages[page]?.push({ text, x: 32, y: 237, size: 20, upwards });
  return parseStamp(pdfPages(pages));
};

const around = (page: number): PdfText[] => [
  { text: page % 2 === 0 ? 'Stone et al.' : TITLE, x: 72, y: 750, size: 8 },
  { text: `Journal of Echoes, vol. 7, page ${page}`, x: 72, y: 50, size: 8 },
  { text: `- ${page + 1} -`, x: 300, y: 30, size: 8 },
];

describe('what was set in pages', () => {
  it.each([1, 2, 3, 4, 5, 6].flatMap((seed) => [[seed, 1] as const, [seed, 2] as const]))(
    'is read back word for word: paper %i in %i columns',
    (seed, columns) => {
      const parts = inventPaper(seed);
      const text = read([...parts, ...END], {
        columns,
        head: 'Stone and Brook',
        stamp: '2604.00001v1',
      });
      expect(text).toEqual([`# ${TITLE}`, ...asText(parts)]);
    },
  );

  it('has its footnotes after the text of their page, not within a sentence', () => {
    const footnote = 'Now at the Institute of Quiet Rooms.';
    const parts = inventPaper(7);
    const text = read(parts, { footnote });
    expect(text).toContain(footnote);
    expect(text.filter((line) => line !== footnote)).toEqual([`# ${TITLE}`, ...asText(parts)]);
  });
});

describe('the references', () => {
  const parts = inventPaper(8);
  const appendix: PaperPart[] = [{ heading: 'A Proofs' }, { text: 'The proof is left out.' }];

  it.each(['References', 'REFERENCES', 'Bibliography', '7 References', 'VII. References'])(
    'are cut from %s to the end',
    (heading) => {
      const text = read([...parts, { heading }, ...END.slice(1)]);
      expect(text).toEqual([`# ${TITLE}`, ...asText(parts)]);
    },
  );

  it.each(['A Proofs', 'Appendix', 'Supplementary Material', 'Acknowledgements'])(
    'end at the next section: %s',
    (heading) => {
      const text = read([...parts, ...END, { heading }, ...appendix.slice(1)]);
      expect(text.slice(-2)).toEqual([`# ${heading}`, 'The proof is left out.']);
      expect(text.join(' ')).not.toContain('Journal of');
    },
  );

  it('stay where the word only occurs in a sentence', () => {
    const more: PaperPart[] = [{ text: 'References are made of paper.' }, ...parts.slice(0, 2)];
    expect(read([...parts, ...more])).toContain('References are made of paper.');
  });
});

describe('words divided at the ends of lines', () => {
  it('are made whole', () => {
    expect(readLines(below(['the rever-', 'beration of rooms']))).toEqual([
      'the reverberation of rooms',
    ]);
  });

  it('keep a hyphen of their own where the paper shows that they have one', () => {
    const lines = below(['a knowledge-based view, then a knowledge-', 'based one']);
    expect(readLines(lines)).toEqual(['a knowledge-based view, then a knowledge-based one']);
  });

  it('keep it before a capital', () => {
    expect(readLines(below(['the Navier-', 'Stokes equation']))).toEqual([
      'the Navier-Stokes equation',
    ]);
  });

  it('are left alone where they are numbers or signs', () => {
    expect(readLines(below(['from 10-', '20 dB, and then', '- 3']))).toEqual([
      'from 10-20 dB, and then - 3',
    ]);
  });
});

describe('characters', () => {
  it('are those of the paper, ligatures apart', () => {
    expect(readLines(below(['e\ufb03cient \ufb01lters of x² and 10⁻³ in Å']))).toEqual([
      'efficient filters of x² and 10⁻³ in Å',
    ]);
  });

  it('that are raised or lowered say so: an exponent is no digit of its number', () => {
    const line: PdfText[] = [
      { text: 'below 10', x: 72, y: 700 },
      { text: '-3', x: 112, y: 704, size: 7 },
      { text: 'of x', x: 125, y: 700 },
      { text: 'i', x: 145, y: 698, size: 7 },
      { text: 'alone', x: 152, y: 700 },
    ];
    expect(readLines(line)).toEqual(['below 10^-3 of x_i alone']);
  });

  it('that are hidden or control the reading direction are dropped', () => {
    expect(readLines(below(['quiet\u200b\u202e rooms\u0000']))).toEqual(['quiet rooms']);
  });
});

describe('what is no text of the paper', () => {
  it('is dropped: heads and feet that return, and page numbers', () => {
    const pages = [0, 1, 2, 3].map((page) => around(page).concat(body(page)));
    const text = readLines(...pages).join('\n');
    expect(text).not.toMatch(/Stone|Study|Journal|- \d -/);
    expect(text).toContain('page a line');
    expect(text).toContain('page d line');
  });

  it('is dropped: a head that is another on each page, by its place', () => {
    const heads = ['Rooms', 'Methods of measuring', 'Results', 'What it means'];
    const pages = heads.map((text, at) => body(at).concat({ text, x: 72, y: 750, size: 8 }));
    // Of the first page it could be the title.
    expect(readLines(...pages).filter((line) => heads.includes(line))).toEqual(['Rooms']);
  });

  it('is dropped: labels that run up or down a figure, and the stamp', () => {
    const label = { text: 'amplitude of the echo', x: 60, y: 300, upwards: true };
    const mark = { text: 'arXiv:2604.00001v3 [cs.SD] 5 Apr 2026', x: 30, y: 200, upwards: true };
    const text = readLines([mark, label, ...body(0)]).join('\n');
    expect(text).not.toMatch(/amplitude|arXiv/);
  });

  it('is kept where it only looks like it: a first line, a number in the text', () => {
    const text = readLines(body(0), body(1)).join('\n');
    expect(text).toMatch(/^page a line/);
    expect(text).toContain('page b line');
    expect(readLines(below(['The answer is', '42', 'and no other.']))).toEqual([
      'The answer is 42 and no other.',
    ]);
  });
});

it.each([
  ['left', 90, (x: number, y: number) => ({ x: -y, y: x })],
  ['right', 270, (x: number, y: number) => ({ x: y, y: -x })],
  ['down', 180, (x: number, y: number) => ({ x: -x, y: -y })],
] as const)('a page turned %s is read as it is meant', (_, rotation, turn) => {
  const upright = pdfPages([below(['Upright.']), below(['The table', 'is turned.'])]);
  const [first, second] = upright.map(({ items }) => items);
  const turned = (second ?? []).map((item) => Object.assign(item, turn(item.x, item.y)));
  for (const item of turned) item.rotation = rotation;
  const text = parsePdfText([{ items: first ?? [] }, { items: turned }]);
  expect(text.split('\n\n')).toEqual(['Upright.', 'The table is turned.']);
});

it('a figure between two pages does not end a sentence', () => {
  const pages = [
    below(['The echo was measured in a room whose']),
    [
      ...below(['Figure 1: A room.'], { size: 8 }),
      ...below(['walls are bare, as the figure shows.'], { y: 650 }),
    ],
  ];
  expect(readLines(...pages)).toEqual([
    'The echo was measured in a room whose walls are bare, as the figure shows.',
    'Figure 1: A room.',
  ]);
});

/** Eight lines of a column, numbered. */
const column = (x: number, y: number, word: string) =>
  below(
    Array.from({ length: 8 }, (_, at) => `${word} ${at} `.padEnd(44, 'o')),
    { x, y },
  );

it('a caption across both columns stands between what is above and below it', () => {
  const pages = [
    [
      ...column(54, 700, 'first'),
      ...column(318, 700, 'second'),
      {
        text: 'Figure 2: A caption that goes over the whole width of the page.'.padEnd(100, '.'),
        x: 54,
        y: 560,
      },
      ...column(54, 520, 'third'),
      ...column(318, 520, 'fourth'),
    ],
  ];
  const order =
    readLines(...pages)
      .join(' ')
      .match(/first|second|Figure|third|fourth/g) ?? [];
  expect([...new Set(order)]).toEqual(['first', 'second', 'Figure', 'third', 'fourth']);
  expect(order.join(' ')).toMatch(/^(first ){8}(second ){8}Figure (third ){8}(fourth ?){8}$/);
});

it('a list keeps its items apart, an enumeration in a sentence does not', () => {
  expect(readLines(below(['We show:', '• that rooms echo', '• that walls do', 'not.']))).toEqual([
    'We show:',
    '• that rooms echo',
    '• that walls do not.',
  ]);
});

it('no pages and empty pages give no text', () => {
  expect(parsePdfText([])).toBe('');
  expect(parsePdfText([{ items: [] }, { items: [] }])).toBe('');
});

describe('the stamp', () => {
  it.each([
    ['arXiv:2304.02623v1 [cs.SD] 5 Apr 2023', { id: '2304.02623', version: 1 }],
    ['arXiv:0704.0001v12  [hep-ph]  2 Apr 2007', { id: '0704.0001', version: 12 }],
    ['arXiv:hep-th/9901001v3 1 Jan 1999', { id: 'hep-th/9901001', version: 3 }],
  ])('gives id and version: %s', (text, expected) => {
    expect(stampOf(text)).toEqual(expected);
  });

  it('is only what stands upwards on the first page: papers cite others', () => {
    const text = 'arXiv:2304.02623v1 [cs.SD] 5 Apr 2023';
    expect(stampOf(text, 1)).toBeUndefined();
    expect(stampOf(text, 0, false)).toBeUndefined();
    expect(stampOf('arXiv: not an id')).toBeUndefined();
  });
});

it('takes a time that grows with the text alone, however hostile it is', () => {
  const start = cpuNow();
  for (const filler of ['-', ' ', 'a-', '\u0301', '1.', '•', '^', '.', 'A ', '(', 'ﬁ']) {
    const text = filler.repeat(100_000 / filler.length);
    parsePdfText(pdfPages([[{ text, x: 1, y: 1 }]]));
    parseStamp(pdfPages([[{ text: `arXiv:${text}`, x: 1, y: 1, upwards: true }]]));
  }
  expect(cpuNow() - start).toBeLessThan(LINEAR_LIMIT_MS * 3);
});

it.each([
  ['one below the other', (at: number) => ({ x: 10, y: at / 10 })],
  ['side by side', (at: number) => ({ x: at, y: 10 })],
  ['all over each other', () => ({ x: 10, y: 10 })],
  ['smaller and smaller', (at: number) => ({ x: at % 600, y: at % 700, size: 10 / (1 + at) })],
  ['in steps', (at: number) => ({ x: (at * 7) % 600, y: (at * 11) % 800, size: (at % 9) + 1 })],
])('reads 20,000 letters %s in time', (_, place) => {
  const items = Array.from({ length: 20_000 }, (__, at) => ({ text: 'ab', ...place(at) }));
  const start = cpuNow();
  parsePdfText(pdfPages([items]));
  expect(cpuNow() - start).toBeLessThan(LINEAR_LIMIT_MS);
});
