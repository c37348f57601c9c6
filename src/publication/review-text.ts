import {
  versionedId,
  type Announcement,
  type Entry,
  type Finding,
  type Listed,
  type Post,
  type Spending,
} from '../paper.ts';
import { inertCode, inertText } from './inert-text.ts';
import { count, renderProof, sumOf } from './review-proof.ts';

/** What a reviewer gets to read: nothing in it can mention, link or close anything. */
export type ReviewText = {
  /** Of the pull request and of the commit: date and counts alone, no text of a paper. */
  title: string;
  /** The body of the pull request and the step summary, in GitHub's Markdown. */
  body: string;
};

/** How the order came about: `why` is set where ranking was wanted and failed. */
export type RankingNote = { spending: Spending; why?: string | undefined };

/** GitHub takes 65,536 characters; titles are left out of the table before that. */
const BODY_LIMIT = 60_000;

/** Writes the review text of one day: the verdict, what needs eyes, every paper, what was left out. */
export function renderReview(
  post: Post,
  announcement: Announcement,
  ranking: RankingNote,
): ReviewText {
  const { entries, listed } = post;
  const explained = entries.filter((entry) => entry.explanation !== undefined);
  const title = `arXiv Daily ${post.day}: ${count(explained.length, 'paper')}`;
  const full = body(post, announcement, ranking, true);
  const text = full.length <= BODY_LIMIT ? full : body(post, announcement, ranking, false);
  if (text.length <= BODY_LIMIT) return { title, body: text };
  // More than about a thousand papers: their ids are in the page.
  const lines = text.split('\n');
  let length = 0;
  const kept = lines.filter((line) => (length += line.length + 1) < BODY_LIMIT);
  kept.push('', `… ${lines.length - kept.length} more lines; ${listed.length} papers are listed.`);
  return { title, body: kept.join('\n') };
}

function body(
  post: Post,
  announcement: Announcement,
  ranking: RankingNote,
  withTitles: boolean,
): string {
  const { entries, listed } = post;
  const flagged = entries.filter((entry) => entry.findings.length > 0);
  const failed = entries.filter((entry) => entry.failure !== undefined);
  const sections = [
    `**${verdict(post, flagged.length, failed.length)}**`,
    renderProof(announcement),
  ];
  if (ranking.why !== undefined) {
    sections.push(`The papers could not be ranked by your interests: ${inertText(ranking.why)}`);
  }
  if (flagged.length + failed.length > 0) {
    sections.push(
      '## To look at',
      [...failed.map(failureLine), ...flagged.map(findingLines)].join('\n'),
    );
  }
  if (entries.length > 0) {
    sections.push(
      '## Papers',
      `${readingLine(entries)} ${spendingLine([ranking.spending, ...entries.map(({ spending }) => spending)])}`,
      [...tableHead, ...entries.map((one) => row(one, withTitles))].join('\n'),
    );
  }
  const withoutText = entries.filter(isWithoutText);
  if (withoutText.length > 0) {
    sections.push('## Read from the abstract alone', withoutText.map(fallbackLine).join('\n'));
  }
  if (listed.length > 0) {
    sections.push('## Listed by title only', listed.map(listedLine).join('\n'));
  }
  sections.push(
    `Edit \`${post.path}\` freely, then merge. Close this pull request to leave the day out.`,
  );
  return sections.join('\n\n');
}

function verdict({ entries, listed }: Post, flagged: number, failed: number): string {
  const total = entries.length + listed.length;
  const parts = [`${total} announced, ${total} here: ${entries.length - failed} explained`];
  if (failed > 0) parts.push(`${failed} failed`);
  if (listed.length > 0) parts.push(`${listed.length} listed by title`);
  return `${parts.join(', ')}. ${flagged === 0 ? 'Nothing to look at.' : `${flagged} to look at.`}`;
}

function failureLine({ paper, failure }: Entry): string {
  return `- ${link(paper)} has no translation: ${inertText(failure?.detail ?? '')}`;
}

function findingLines({ paper, findings }: Entry): string {
  const lines = findings.map((one) => `  - ${findingSentence(one)}`);
  return [`- ${link(paper)} ${inertText(paper.title)}`, ...lines].join('\n');
}

const FINDING_WORDS: Record<string, string> = {
  'number-unknown': 'a number that was not found in the paper',
  'number-missing': 'a number of the abstract that its translation lacks',
  'link-unknown': 'an address that was not found in the paper',
  leftover: 'a leftover of markup or of the prompt',
  glossary: 'a term of the glossary that was not used',
};

function findingSentence({ rule, where, what }: Finding): string {
  return `${where}: ${FINDING_WORDS[rule] ?? rule}: ${inertCode(what)}`;
}

/** `Read from HTML 11, PDF 1, the abstract 0.` */
function readingLine(entries: Entry[]): string {
  const names = { html: 'HTML', pdf: 'PDF', abstract: 'the abstract' } as const;
  const counts = Object.entries(names).map(
    ([source, name]) => `${name} ${entries.filter((one) => one.reading.source === source).length}`,
  );
  return `Read from ${counts.join(', ')}.`;
}

function spendingLine(all: Spending[]): string {
  const spendings = all.filter(({ requests }) => requests > 0);
  const models = new Set(spendings.map(({ model }) => model).filter((model) => model !== ''));
  const tokensIn = sumOf(spendings.map(({ inputTokens }) => inputTokens));
  const tokensOut = sumOf(spendings.map(({ outputTokens }) => outputTokens));
  const costs = spendings.map(({ costUsd }) => costUsd).filter((cost) => cost !== undefined);
  const cost =
    costs.length === spendings.length ? `US$ ${sumOf(costs).toFixed(2)}` : 'the price is not known';
  const writers = [...models].map(inertCode).join(', ');
  return `Written by ${writers}: ${tokensIn} tokens in, ${tokensOut} out, ${cost}.`;
}

const tableHead = [
  '| | Paper | Read from | Tokens in / out | Cost | To look at |',
  '| --- | --- | --- | --: | --: | --: |',
];

function row({ paper, reading, spending, findings, failure }: Entry, withTitle: boolean): string {
  const cells = [
    paper.kind === 'cross' ? 'cross' : 'new',
    withTitle ? `${link(paper)} ${inertText(paper.title)}` : link(paper),
    `${reading.source}${reading.truncated ? ', cut' : ''}`,
    `${spending.inputTokens} / ${spending.outputTokens}`,
    spending.costUsd === undefined ? 'unknown' : `$${spending.costUsd.toFixed(3)}`,
    failure === undefined ? String(findings.length) : 'failed',
  ];
  return `| ${cells.join(' | ')} |`;
}

function isWithoutText({ reading }: Entry): boolean {
  return reading.source === 'abstract' && reading.fallback !== undefined;
}

function fallbackLine({ paper, reading }: Entry): string {
  return `- ${link(paper)}: ${inertText(reading.fallback ?? '')}`;
}

function listedLine({ paper, reason }: Listed): string {
  return `- ${link(paper)} ${inertText(paper.title)} (${reasonWords(reason)})`;
}

function reasonWords(reason: Listed['reason']): string {
  switch (reason.rule) {
    case 'over-limit':
      return `beyond max-papers ${reason.limit}`;
    case 'published':
      return `published on ${reason.day}`;
    case 'not-included':
      return 'matches no include phrase';
    case 'excluded':
      return `excluded by ${inertCode(reason.by)}`;
    case 'cross-list':
      return 'cross-list';
  }
}

function link(paper: Entry['paper']): string {
  return `[${paper.id}](https://arxiv.org/abs/${versionedId(paper)})`;
}
