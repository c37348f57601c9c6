import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../../src/post/check-markup.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';
import { createRandom } from '../support/random.ts';

const TOO_DEEP = ['The page nests deeper than any page may.'];

describe('checkMarkup on what is nested without end', () => {
  it.each<[string, string]>([
    ['quotes in one line', '> '.repeat(50_000)],
    ['quotes without spaces', '>'.repeat(100_000)],
    ['lists in one line', '- '.repeat(4) + '1. '.repeat(30_000)],
    ['quotes and lists', '> - '.repeat(25_000)],
    ['a list a line', Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')],
    ['emphasis', '**a*'.repeat(25_000)],
    ['underlines', '=\n'.repeat(50_000)],
    ['underlines between spaces', 'a\n  ==  \n'.repeat(10_000)],
    ['images in images', `${'!['.repeat(25_000)}${'](x)'.repeat(25_000)}`],
  ])('does not parse %s without end', (_, body) => {
    const start = cpuNow();
    expect(checkMarkup(body).faults).toEqual(TOO_DEEP);
    expect(cpuNow() - start).toBeLessThan(LINEAR_LIMIT_MS);
  });

  it.each([
    ['lists three deep', '- a\n  1. b\n     - c\n'],
    ['a long list', '- **a** *b*\n'.repeat(3000)],
    ['a long numbered list', '1000. **a** *b*\n'.repeat(3000)],
    ['marks that are text', `${'\\*a '.repeat(6000)}\n`],
    ['a line of rules', '* * * *\n'],
    ['marks of blocks in a line', 'a > > > > > > b\n'],
    ['lines that end as an underline does', 'a =\nb=\n'],
  ])('parses %s', (_, body) => {
    expect(checkMarkup(body).faults).not.toEqual(TOO_DEEP);
  });
});

const fold = (inside: string) =>
  `<details markdown="1">\n<summary>x</summary>\n\n${inside}\n\n</details>`;

describe('checkMarkup', () => {
  it.each([
    ['an anchor in a heading', '## <a id="p-1"></a>x'],
    ['line breaks and spans', 'a<br>b <span>c</span> <strong>d</strong> <em>e</em> <code>f</code>'],
    ['a marker', '<!-- arxiv-daily id=2511.90001 hash=x -->'],
    ['a fold', fold('text')],
    ['two folds', `${fold('a')}\n\n${fold('b')}`],
    ['three lists in each other', '- a\n  - b\n    - c'],
    ['many lists beside each other', '- a\n  - b\n\nc\n\n- d\n  - e\n\nf\n\n- g\n  - h'],
    ['the rest of its words', '1. a **b** *c* `d` [e](https://f.example)'],
  ])('has nothing to say about %s', (_, body) => {
    expect(checkMarkup(body).faults).toEqual([]);
  });

  it.each([
    ['what follows an own tag in its block', '<span>\n<script>x</script>', 'not its own'],
    ['what stands before one', '<b>\n<br>', 'not its own'],
    ['what follows a summary', '<details markdown="1">\n<summary>x</summary>\n<b>', 'not its own'],
    ['a summary with a tag', '<details markdown="1">\n<summary><b></summary>', 'not its own'],
    ['an anchor that begins with a digit', 'x <a id="1">', 'not its own'],
    ['an anchor with more than a name', 'x <a id="a b">', 'not its own'],
    ['an anchor without a name', 'x <a id="">', 'not its own'],
    ['a second attribute', 'x <a id="a" href="b">', 'not its own'],
    ['a tag in a comment', '<!-- arxiv-daily <b> -->', 'not its own'],
    ['the comment of another', '<!-- other -->', 'not its own'],
    ['a fold that is not closed', fold('a').replace('</details>', ''), 'not closed'],
    ['a fold in a fold', fold(fold('a')), 'out of order'],
    ['a fold that is closed twice', `${fold('a')}\n\n</details>`, 'out of order'],
    ['a heading of level 1', '# a', 'level 2'],
    ['a heading of level 3', '### a', 'level 2'],
    ['a heading in a fold', fold('## a'), 'inside a fold'],
    ['four lists in each other', '- a\n  - b\n    - c\n      - d', 'nested too deep'],
    ['a quotation', '> a', 'blockquote'],
    ['an image', '![a](https://b.example)', 'image'],
    ['code', '```\na\n```', 'has a code'],
  ])('finds %s', (_, body, word) => {
    expect(checkMarkup(body).faults.join(' ')).toContain(word);
  });

  it('collects headings without white space, and links', () => {
    const { headings, links } = checkMarkup('## a **b**  c\n\n[x](#y) [z](https://w.example)');
    expect(headings).toEqual(['abc']);
    expect(links).toEqual(['#y', 'https://w.example']);
  });

  it('shows no more than the beginning of foreign HTML', () => {
    const [fault] = checkMarkup(`x <b title="${'y'.repeat(500)}">`).faults;
    expect(fault).toMatch(/: <b title="y+$/);
    expect(fault).toHaveLength('The page has HTML that is not its own: '.length + 80);
  });
});

/** Lines that belong together with those around them in one reading and not in another. */
const LINES = [
  '- a',
  '- [a',
  '1. a',
  '1. [a',
  '2. [a',
  '12. b](https://x.example)',
  '- b](https://x.example)',
  '  - [c](https://y.example)',
  '   d](https://z.example)',
  'e [f',
  'g](https://w.example) h',
  '',
  '`',
  '2. `',
  '```',
  '<div>',
  '[a]: https://v.example',
  '- <!--',
  '- -->',
  '-',
  '---',
];

function linksOfWhole(body: string): string[] {
  const linksOf = (node: Nodes): string[] => [
    ...(node.type === 'link' ? [node.url] : []),
    ...('children' in node ? node.children.flatMap(linksOf) : []),
  ];
  return linksOf(fromMarkdown(body));
}

describe('checkMarkup, which parses items of a list alone', () => {
  it('finds the same links as in the whole, or a fault, whatever the lines are', () => {
    const random = createRandom(11);
    const pick = () => LINES[Math.floor(random() * LINES.length)] ?? '';
    let linked = 0;
    for (let count = 0; count < 5000; count += 1) {
      const body = Array.from({ length: 2 + Math.floor(random() * 6) }, pick).join('\n');
      const { links, faults } = checkMarkup(body);
      if (faults.length > 0) continue;
      linked += links.length;
      expect({ body, links }).toEqual({ body, links: linksOfWhole(body) });
    }
    expect(linked).toBeGreaterThan(200);
  });

  it('takes a number under a paragraph for a line of it', () => {
    const { links } = checkMarkup('a\n11. [b\n12. c](https://x.example)');
    expect(links).toEqual(['https://x.example']);
  });
});
