/**
 * The nouns of the project. Stages know these and nothing of each other; they meet in `run.ts`.
 * Text in them is plain Unicode with TeX left in (`$…$`), never HTML and never Markdown,
 * unless a field says otherwise.
 */

/** How arXiv announced a paper on a listing date. */
export type PaperKind = 'new' | 'cross' | 'replaced';

/** One announced paper: arXiv's metadata, trusted in shape and hostile in content. */
export type Paper = {
  /** Base id without version, e.g. `2511.14600` or `hep-th/9901001`. */
  id: string;
  /** Unknown where the listing does not tell it (no HTML link). */
  version: number | undefined;
  kind: PaperKind;
  title: string;
  /** In the order of the paper; a listing gives at most 100. */
  authors: string[];
  /** Primary category first. */
  categories: string[];
  abstract: string;
  comments: string | undefined;
};

/** What arXiv announced in one category on one listing date, read completely. */
export type Listing = {
  /** Listing date, `YYYY-MM-DD`. */
  day: string;
  category: string;
  /** The number of entries the page says it has. */
  declared: number;
  papers: Paper[];
};

/** All that was announced on one listing date in the chosen categories, and what came late. */
export type Announcement = {
  day: string;
  /** `api`: the listing could not be had, so papers may be missing until it can be. */
  source: 'listing' | 'api';
  /** What each category's page declared: new, cross-listed and replaced together. Empty for `api`. */
  declared: { category: string; count: number }[];
  /** Each base id once; `new` beats `cross` beats `replaced`. Late ones included. */
  papers: Paper[];
  /** Earlier days whose listings were read again, and the ids that no page had yet. */
  late: { day: string; ids: string[] }[];
  /**
   * Listing dates that could not be read for certain, this one included where that holds. The next
   * page reads them again.
   */
  open: string[];
};

/** A paper that is on the page by title alone, and why. */
export type Listed = { paper: Paper; reason: ListedReason };

export type ListedReason =
  | { rule: 'over-limit'; limit: number }
  | { rule: 'published'; day: string }
  | { rule: 'not-included' }
  | { rule: 'excluded'; by: string }
  | { rule: 'cross-list' };

/** The text that stands for a paper. */
export type Reading = {
  source: 'html' | 'pdf' | 'abstract';
  text: string;
  /** True where the text was longer than the limit; notices in it say what is left out, and where. */
  truncated: boolean;
  /** Why no better source was used, one sentence in English for the log and the reviewer. */
  fallback: string | undefined;
  /** The beginning of what the page has and its readers do not see; it is not in `text`. */
  hidden?: string | undefined;
};

/** A labelled statement with sub-statements; inline Markdown and `$TeX$` allowed in each string. */
export type Point = { label: string; text: string; points: string[] };

/** The parts of an explanation, in the order of the page. */
export const PARTS = ['title', 'hook', 'abstract', 'background', 'method', 'results'] as const;
export type Part = (typeof PARTS)[number];

/** What the model wrote about one paper. The three lists are empty when `explainer` is off. */
export type Explanation = {
  title: string;
  hook: string;
  abstract: string;
  background: Point[];
  method: Point[];
  results: Point[];
};

/** Very likely wrong; worth a look; or style, which alone neither flags an entry nor costs a repair. */
export type Severity = 'wrong' | 'doubtful' | 'style';

/** The rules that an explanation is held against, each with the weight of its findings. */
export const RULE_SEVERITY = {
  'number-unknown': 'wrong',
  'number-missing': 'wrong',
  'number-derived': 'style',
  'name-unknown': 'doubtful',
  'name-missing': 'doubtful',
  'formula-broken': 'wrong',
  'formula-unknown': 'doubtful',
  'formula-missing': 'doubtful',
  'link-unknown': 'wrong',
  'link-missing': 'doubtful',
  'wrong-language': 'wrong',
  untranslated: 'wrong',
  leftover: 'wrong',
  'sentence-missing': 'doubtful',
  'sentence-added': 'doubtful',
  repeated: 'doubtful',
  'too-long': 'style',
  markup: 'style',
  glossary: 'doubtful',
  'model-addressed': 'doubtful',
  'hidden-text': 'doubtful',
} as const satisfies Record<string, Severity>;

export type RuleName = keyof typeof RULE_SEVERITY;

/** A doubt about an explanation, or about the paper itself, which no answer can mend. */
export type Finding = {
  rule: RuleName;
  where: Part | 'paper';
  /** The text in question: of the explanation, or of the paper where something is missing. */
  what: string;
  /** The passage of the paper nearest to it, one line of at most 200 characters. */
  passage?: string | undefined;
};

/** Whether a person has to look: a finding that is more than a matter of style. */
export function needsLook(findings: readonly Finding[]): boolean {
  return findings.some(({ rule }) => RULE_SEVERITY[rule] !== 'style');
}

/** Why a paper has no explanation. `detail` is for the log and the reviewer, in English. */
export type Failure = {
  reason:
    'refused' | 'cut-off' | 'unreadable' | 'wrong-language' | 'unavailable' | 'budget' | 'stopped';
  detail: string;
};

/** What a model took for one paper. `costUsd` undefined: the price is unknown; `model` '': none. */
export type Spending = {
  model: string;
  requests: number;
  inputTokens: number;
  outputTokens: number;
  costUsd: number | undefined;
};

/** A reading without its texts: those of a large day would fill the memory. */
export type Basis = Omit<Reading, 'text' | 'hidden'>;

/** One paper's place on the page: explained with its findings, or failed with the reason. */
export type Entry = { paper: Paper; reading: Basis; spending: Spending } & (
  | { explanation: Explanation; findings: Finding[]; failure?: undefined }
  | { failure: Failure; findings: []; explanation?: undefined }
);

/** The page of one listing date. */
export type Post = {
  day: string;
  /** Path inside the repository, with forward slashes. */
  path: string;
  entries: Entry[];
  listed: Listed[];
  /** The file: front matter and Markdown, LF line ends. */
  text: string;
};

/** What is already out. */
export type Ledger = {
  /** Base id → the earliest listing date whose post has it. */
  papers: ReadonlyMap<string, string>;
  /** Listing dates that have a post or a pull request. */
  days: ReadonlySet<string>;
  /** Listing date of each page that was read → the days it left open. */
  open: ReadonlyMap<string, string[]>;
};

/** A base id by arXiv's grammar (https://info.arxiv.org/help/arxiv_identifier.html), unanchored. */
const BASE_ID = String.raw`(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})`;
const ID_WITH_VERSION = new RegExp(`^(${BASE_ID})(?:v([1-9]\\d{0,2}))?$`);

/** Splits an arXiv id, old style or new, into base id and version; undefined where it is none. */
export function parseArxivId(
  text: string,
): { id: string; version: number | undefined } | undefined {
  const match = ID_WITH_VERSION.exec(text);
  if (match?.[1] === undefined) return undefined;
  return { id: match[1], version: match[2] === undefined ? undefined : Number(match[2]) };
}

/** The id as arXiv's links write it: with the version where it is known. */
export function versionedId(paper: Pick<Paper, 'id' | 'version'>): string {
  return paper.version === undefined ? paper.id : `${paper.id}v${paper.version}`;
}
