import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LINEAR_LIMIT_MS } from '../support/linear-limit.ts';
import { FLOODS } from './support/floods.ts';

const SRC = path.join(import.meta.dirname, '../../src');

/** Files that only compute: the others touch the world, or start something. */
const isPure = (name: string) =>
  name.endsWith('.ts') &&
  !name.endsWith('-client.ts') &&
  !name.endsWith('.d.ts') &&
  !/(?:^|\/)(?:index|main|(?:\w+-)?ports|run|write-day|continue-page)\.ts$/.test(name);

/** Parameters that a text function may have beside its text, with a value of each type. */
const VALUES: [RegExp, unknown][] = [
  [/^string$/, 'zh-CN'],
  [/^number$/, 300],
  [/^boolean$/, true],
  [/^(?:readonly )?string\[\]$/, ['cs.SD']],
  [/^readonly string\[\]$/, ['cs.SD']],
  [/^(?:LinkTable|ReadonlyMap<.*>|Map<.*>)$/, new Map()],
  [/^(?:ReadonlySet<.*>|Set<.*>)$/, new Set()],
  [/^Iterable<string>$/, ['alpha', 'beta']],
  [/^RegExp$/, /[,;\n]/],
  [/^string \| boolean$/, true],
  [/^unknown$/, 7],
  [/^\(url: string\) => boolean$/, () => true],
];

type TextFunction = { file: string; name: string; more: unknown[] };

/** An exported function of a pure file that takes text. */
type Found = { file: string; name: string; parameters: string[] };

/** The exported functions of pure files that take a string, alone or inside of something. */
function findFunctions(): Found[] {
  const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(isPure);
  return names.toSorted().flatMap((file) => {
    const source = readFileSync(path.join(SRC, file), 'utf8');
    const heads = source.matchAll(
      /^export (?:async )?function\*? (\w+)(?:<[^(]*>)?\(([^]*?)\)(?=: |\s*\{)/gm,
    );
    return Array.from(heads, ([, name = '', inside = '']) => ({
      file,
      name,
      parameters: inside
        .split(/,(?![^<{(]*[>}])/)
        .map((one) =>
          one
            .replaceAll(/\/\*[^]*?\*\//g, '')
            .replaceAll(/\s+/g, ' ')
            .trim(),
        )
        .filter((one) => one !== ''),
    })).filter(({ parameters }) => parameters.some((one) => /string|text/i.test(one)));
  });
}

/** What a function is walked with after its text; undefined where that is not known of itself. */
function furtherOf({ parameters }: Found): unknown[] | undefined {
  const [first = '', ...rest] = parameters;
  if (!/^\w+: string(?: = '[^']*')?$/.test(first)) return undefined;
  const more = rest
    .filter((one) => !/^\w+\?:| = /.test(one))
    .map((one) => {
      const type = one.replace(/^\w+: /, '');
      return VALUES.find(([shape]) => shape.test(type))?.[1] ?? UNKNOWN;
    });
  return more.includes(UNKNOWN) ? undefined : more;
}

function textFunctions(): TextFunction[] {
  return findFunctions().flatMap((found) => {
    const more = furtherOf(found);
    return more === undefined ? [] : [{ file: found.file, name: found.name, more }];
  });
}

/** Functions that the walk cannot call, by why they need none of their own. */
const ELSEWHERE: Record<string, string> = {
  'takes ids, days, counts, names and settings, which are checked before': `
    assembleListing mergeListings idleRun quietDay countOf priceOf renderCustomId createGate
    decimal word list openBefore papersMarker findStretch findHeading postDate dateTrouble
    standingOf joinModels count headLine createPageLinks secretsOfEnvironment postPath`,
  'is called by checkExplanation, which test/check/check-explanation.test.ts walks': `
    explainEntries measureSentences isMadeOf hasFormula hasOwnFormula gramsOf countEnglish
    compareFunctionWords namesOfPage namesOfLatinPage unknownGlosses fallsBy readEvidence
    indexNumbers valueWithHanScale isLikeUnit shareUnits`,
  'is called by parsePost and updatePost, which test/post/linear-time.test.ts walks': `
    brokenEntries checkEntry checkUpdate renderFrontMatter readCounts readSource readFooter
    headEdits link heading pageHead mapPage viewPage footerEdits papersEdits renderTitleList
    updatePost wantedIds`,
  'is called by renderReview, which test/publication/review-update.test.ts walks': `
    renderAbstracts lookBlock styleBlock unknownBlock movedBlock findingLine unknownRow
    renderSummary renderVerdict describeFinding`,
  'is called by latexmlToText and pdfText, which the tests of test/reading walk': `
    lookOf parseIdentity describeMismatch writeFormula joinLines collectWords addCell`,
  'has a test of its own (inputs, ledger, model-trouble, packed-reading, ranking-reply, untrusted-text)': `
    createBatchItem readTrouble refusalError readModelInputs readValue parseInputs parseLedger packReading
    parseScores`,
};

const UNWALKED = new Set(Object.values(ELSEWHERE).flatMap((names) => names.trim().split(/\s+/)));

const UNKNOWN = Symbol('a type of its own');

/** Pieces of which a text may be made that a pattern or a loop takes badly. */
const PIECES = [
  ...Array.from('<>[](){}$&^_|\\/"\'`~*#@!?,;:.-+=% \n\t\r0a字カ한\u0301\u200b\u200d\ufe0f\ud83d'),
  '[a](',
  '![',
  '<!--',
  '<!-- arxiv-daily ',
  '](',
  '$$',
  '\\(',
  '\\begin{',
  '\\frac{',
  '{"',
  '{"a":',
  '\\u',
  '\\\\',
  'https://a.',
  'www.',
  'a@b.',
  '&#',
  '&amp;',
  '&lt;paper-text',
  '---\n',
  '- ',
  '> ',
  '| ',
  '1. ',
  '1,',
  '12 345 ',
  '3.14e',
  'a b ',
  'A. ',
  '。',
  '“',
  '（',
  '个',
  '亿万',
  '%PDF-',
  '##[',
  '::',
  '\r\n',
  '=\n',
  '<div>',
  '</',
  '<a href="',
  '<dl id="articles">',
  '<dt>',
  'e\u0301\u0327',
  'Ａ',
  '👩‍',
  'ſ',
  '\u202e',
  'x'.repeat(97) + ' ',
  '**a*',
  '_a',
  '~~',
];

/** Outside of `npm run hostile` a quarter, which half of the time tells from quadratic as well. */
const LENGTH = FLOODS ? 100_000 : 25_000;
const LIMIT_MS = FLOODS ? LINEAR_LIMIT_MS : LINEAR_LIMIT_MS / 2;
const FUNCTIONS = textFunctions();

/** Those that say by a type that a text is none may throw it; nothing else may come. */
async function load({ file, name }: TextFunction): Promise<(...given: unknown[]) => unknown> {
  const module: Record<string, unknown> = await import(pathToFileURL(path.join(SRC, file)).href);
  const found = module[name];
  if (typeof found !== 'function') throw new Error(`${file} has no ${name}`);
  return (...given) => Reflect.apply(found, undefined, given);
}

test('every exported function that takes text is walked, or it is said who walks it', () => {
  const left = findFunctions().filter((found) => furtherOf(found) === undefined);
  const names = left.map(({ name }) => name);
  expect(names.filter((name) => !UNWALKED.has(name))).toEqual([]);
  expect([...UNWALKED].filter((name) => !names.includes(name))).toEqual([]);
});

test('the walk finds the text functions of all rooms', () => {
  const rooms = new Set(FUNCTIONS.map(({ file }) => file.split('/')[0]));
  for (const room of ['arxiv', 'check', 'explanation', 'post', 'publication', 'reading']) {
    expect([...rooms]).toContain(room);
  }
  expect(FUNCTIONS.length).toBeGreaterThan(60);
});

describe('long hostile text takes time in proportion', () => {
  test.each(FUNCTIONS)('$file $name', { timeout: 120_000 }, async (one) => {
    const call = await load(one);
    const worst = { piece: '', ms: 0 };
    for (const piece of PIECES) {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length));
      const began = process.cpuUsage();
      try {
        call(text, ...one.more);
      } catch (error) {
        // What is wrong is told by a kind of error of its own; a stack that ran over is none.
        expect(error, JSON.stringify(piece)).toBeInstanceOf(Error);
        expect(String(error)).not.toMatch(/call stack|out of memory|Invalid string length/);
      }
      const { user, system } = process.cpuUsage(began);
      const ms = (user + system) / 1000;
      if (ms > worst.ms) Object.assign(worst, { piece, ms });
    }
    if (process.env['HOSTILE_FIGURES']) console.log(one.file, one.name, JSON.stringify(worst));
    expect(worst.ms, JSON.stringify(worst.piece)).toBeLessThan(LIMIT_MS);
  });
});
