import type { Failure, ListedReason, Reading } from '../paper.ts';
import type { PageSettings } from './page-settings.ts';
import { EN } from './words-en.ts';
import { ZH_CN } from './words-zh-cn.ts';

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
  flagged(count: number): string;
  failed(reason: string): string;
  failedShort: string;
  failures: Record<Failure['reason'], string>;
  listed: string;
  listedReason(reason: ListedReason): string;
  replaced: string;
  footer(day: string, models: string[], version: string): string;
  description(day: string, counts: Counts, categories: string[]): string;
};

const LANGUAGES: Record<PageSettings['language'], Words> = { 'zh-CN': ZH_CN, en: EN };

/** The words of the page's language. */
export function wordsOf(language: PageSettings['language']): Words {
  return LANGUAGES[language];
}
