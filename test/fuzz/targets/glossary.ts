import assert from 'node:assert/strict';
import { checkGlossary } from '../../../src/check/glossary.ts';
import { UserError } from '../../../src/errors.ts';
import * as format from '../../../src/input-formats.ts';
import { readValue } from '../../../src/input-values.ts';
import type { Finding } from '../../../src/paper.ts';
import { sampleExplanation, samplePaper } from '../../post/support/sample-page.ts';
import { createRandom, randomBelow, type Random } from '../../support/random.ts';
import { judgeEach, type FuzzTarget } from '../support/fuzz-target.ts';
import { hostileField, mutateText, noise, pick, type Grammar } from '../support/mutate-text.ts';
import { shorterTexts, withEach } from '../support/shrink.ts';

/** What a user writes under `glossary`, for a page in a language. */
type GlossaryCase = { text: string; language: string };

const GRAMMAR: Grammar = {
  boundary: /(?<=\n)|(?==)|(?<==)/,
  tokens: [
    ...'= == => = = beamforming AR İ ß Σ ﬁ 波束形成 neuronales Netz ( [a-z]+ .* $& \\ \\u {1} ?: * + |'.split(
      ' ',
    ),
    '\n',
    '\n\n',
    ' = ',
    'far-field = 远场\n',
    'neural network = neuronales Netz\n',
    'a --- b = c ---- d\n',
    '# comment\n',
    '\t',
    '\u00A0',
    '\u3000',
  ],
};

const BASES = makeBases(40);

/** Random values of the input `glossary`, each held against pages that use it and that do not. */
export const GLOSSARY: FuzzTarget<GlossaryCase> = {
  name: 'glossary',
  make(random) {
    const text =
      random() < 0.4
        ? noise(random, GRAMMAR)
        : mutateText(random, pick(random, BASES), pick(random, BASES), GRAMMAR);
    return { text, language: pick(random, ['zh-CN', 'de', 'ja', 'fr', 'ar']) };
  },
  judge: judgeEach(checkCase),
  smaller: (made) => withEach(made, 'text', shorterTexts(made.text)),
};

function makeBases(count: number): string[] {
  const random = createRandom(6);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + randomBelow(random, 5) }, () => pair(random)).join('\n'),
  );
}

function pair(random: Random): string {
  const side = () => `${pick(random, ['term', 'Wort', '词', 'far-field'])}${hostileField(random)}`;
  return `${side().replace(/[=\n]/g, '')} = ${side().replaceAll('\n', '')}`;
}

/** Refused with a reason; or each line is one pair, and the rule finds it just where it is due. */
function checkCase({ text, language }: GlossaryCase): string {
  let glossary;
  try {
    glossary = readValue('glossary', text, format.glossary);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    assert(
      error.message.startsWith("Input 'glossary' must be `term = translation`, one a line, got "),
    );
    assert(error.hint?.includes(' = '), 'it does not say how to mend it');
    const lines = linesOf(text);
    assert(
      lines.some((line) => !/^[^=]*[^=\s][^=]*=.*\S/su.test(line)),
      'each of its lines is a pair',
    );
    return 'refused';
  }
  assert.deepEqual(
    glossary.map(({ term, translation }) => `${term}=${translation}`),
    [...linesOf(text)].map((line) => line.replace(/\s*=\s*/u, '=')),
  );
  for (const pairOf of glossary) checkPair(pairOf, language);
  return glossary.length === 0 ? 'empty' : 'read';
}

/** Its lines without white space around them, each once. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== '');
}

type Pair = { term: string; translation: string };

/** A page that has the translation word for word is right; one that has nothing like it is not. */
function checkPair(pairOf: Pair, language: string): void {
  const { term, translation } = pairOf;
  assert(term !== '' && translation !== '' && !/[\n=]/.test(term));
  assert.equal(`${term}|${translation}`, `${term.trim()}|${translation.trim()}`);
  const used = findings(pairOf, language, `We study ${term} here.`, `x ${translation} x`);
  assert.deepEqual(used, [], 'a translation that is there, word for word, is not found');
  const unused = findings(pairOf, language, `We study ${term} here.`, '');
  assert.equal(unused.length, 1, 'a translation that is not there is found');
  assert.equal(unused[0]?.what, `${term} = ${translation}`);
}

function findings(pairOf: Pair, language: string, abstract: string, translated: string): Finding[] {
  return checkGlossary({
    explanation: sampleExplanation(),
    parts: new Map([['abstract', translated]]),
    paper: samplePaper({ abstract }),
    metadata: abstract,
    source: abstract,
    reading: { source: 'abstract', text: abstract, truncated: false, fallback: undefined },
    settings: { language, glossary: [pairOf] },
  });
}
