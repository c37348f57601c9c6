import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../../src/post/check-markup.ts';
import { checkUpdate } from '../../src/post/check-update.ts';
import { cleanText, hasInvisible } from '../../src/post/clean-text.ts';
import { containsSecret } from '../../src/post/contains-secret.ts';
import { escapeText } from '../../src/post/escape-text.ts';
import { parseInline } from '../../src/post/inline.ts';
import { NO_LINKS, allowedLinks, findAddresses } from '../../src/post/links.ts';
import { literalInline } from '../../src/post/literal.ts';
import { splitMath } from '../../src/post/math.ts';
import { parsePost } from '../../src/post/parse-post.ts';
import { plainTex } from '../../src/post/plain-tex.ts';
import { texSource } from '../../src/post/tex-source.ts';
import { texToText } from '../../src/post/tex-text.ts';
import { renderPost } from '../../src/post/render-post.ts';
import { updatePost } from '../../src/post/update-post.ts';
import { wantedIds } from '../../src/post/wanted-ids.ts';
import {
  failedEntry,
  sampleEntry,
  sampleInput,
  samplePaper,
  sampleSettings,
} from './support/sample-page.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';

const PIECES = [
  ...'[ < $ { } ` ( ) & ^ _ | \\ \u0301 x 1 - " # @ !'.split(' '),
  ' ',
  '\n',
  '\u0327\u0301',
  '👩\u200D',
  '\uFE0F',
  '*a ',
  '_a',
  '**a*',
  '![',
  '[](x)',
  '](',
  '\\(',
  '$$a',
  '$a ',
  '`$',
  '\\\\',
  '\\textbf{',
  '\\href{',
  "\\'",
  '``a',
  '\\frac',
  '{a}',
  '_{',
  '\\begin{',
  '\\left',
  'https://a.b/)',
  'www.',
  'a@b.',
  '&#60;',
  '<!-- arxiv-daily ',
  '---\n',
  'arxiv.org/abs/',
];

const ENTRIES = [sampleEntry(), sampleEntry({ id: '2511.90002' })];
const PAGE = renderPost(sampleInput([failedEntry()]), sampleSettings()).text;

function updateAll(text: string): void {
  const page = { day: '2025-11-19', path: 'x.md', text };
  const change = { entries: ENTRIES, listed: [], redo: ['2511.90001'], open: [], declared: [] };
  checkUpdate(text, updatePost(page, change, sampleSettings()), change, []);
}

describe.each<[string, (text: string) => unknown]>([
  ['cleanText', cleanText],
  ['hasInvisible', hasInvisible],
  ['splitMath', (text) => [splitMath(text, true), splitMath(text, false)]],
  ['texToText', texToText],
  ['texSource', texSource],
  ['plainTex', plainTex],
  ['findAddresses', findAddresses],
  ['allowedLinks', (abstract) => allowedLinks(samplePaper({ abstract }))],
  ['literalInline', (text) => literalInline(text, NO_LINKS)],
  ['parseInline', (text) => parseInline(text, NO_LINKS)],
  ['escapeText', (text) => escapeText(text, true)],
  ['parsePost', (text) => parsePost(`---\n${text}`)],
  ['wantedIds', (text) => wantedIds(parsePost(`${PAGE}${text}`), ['2511.90001'])],
  ['updatePost', (text) => updateAll(PAGE.replace('## <a', () => `- ${text}\n\n## <a`) + text)],
  ['containsSecret', (text) => containsSecret(text, ['a-secret-key'])],
  // Pages are made of cleaned strings, none longer than 6,000 characters.
  ['checkMarkup', (text) => checkMarkup(escapeText(cleanText(text), true))],
])('%s', (_, call) => {
  it('takes time in proportion to 100 kB of hostile text', () => {
    for (const piece of PIECES) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const start = cpuNow();
      call(text);
      expect(cpuNow() - start, JSON.stringify(piece)).toBeLessThan(LINEAR_LIMIT_MS);
    }
  });
});
