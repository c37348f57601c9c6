import type { ListedReason } from '../paper.ts';
import type { Words } from './words.ts';

export const EN: Words = {
  opening: (day, zone, zoneName) =>
    `The papers of ${day} (${zone}, ${zoneName}), with their abstracts explained:`,
  zoneNames: { 'Asia/Shanghai': 'Beijing time' },
  window: (anchor, zone, from, to) => `Window (anchor ${anchor} ${zone}): ${from} — ${to}`,
  counts: ({ announced, fresh, cross, shown, listed, failed }) =>
    `Announced by arXiv: ${announced} (new ${fresh}, cross-listed ${cross}); shown here: ${shown}; ` +
    `by title only: ${listed}; not explained: ${failed}`,
  declared: (categories) =>
    `Entries on the listing pages: ${categories.map(({ category, count }) => `${category} ${count}`).join(', ')}` +
    ' (replacements included; each paper counts once on this page)',
  fromApi:
    'The listing pages of arXiv could not be read completely; the papers come from the arXiv API, ' +
    'and those that it lacks will be on a later page',
  late: (days) =>
    `With papers that could not be read before: ${days.map(({ day, count }) => `${day} ${count}`).join(', ')}`,
  ranking: {
    done: 'In the order of the interests of the readers, as scored by a language model',
    failed:
      'The papers could not be ranked by the interests of the readers; this is the order of the listing',
  },
  machineMade: (explainer) =>
    `The ${explainer ? 'abstracts and explainers' : 'abstracts'} were written by a language model; the original paper counts.`,
  nothingShown: 'No paper is explained on this page.',
  contents: 'Contents',
  backToContents: '↑ Contents',
  colon: ': ',
  authors: 'Authors',
  noAuthors: 'not listed',
  moreAuthors: (shown, total) =>
    total < 100 ? ` and ${total - shown} others` : ` and at least ${total - shown} others`,
  categories: 'Categories',
  crossListed: ' (cross-listed)',
  links: 'Links',
  comments: 'Comments',
  basis: 'Based on',
  sources: {
    html: 'the full text (HTML)',
    pdf: 'the full text (PDF)',
    abstract: 'the abstract alone',
  },
  noFullText: ' (no full text could be had)',
  truncated: ', too long to be read whole: the least important parts were left out',
  details: (id) => `Explainer (${id}): background, method and results`,
  background: 'Background and problem',
  method: 'Method',
  results: 'Task and results',
  flagged: (count) =>
    `⚠ ${count} ${count === 1 ? 'statement' : 'statements'} could not be matched with the paper; see the pull request.`,
  failed: (reason) => `Not explained: ${reason}. This is the original abstract.`,
  failedShort: 'not explained',
  failures: {
    refused: 'the model declined this paper',
    'cut-off': 'the answer of the model is incomplete',
    unreadable: 'the answer of the model could not be read',
    'wrong-language': 'the model did not answer in the language of this page',
    unavailable: 'the model service is not available',
    budget: 'the cost limit of this run is reached',
    stopped: 'this run ended early',
  },
  listed: 'By title only',
  listedReason: describeReason,
  replaced: 'Replacements',
  footer: (day, models, version) =>
    `Made by arxiv-daily-action ${version} from the arXiv listing of ${day}` +
    `${models.length === 0 ? '' : `, with ${models.join(', ')}`}. Thank you to arXiv for use of its open access interoperability.`,
  description: (day, { shown, failed }, categories) => {
    const count = shown + failed;
    return `${count} arXiv ${count === 1 ? 'paper' : 'papers'} of ${day}, explained (${categories.join(', ')})`;
  },
};

function describeReason(reason: ListedReason): string {
  switch (reason.rule) {
    case 'over-limit':
      return `over the limit of ${reason.limit} papers a day`;
    case 'published':
      return `published on the page of ${reason.day}`;
    case 'not-included':
      return 'matches none of the wanted words';
    case 'excluded':
      return `matches the excluded words “${reason.by}”`;
    case 'cross-list':
      return 'a cross-listed paper, not shown by the settings';
  }
}
