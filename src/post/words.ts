import type { Failure, Finding, ListedReason, Reading, RuleName } from '../paper.ts';
import { AS_ANNOUNCED } from './words-as-announced.ts';
import { DE } from './words-de.ts';
import { EN } from './words-en.ts';
import { ES } from './words-es.ts';
import { FR } from './words-fr.ts';
import { JA } from './words-ja.ts';
import { KO } from './words-ko.ts';
import { ZH_CN } from './words-zh-cn.ts';
import { ZH_TW } from './words-zh-tw.ts';

/** The figures of a page: `announced` = `shown` + `failed` + `listed`. */
export type Counts = {
  announced: number;
  fresh: number;
  cross: number;
  shown: number;
  failed: number;
  listed: number;
};

/** All words of a page in one language, as plain text: the writer escapes them. */
export type Words = {
  opening(day: string, zone: string, zoneName: string): string;
  /** For zones that readers know by another name than the IANA one. */
  zoneNames: Record<string, string>;
  window(anchor: string, zone: string, from: string, to: string): string;
  counts(counts: Counts): string;
  declared(categories: { category: string; count: number }[]): string;
  fromApi: string;
  /** Papers of earlier days that no page had. */
  late(days: { day: string; count: number }[]): string;
  ranking: Record<'done' | 'failed', string>;
  machineMade(explainer: boolean): string;
  nothingShown: string;
  contents: string;
  backToContents: string;
  /** After a label in bold. */
  colon: string;
  authors: string;
  noAuthors: string;
  /** `total` is a lower bound from 100 on: a listing gives no more. */
  moreAuthors(shown: number, total: number): string;
  categories: string;
  crossListed: string;
  links: string;
  comments: string;
  basis: string;
  sources: Record<Reading['source'], string>;
  /** After the source, where the full text was wanted and could not be had. */
  noFullText: string;
  truncated: string;
  details(id: string): string;
  background: string;
  method: string;
  results: string;
  /** At the end of an explainer that is cut there. */
  leftOut(count: number): string;
  /** The mark on an entry; `numbers`: all its doubts are numbers that the original does not have. */
  flagged(count: number, kind: 'numbers' | 'any'): string;
  failed(reason: string): string;
  failedShort: string;
  failures: Record<Failure['reason'], string>;
  listed: string;
  listedReason(reason: ListedReason): string;
  replaced: string;
  footer(day: string, models: string[], version: string): string;
  description(day: string, counts: Pick<Counts, 'shown' | 'failed'>, categories: string[]): string;
  /** The other three parts go by their headings. */
  parts: Record<Exclude<Finding['where'], 'background' | 'method' | 'results'>, string>;
  /** A doubt as one sentence, in the case that it has after the name of a part and the colon. */
  findings: Record<RuleName, (what: string) => string>;
  /** The name of what a finding quotes of the paper. */
  passage: string;
};

const LANGUAGES: Record<string, Words> = {
  'zh-CN': ZH_CN,
  'zh-TW': ZH_TW,
  en: EN,
  ja: JA,
  ko: KO,
  de: DE,
  fr: FR,
  es: ES,
};

const BY_SCRIPT = new Map(
  Object.entries(LANGUAGES).map(([tag, words]) => [writtenLanguage(tag), words]),
);

/**
 * The words of the page's language; English ones where there are none of it.
 * @param language any well-formed tag: `zh-HK` has the words of `zh-TW`, `de-AT` those of `de`.
 * @param asAnnounced whether nothing on the page is written by a model, which is so in English alone
 * @throws RangeError where it is ill-formed.
 */
export function wordsOf(language: string, asAnnounced = false): Words {
  if (asAnnounced) return AS_ANNOUNCED;
  return BY_SCRIPT.get(writtenLanguage(language)) ?? EN;
}

/** Whether a page in this language has words of its own, in its script. */
export function hasWords(language: string): boolean {
  return BY_SCRIPT.has(writtenLanguage(language));
}

/** Language and script, the script being the usual one unless the tag says otherwise: `zh-Hant`. */
function writtenLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
