import type { Explanation, Finding, Paper, Part, Reading } from '../paper.ts';

/** What the rules have to know of the page. */
export type CheckSettings = {
  /** BCP-47 tag of the page. */
  language: string;
  glossary: { term: string; translation: string }[];
};

/** An explanation as the rules see it: its parts as text, and what it was written from. */
export type Checked = {
  explanation: Explanation;
  /** The text of each part; labels, sentences and sub-points of a list on lines of their own. */
  parts: ReadonlyMap<Part, string>;
  paper: Paper;
  reading: Reading;
  /** Title, abstract and comments. */
  metadata: string;
  /** Metadata and full text. */
  source: string;
  settings: CheckSettings;
};

/** A rule gives one finding for each doubt, and none for text it cannot judge. */
export type Rule = (checked: Checked) => Finding[];
