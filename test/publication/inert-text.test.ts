import { describe, expect, test } from 'vitest';
import { inertCode, inertText, shortenInert } from '../../src/publication/inert-text.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';
import { githubHtml, githubText, LIVE } from './support/github-view.ts';

const HOSTILE = [
  'thanks @octocat and @org/team, ＠octocat, x@octocat',
  'fixes #12, closes #1, GH-12, gh-12, owner/repo#3, #１２ and &#64;octocat',
  'owner/repo@0123456789abcdef0123456789abcdef01234567 or 0123456789abcdef, deadbeef',
  'GHSA-abcd-1234-efgh, CVE-2026-12345',
  'see https://github.com/org/repo/pull/1, HTTP://evil.example and WWW.example.org',
  'write to ada@example.org, mailto:ada@example.org, xmpp:ada@example.org/x',
  '**bold** _em_ `code` ~~gone~~ [a](javascript:alert(1)) ![i](http://evil.example/x.png)',
  '<script>alert(1)</script> <img src=x onerror=alert(1)> <!-- x --> </td></table></details>',
  '<!-- arxiv-daily review-end -->',
  ':+1: :shipit: 12:30:45 :a:b:',
  'a footnote[^1] [^1]: here',
  'p(x|y) || a \\| b \\',
  'costs $5 and $10, $\\alpha$, $$x$$, $`x`$',
  '- [x] done',
  '* [ ] open',
  '+ plus',
  '# not a heading',
  '1. nor a list',
  '12) nor this',
  '> nor a quote',
  '=== and ---',
  '[id]: https://evil.example "x"',
  'Co-authored-by: x <x@example.org> [skip ci]',
  '‮detcejbus‬ and ⁦x⁩',
  'a\u00ADb@\u200Boctocat #\u20601',
  '&lt;b&gt; &amp; &#x40;octocat &nbsp;',
  'يو نی‌کد शक्‍ति',
];

describe.each(HOSTILE)('%j', (text) => {
  const visible = text
    .replace(/[\p{Cf}--[\u200C\u200D]]/gv, '')
    .replace(/\s+/g, ' ')
    .trim();

  test.each([
    ['in a line', (inert: string) => inert],
    ['in a list', (inert: string) => `- ${inert}`],
    ['in a table', (inert: string) => `| a | b |\n| - | - |\n| ${inert} | x |`],
    ['in a quote', (inert: string) => `> ${inert}`],
    ['in a summary', (inert: string) => `<details><summary>${inert}</summary>\n\nx\n\n</details>`],
    ['in a link', (inert: string) => `[${inert}](https://arxiv.org)`],
  ])('shows as itself and does nothing %s', (_, place) => {
    const html = githubHtml(place(inertText(text)));
    const shown = githubText(place(inertText(text)));
    // GitHub looks for formulas in what is left between tags.
    expect(html.replaceAll('<span>$</span>', '')).not.toContain('$');
    expect(html).not.toMatch(/<(script|img|h\d|del|pre|em|strong|input|code|section|sup)\b/);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual(
      place('').includes('](') ? ['https://arxiv.org'] : [],
    );
    for (const tag of ['td', 'summary', 'blockquote', 'ul']) {
      const inPlace = githubHtml(place('x')).split(`<${tag}>`).length;
      expect(html.split(`<${tag}>`).length).toBe(inPlace);
    }
    expect(shown.replaceAll('\u200B', '').replace(/\s+/g, ' ')).toContain(visible);
    for (const [name, live] of LIVE) expect(shown, name).not.toMatch(live);
  });

  test('is inert as raw text, which a squash merge may make a commit message', () => {
    const raw = inertText(text);
    for (const [name, live] of LIVE) expect(raw, name).not.toMatch(live);
    expect(raw).not.toMatch(/\[skip|<!--|\n/);
  });

  test('is one span as code', () => {
    const html = githubHtml(`| a |\n| - |\n| ${inertCode(text)} |`);
    expect(html.match(/<code>/g)).toHaveLength(1);
    expect(html).not.toMatch(/href=|<(img|script|input)\b/);
  });
});

describe('length', () => {
  test('is counted in characters before escaping, and no character is halved', () => {
    expect(inertText('😀'.repeat(400))).toBe(`${'😀'.repeat(300)}…`);
    expect(inertText('a'.repeat(9), 5)).toBe('aaaaa…');
    expect(inertText('\uD83D alone')).toBe('\uFFFD alone');
    expect(inertCode('')).toBe('');
    expect(inertCode('n'.repeat(201))).toBe(`\`${'n'.repeat(200)}…\``);
    expect(inertText('a \n\t b')).toBe('a b');
  });

  test('is cut between words, never inside an escape', () => {
    expect(shortenInert('one two three', 9)).toBe('one two …');
    expect(shortenInert('short', 9)).toBe('short');
    expect(shortenInert('a bcd', 3)).toBe('a …');
    expect(shortenInert('x'.repeat(90), 60)).toBe('…');
    const inert = inertText('a <b> '.repeat(40));
    for (let limit = 1; limit < inert.length; limit += 1) {
      expect(shortenInert(inert, limit).replace(/&#x[\dA-F]+;/g, '')).not.toContain('&');
    }
  });

  test('changes nothing that needs no change', () => {
    for (const text of ['an error of 12.5 (or 3) %', 'x-ray + CT = both']) {
      expect(inertText(text)).toBe(text);
    }
  });

  test('keeps four marks on a letter, and what follows them', () => {
    expect(inertText(`x${'\u0323'.repeat(9)}yz`)).toBe(`x${'\u0323'.repeat(4)}yz`);
  });

  test.each(['<', '[', '$', ' ', '\u0301', ':', ':a', '@', 'a', '&#', '\u202E'])(
    'takes linear time for many %j',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      const start = cpuNow();
      inertText(text, 100_000);
      inertCode(text, 100_000);
      shortenInert(text, 60);
      expect(cpuNow() - start).toBeLessThan(LINEAR_LIMIT_MS);
    },
  );
});
