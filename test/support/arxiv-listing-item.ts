import { escapeHtml } from './arxiv-escape.ts';
import {
  accentsToUnicode,
  listingAbstract,
  listingComments,
  listingTitle,
} from './arxiv-listing-text.ts';
import type { StoredPaper } from './arxiv-stored-paper.ts';
import { canonicalSubject, subjectName } from './arxiv-subjects.ts';

/** arXiv shows the first hundred authors of a paper that has more than a hundred and one. */
const MOST_AUTHORS = 101;

/**
 * One item of a listing: a `dt` and a `dd`.
 * @param number the item's number on the whole listing, from 1
 * @param note `(replaced)`, `(cross-list from …)` or undefined
 * @param abstracts whether the abstract is shown
 */
export function renderListingItem(
  paper: StoredPaper,
  options: { number: number; note: string | undefined; abstracts: boolean },
): string {
  const { id } = paper;
  const link = (format: string, text: string, href: string, title: string, more = '') =>
    `<a href="${href}" title="${title}" id="${format}-${id}" aria-labelledby="${format}-${id}"${more}>${text}</a>`;
  const links = [
    link('pdf', 'pdf', `/pdf/${id}`, 'Download PDF'),
    ...(paper.html
      ? [
          link(
            'html',
            'html',
            `https://arxiv.org/html/${id}v${paper.version}`,
            'View HTML',
            ' rel="noopener noreferrer" target="_blank"',
          ),
        ]
      : []),
    link('oth', 'other', `/format/${id}`, 'Other formats'),
  ];
  return `
    <dt>
      <a name='item${options.number}'>[${options.number}]</a>
      <a href ="/abs/${id}" title="Abstract" id="${id}">
        arXiv:${id}
      </a>
      ${options.note === undefined ? '' : `    ${options.note}\n`}
        [${links.join(', ')}]
    </dt>
    <dd>
      <div class='meta'>
        <div class='list-title mathjax'><span class='descriptor'>Title:</span>
          ${listingTitle(paper.title)}
        </div>
        <div class='list-authors'>${renderAuthors(paper)}</div>
${field('comments mathjax', 'Comments', paper.comments === null ? undefined : listingComments(paper.comments))}
${field('journal-ref', 'Journal-ref', paper.journalRef === undefined ? undefined : listingTitle(paper.journalRef))}
${field('subjects', 'Subjects', renderSubjects(paper.categories))}
${options.abstracts ? `        <p class='mathjax'>\n          ${listingAbstract(paper.abstract)}\n        </p>\n` : ''}      </div>
    </dd>`;
}

function field(name: string, descriptor: string, content: string | undefined): string {
  if (content === undefined) return '';
  return `
        <div class='list-${name}'><span class='descriptor'>${descriptor}:</span>
          ${content}
        </div>
`;
}

function renderAuthors(paper: StoredPaper): string {
  const archive = (paper.categories[0] ?? '').split('.')[0] ?? '';
  const shown = paper.authors.length > MOST_AUTHORS ? paper.authors.slice(0, 100) : paper.authors;
  return shown
    .map((author) => {
      const name = accentsToUnicode(author);
      const words = name.split(' ').filter((word) => word !== '');
      const last = words.at(-1) ?? '';
      const initials = words.slice(0, -1).map((word) => `+${word.slice(0, 1)}`);
      const query = escapeHtml(`${last},${initials.join('')}`);
      return `<a href="https://arxiv.org/search/${archive}?searchtype=author&amp;query=${query}">${escapeHtml(name)}</a>`;
    })
    .join(', ');
}

/** Names with ids, the primary one marked; classes of other schemes (ACM, MSC) are not shown. */
function renderSubjects(categories: readonly string[]): string {
  const shown = new Map<string, string>();
  for (const category of categories) {
    const id = canonicalSubject(category) ?? category;
    const name = subjectName(id);
    if (name !== undefined) shown.set(id, `${name} (${id})`);
  }
  return [...shown.values()]
    .map((text, index) => (index === 0 ? `<span class="primary-subject">${text}</span>` : text))
    .join('; ');
}
