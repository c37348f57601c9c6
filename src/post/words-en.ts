import type { ListedReason } from '../paper.ts';
import type { Words } from './words.ts';

const AND = new Intl.ListFormat('en');

export const EN: Words = {
  opening: (day, zone, zoneName) =>
    `The papers of ${day} (${zone}, ${zoneName}), with their abstracts explained:`,
  zoneNames: { 'Asia/Shanghai': 'Beijing time' },
  window: (anchor, zone, from, to) => `Window (anchor ${anchor} ${zone}): ${from} — ${to}`,
  counts: ({ announced, fresh, cross, shown, listed, failed }) =>
    `Announced by arXiv: ${announced} (new ${fresh}, cross-listed ${cross}); shown here: ${shown}; ` +
    `by title only: ${listed}; failed: ${failed}`,
  declared: (categories) =>
    `Entries on the listing pages: ${categories.map(({ category, count }) => `${category} ${count}`).join(', ')}` +
    ' (replacements included; each paper counts once on this page)',
  fromApi:
    'The listing pages of arXiv could not be read completely; the papers come from the arXiv API, ' +
    'and those that it lacks will be on a later page',
  late: (days) =>
    `With papers that could not be read before: ${days.map(({ day, count }) => `${day} (${count})`).join(', ')}`,
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
  leftOut: (count) =>
    `${count} ${count === 1 ? 'point is' : 'points are'} left out here: the explainer was too long.`,
  flagged: (count, kind) =>
    kind === 'numbers'
      ? `⚠ ${count} ${count === 1 ? 'number was' : 'numbers were'} not found in the original; the original paper counts.`
      : `⚠ ${count} ${count === 1 ? 'statement needs' : 'statements need'} a look; the original paper counts.`,
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
    `${models.length === 0 ? '' : `, with ${AND.format(models)}`}. Thank you to arXiv for use of its open access interoperability.`,
  description: (day, { shown, failed }, categories) => {
    const count = shown + failed;
    return `${count} arXiv ${count === 1 ? 'paper' : 'papers'} of ${day}, explained (${categories.join(', ')})`;
  },
  parts: { title: 'Title', hook: 'One-line summary', abstract: 'Abstract', paper: 'Paper' },
  findings: {
    'number-unknown': (what) => `the number “${what}” is not in the original.`,
    'number-missing': (what) => `the number “${what}” of the abstract is missing here.`,
    'number-derived': (what) => `the number “${what}” follows from two numbers of the paper.`,
    'name-unknown': (what) => `the name “${what}” is not in the original.`,
    'name-missing': (what) => `the name “${what}” of the abstract is missing here.`,
    'formula-broken': (what) => `dollars or braces do not pair up in the formula “${what}”.`,
    'formula-unknown': (what) => `the formula “${what}” is not in the original.`,
    'formula-missing': (what) => `the formula “${what}” of the original is missing here.`,
    'link-unknown': (what) => `the address “${what}” is not in the original.`,
    'link-missing': (what) => `the address “${what}” of the abstract is missing here.`,
    'wrong-language': (what) => `“${what}” is not in the language of the page.`,
    untranslated: (what) => `“${what}” was left untranslated.`,
    leftover: (what) => `“${what}” is a leftover of markup, of the prompt or of a label.`,
    'sentence-missing': (what) => `this sentence of the abstract seems to be missing: “${what}”.`,
    'sentence-added': (what) => `“${what}” seems to say what the abstract does not.`,
    repeated: (what) => `“${what}” is said twice.`,
    'too-long': (what) => `“${what}” is longer than about two lines.`,
    markup: (what) => `“${what}” is Markdown that the page does not show.`,
    glossary: (what) => `the glossary was not followed: “${what}”.`,
    'model-addressed': (what) =>
      `it speaks to language models; see that this text is not under its influence: “${what}”.`,
    'hidden-text': (what) =>
      `its page has text that readers do not see; the model was not given it: “${what}”.`,
  },
  passage: 'In the paper',
};

function describeReason(reason: ListedReason): string {
  switch (reason.rule) {
    case 'over-limit':
      return `over the limit of ${reason.limit} ${reason.limit === 1 ? 'paper' : 'papers'} a day`;
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
