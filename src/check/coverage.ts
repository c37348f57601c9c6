import type { Finding } from '../paper.ts';
import { createAlignment, type Bead } from './alignment.ts';
import { measureSentences, type Measured } from './alignment-units.ts';
import type { Checked } from './checked.ts';
import { checkVerbatim } from './coverage-verbatim.ts';
import { splitSentences } from './sentences.ts';

/** Past these a text is no abstract (arXiv takes 1,920 characters), and aligning costs too much. */
const MOST_CHARACTERS = 12_000;
const MOST_SENTENCES = 80;

/** Characters of prose that a translation has for one of English, measured on faithful ones. */
const RATIOS: Record<string, number> = {
  zh: 0.33,
  ja: 0.48,
  ko: 0.45,
  de: 1.18,
  fr: 1.16,
  es: 1.17,
};
/** How far a translator may be from that. */
const MOST_OFF = 1.35;

/**
 * Each sentence of the abstract has its counterpart in the translation, and the reverse. Sentences
 * may be joined and split. A page in English keeps the abstract word for word.
 */
export function checkCoverage(checked: Checked): Finding[] {
  const { explanation, paper, settings } = checked;
  if (/^en\b/i.test(settings.language)) return checkVerbatim(explanation.abstract, paper.abstract);
  if (paper.abstract.length > MOST_CHARACTERS) return [];
  if (explanation.abstract.length > MOST_CHARACTERS) return [runaway(checked)];
  const abstract = splitSentences(paper.abstract, 'en');
  const translation = splitSentences(explanation.abstract, settings.language);
  if (abstract.length > MOST_SENTENCES || abstract.length === 0) return [];
  if (translation.length > MOST_SENTENCES) return [runaway(checked)];
  if (translation.length === 0) return [];
  const { source, target } = measureSentences(abstract, translation, settings.language);
  if (isOtherLanguage(target, settings.language)) return [];
  const beads = alignTwice(source, target, settings.language);
  return beads.flatMap((bead, at) =>
    findingsOf(bead, beads[at - 1], beads[at + 1], source, target),
  );
}

/** Whether hardly a letter is of the script of the page; that is for other rules to say. */
function isOtherLanguage(target: Measured[], language: string): boolean {
  if (!/^(?:zh|ja|ko)\b/i.test(language)) return false;
  const characters = target.reduce((sum, { text }) => sum + text.length, 0);
  return lengthOf(target) < 0.15 * characters;
}

/** A translation far too long for any abstract. */
function runaway({ explanation }: Checked): Finding {
  return { rule: 'sentence-added', where: 'abstract', what: explanation.abstract };
}

/** The first alignment tells how this translator's lengths compare, the second uses it. */
function alignTwice(source: Measured[], target: Measured[], language: string): Bead[] {
  const usual = RATIOS[language.split('-')[0]?.toLowerCase() ?? ''] ?? ratioOf(source, target);
  const align = createAlignment(source, target);
  const beads = align(usual);
  const pairs = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
  const ratios = pairs
    .map((bead) => ratioOf(pick(source, bead.source), pick(target, bead.target)))
    .sort((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)] ?? usual;
  // A few sentences say little about the translator.
  const weight = ratios.length / (ratios.length + 4);
  const own = Math.exp(weight * Math.log(Math.max(median, 0.01)) + (1 - weight) * Math.log(usual));
  return align(Math.min(usual * MOST_OFF, Math.max(usual / MOST_OFF, own)));
}

function pick(sentences: Measured[], numbers: number[]): Measured[] {
  return numbers.flatMap((at) => sentences[at] ?? []);
}

function ratioOf(source: Measured[], target: Measured[]): number {
  return lengthOf(target) / Math.max(1, lengthOf(source));
}

function lengthOf(sentences: Measured[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}

function findingsOf(
  bead: Bead,
  before: Bead | undefined,
  after: Bead | undefined,
  source: Measured[],
  target: Measured[],
): Finding[] {
  const isMissing = bead.target.length === 0;
  if (!isMissing && bead.source.length > 0) return [];
  const [own, other] = isMissing ? [source, target] : [target, source];
  const side = isMissing ? 'target' : 'source';
  const last = pick(other, before?.[side] ?? []).at(-1)?.text;
  const next = pick(other, after?.[side] ?? []).at(0)?.text;
  return pick(own, isMissing ? bead.source : bead.target).map(({ text }) => ({
    rule: isMissing ? 'sentence-missing' : 'sentence-added',
    where: 'abstract',
    what: text,
    passage: gap(last, next),
  }));
}

/** Characters of a sentence to either side of the place where one is missing. */
const SHOWN = 90;

/** The end of one sentence and the beginning of the next, with a mark between them. */
function gap(last = '', next = ''): string {
  const end = last.length > SHOWN ? `…${last.slice(-SHOWN).toWellFormed()}` : last;
  const start = next.length > SHOWN ? `${next.slice(0, SHOWN).toWellFormed()}…` : next;
  return `${end} [?] ${start}`.trim();
}
