import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readSamplePapers } from '../../support/sample-papers.ts';
import { readCorpus } from './read-corpus.ts';

/** An abstract and its faithful translation. */
export type TranslationPair = {
  name: string;
  language: string;
  abstract: string;
  /** The translation in pieces that each stand for whole sentences of the abstract. */
  pieces: string[];
};

const pieces = z.array(z.strictObject({ of: z.array(z.int()).min(1), text: z.string() }));
const file = z.strictObject({
  pairs: z.array(
    z.strictObject({
      id: z.string(),
      source: z.array(z.string()),
      translations: z.record(z.string(), pieces),
    }),
  ),
  invented: z.record(z.string(), z.array(z.string()).length(4)),
});

const { pairs, invented } = file.parse(
  JSON.parse(readFileSync(new URL('translation-pairs.json', import.meta.url), 'utf8')),
);

/** Sentences of each language that no abstract here has: fluent, without number or name. */
export const INVENTED: Record<string, string[]> = invented;

/** Puts sentences together as the language does. */
export function joinSentences(sentences: readonly string[], language: string): string {
  return sentences.join(/^(?:zh|ja)/.test(language) ? '' : ' ');
}

/**
 * All faithful translations there are, but those into English: the pairs, in which sentences are
 * joined and split as translators do, the answers of the sample day, and the corpus.
 * @param split takes a translation apart where its pieces are not known
 */
export function readTranslationPairs(
  split: (text: string, language: string) => string[],
): TranslationPair[] {
  const own = pairs.flatMap(({ id, source, translations }) =>
    Object.entries(translations).map(([language, list]) => ({
      name: `pair/${language}/${id}`,
      language,
      abstract: source.join(' '),
      pieces: list.map(({ text }) => text),
    })),
  );
  const day = readSamplePapers().flatMap(({ id, abstract, answer }) => {
    if (answer === undefined) return [];
    const language = 'zh-CN';
    return [{ name: id, language, abstract, pieces: split(answer.abstract, language) }];
  });
  const corpus = readCorpus()
    .filter(({ language }) => language !== 'en')
    .map(({ name, language, paper: { abstract }, explanation }) => ({
      name,
      language,
      abstract,
      pieces: split(explanation.abstract, language),
    }));
  return [...own, ...day, ...corpus];
}
