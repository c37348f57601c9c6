import { stringsOf } from './rows.ts';

/** Rows whose strings enter as text of a paper, of a model, or of both, and end on a page. */
const TEXT_ROWS = [
  'liquid-config',
  'liquid-include',
  'liquid-recursive',
  'liquid-raw-breakout',
  'liquid-loop-dos',
  'latex-double-brace',
  'liquid-in-frontmatter',
  'html-script',
  'html-unclosed-script',
  'html-frame-meta',
  'html-form',
  'ial-js',
  'ald-ref',
  'kramdown-nomarkdown',
  'kramdown-abbr',
  'footnote-hijack',
  'structure-breakout',
  'heading-forge',
  'pipe-table',
  'list-number',
  'autolink-phish',
  'scheme-tricks',
  'image-exfil',
  'userinfo-host',
  'yaml-break',
  'yaml-colon',
  'frontmatter-fence',
  'mention',
  'cross-repo-noise',
  'commit-trailer',
  'skip-ci',
  'slash-command',
  'checkbox-control',
  'wf-command-mid',
  'wf-command-cr',
  'ansi-log',
  'output-template',
  'summary-html',
  'xml-double-escape',
  'xml-numeric',
  'pi-exfil',
  'pi-format',
  'pi-cross-paper',
  'pi-watermark',
  'pi-language',
];

/** Rows that describe their strings. */
const MADE: Record<string, string[]> = {
  'kramdown-quadratic': ['[', '*a ', '_a'].map((piece) => piece.repeat(20_000)),
  'yaml-control': [
    Array.from({ length: 160 }, (_, code) => String.fromCharCode(code))
      .filter((character) => !/[\u0020-\u007e]/.test(character))
      .join('x'),
    'a\u2028b\u2029c\ufffed\uffffe\ud800f\udc00g',
  ],
  'invalid-utf8': ['a\ufffd\ufffdb \u00ff\u00fe \u00c0\u00af', 'e\u0301 \u212b'],
  'wf-command-cr': ['Alice\r::error::pwned', 'A\u2028::error::x', 'A\u0085::error::x', '\u3000::x'],
  'regex-redos': ['[a]('.repeat(4000), '<!--'.repeat(5000), `${' '.repeat(30_000)}x`],
};

/** Strings that the list does not have, by what they try. */
const MORE: Record<string, string[]> = {
  'zero-width in a tag': [
    '<\u200bscript>alert(1)</\u200bscript>',
    '{\u200b{ x }}',
    '{\u00ad% x %}',
  ],
  'byte order mark': ['\ufeff---', '\ufeffTitle'],
  'right to left': ['\u202egnp.exe\u202c', '\u2066<b>\u2069', 'שלום (עולם)', 'مرحبا'],
  'combining marks': [`Z${'\u0301'.repeat(300)}`, '\u0338>', '#\ufe0f\u20e3'],
  'tag characters': ['a\u{e0041}\u{e0042}\u{e007f}b', '\u{e0100}x'],
  'private use and nonsense': ['\ue000\u{f0000}', '\u{1fffe}\ufdd0', '\ufff9a\ufffab\ufffb'],
  'lone surrogates': ['\ud83d', 'a\udc00b', '\ud83d\u200d\udc69'],
  'nested emphasis': ['***a**b*c_d__e', '`` ` `', '**', '~~~\ncode\n~~~', '```\ncode'],
  'html by references': ['&lt;script&gt;', '&#60;img src=x onerror=alert(1)&#62;', '&NewLine;'],
  'unclosed html': ['<!--', '<![CDATA[', '<?php', '</p', '<a href="', '<details><summary>'],
  'our own marker': [
    '<!-- arxiv-daily end -->',
    '<!-- arxiv-daily id=2603.99999 hash=0123456789abcdef -->',
    '<!-- arxiv-daily papers shown= listed= -->',
  ],
  'toc and anchors': ['](#toc)', '<a id="toc"></a>', '[x](#p-2603-90001)'],
  'tex bombs': [
    '$\\def\\a{\\a\\a}\\a$',
    `$${'{'.repeat(500)}x${'}'.repeat(500)}$`,
    '$\\href{javascript:alert(1)}{x}$',
    '$\\url{javascript:alert(1)} \\htmlData{a=b}{c} \\includegraphics{x}$',
    '$\\begin{array}{'.repeat(50),
  ],
  'odd dollars': ['$', '$$', '$$$', '\\$', '$`x`$', '$a|b$', '$\\\\$', '$5 and $6'],
  'odd backslashes': ['\\', '\\\\', 'a\\', '\\[x\\]', '\\(x\\)', '\\begin{document}'],
  'huge numbers': [
    '9'.repeat(5000),
    '1e999999',
    '-0',
    '0x7fffffffffffffff',
    `${'1,'.repeat(3000)}0`,
  ],
  'yaml in text': [
    'key: [a, {b: *c}]',
    '&a [*a, *a]',
    '!!ruby/object:Gem::Requirement {}',
    '%YAML 9.9',
  ],
  'spreadsheet and shell': ['=cmd|x!A1', '`id`', '${IFS}', '%0A::error::x', '\0'],
  'emoji and commands': [':smile:', ':+1:', '/close', '@everyone', '#1', 'GH-1', 'fixes #1'],
  'long words': ['a'.repeat(50_000), '字'.repeat(20_000), '👩‍👩‍👧‍👦'.repeat(2000)],
  'lists without end': [Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')],
  'quotes without end': ['> '.repeat(2000), '| '.repeat(2000)],
  'prototype names': ['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
};

/** One row: its name, and its strings. */
export type PageRow = { name: string; strings: string[] };

/** All rows that end on a page: of the list, where it is there, and our own. */
export function pageRows(): PageRow[] {
  const recorded = TEXT_ROWS.map((name) => ({ name, strings: MADE[name] ?? stringsOf(name) }));
  const made = Object.entries(MADE).map(([name, strings]) => ({ name, strings }));
  const more = Object.entries(MORE).map(([name, strings]) => ({ name, strings }));
  const own = made.filter(({ name }) => !TEXT_ROWS.includes(name));
  return [...recorded.filter(({ strings }) => strings.length > 0), ...own, ...more];
}
