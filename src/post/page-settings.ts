/** What the user decided about the page; see `action.yml` for the meaning of each. */
export type PageSettings = {
  postsDir: string;
  /** What its file is called after the date. */
  pageName: string;
  /** Left out of the front matter where empty. */
  layout: string;
  /** `{date}` stands for the listing date. */
  title: string;
  tags: string[];
  /** The user's own keys, parsed from YAML. They win over all of ours but `date`. */
  frontMatter: Record<string, unknown>;
  /** A well-formed BCP-47 tag in canonical form. */
  language: string;
  /** IANA name. */
  timeZone: string;
  /** `HH:MM` at which the day ends in `timeZone`. */
  anchor: string;
  categories: string[];
  explainer: boolean;
  /** Whether the papers are shown in their own words, in English, and no model writes. */
  asAnnounced: boolean;
  /** Whether replaced papers are listed at the end. */
  replacements: boolean;
};

/** Keys that the user's own cannot set, as a post is its day: an input that has one is refused. */
export const RESERVED_KEYS: readonly string[] = ['date'];

/** The file of a day, with forward slashes, as Jekyll names posts. */
export function postPath(
  { postsDir, pageName }: Pick<PageSettings, 'postsDir' | 'pageName'>,
  day: string,
): string {
  const dir = postsDir.replace(/^(?:\.\/)+/, '').replace(/\/{0,100}$/, '');
  const file = `${day}-${pageName}.md`;
  return dir === '' || dir === '.' ? file : `${dir}/${file}`;
}
