import type { Explanation, Point } from '../../../src/paper.ts';

/** A paper of a page of the hand-made kind, as its lines have it. */
export type ExamplePaper = {
  title: string;
  authors: string[];
  categories: string[];
  /** With its version. */
  id: string;
  explanation: Explanation;
};

type Item = { depth: number; label: string; text: string };

/** Reads such a page: a section for each paper, with a list under each of three numbers. */
export function readExample(markdown: string): ExamplePaper[] {
  const [, ...sections] = markdown.split(/^## /m);
  return sections.map((section) => {
    const lines = section.split('\n').map((line) => line.trimEnd());
    const field = (name: string) => {
      const line = lines.find((each) => each.startsWith(`- **${name}**: `)) ?? '';
      return line.slice(line.indexOf(': ') + 2);
    };
    const abstract = lines.slice(6, lines.indexOf('<details>')).join('\n').trim();
    const [, ...parts] = lines.join('\n').split(/^\d[.)]$/m);
    const [background, method, results] = parts.map((part) => readPoints(part.split('\n')));
    return {
      title: lines[0] ?? '',
      authors: field('Authors').split(', '),
      categories: field('Categories').split(', '),
      id: /abs\/([\d.v]+)/.exec(field('arXiv'))?.[1] ?? '',
      explanation: {
        title: lines[0] ?? '',
        hook: '',
        abstract,
        background: background ?? [],
        method: method ?? [],
        results: results ?? [],
      },
    };
  });
}

/**
 * A list as points with points under them. What has three levels in the example has two on our
 * page: there the points of the second level are points of their own.
 */
function readPoints(lines: string[]): Point[] {
  const points: Point[] = [];
  for (const [top, ...under] of families(readItems(lines))) {
    const deep = under.some(({ depth }) => depth > 1);
    for (const { depth, label, text } of top === undefined ? [] : [top, ...under]) {
      if (depth === 0 || (deep && depth === 1)) points.push({ label, text, points: [] });
      else points.at(-1)?.points.push(label === '' ? text : `**${label}**：${text}`);
    }
  }
  return points;
}

/** Each item of the first level with what stands under it. */
function families(items: Item[]): Item[][] {
  const starts = items.flatMap(({ depth }, at) => (depth === 0 ? [at] : []));
  return starts.map((from, index) => items.slice(from, starts[index + 1]));
}

function readItems(lines: string[]): Item[] {
  return lines.flatMap((line): Item[] => {
    const [, indent = '', whole = ''] = /^( *)(?:- )?([^\s<-].*)$/.exec(line) ?? [];
    if (whole === '') return [];
    const [, label = '', text = whole] = /^\*\*([^*]+)\*\*：(.*)$/.exec(whole) ?? [];
    return [{ depth: indent.length / 2, label, text }];
  });
}
