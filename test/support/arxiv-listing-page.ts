import { escapeHtml } from './arxiv-escape.ts';
import { renderListingItem } from './arxiv-listing-item.ts';
import { type ListingSection, listingSections } from './arxiv-listing-sections.ts';
import { renderArxivPage } from './arxiv-site-page.ts';
import type { StoredPaper } from './arxiv-stored-paper.ts';
import { subjectName } from './arxiv-subjects.ts';

/** The number of items that a catch-up page holds. */
export const CATCHUP_PAGE_SIZE = 2000;

/** What a catch-up page is made from. */
export type CatchupPage = {
  subject: string;
  /** The subject's name; by default arXiv's. */
  subjectName?: string | undefined;
  /** The listing date, `YYYY-MM-DD`. */
  day: string;
  /** The mailing of that date; papers of other subjects are left out. */
  papers: readonly StoredPaper[];
  /** From 1. */
  page?: number | undefined;
  /** Whether the abstracts are shown; by default they are. */
  abstracts?: boolean | undefined;
  /** The next listing date that has a mailing, where there is one. */
  laterMailing?: string | undefined;
  /** Items a page; by default arXiv's own. */
  pageSize?: number | undefined;
};

/**
 * The page `/catchup/<subject>/<day>` as arXiv's own application makes it, its stray `</div>`,
 * repeated ids and unquoted links included.
 */
export function renderCatchupPage(options: CatchupPage): string {
  const { subject, day, page = 1, abstracts = true, pageSize = CATCHUP_PAGE_SIZE } = options;
  const name = options.subjectName ?? subjectName(subject) ?? subject;
  const sections = listingSections(subject, options.papers);
  const total = sections.reduce((sum, section) => sum + section.items.length, 0);
  const date = headingDate(day);
  const address = (date_: string, number: number) =>
    `/catchup/${subject}/${date_}?abs=${abstracts ? 'True' : 'False'}&amp;page=${number}`;

  const pages = total > pageSize ? Math.floor(total / pageSize) + 1 : 1;
  const pageLinks =
    pages === 1
      ? ''
      : `        View page:${Array.from({ length: pages }, (_, index) => index + 1)
          .map((number) => {
            const current = number === page;
            // Unquoted, as on arXiv.
            const link = `<a href=${address(day, number)}>${number}</a>`;
            return `        ${current ? `<span>${number}</span>` : link}\n\n`;
          })
          .join('')}`;
  const next =
    options.laterMailing === undefined
      ? undefined
      : `<a href="${address(options.laterMailing, 1)}">Continue to the next day</a>`;

  let first = 1;
  let index = '';
  let body = '';
  for (const section of sections) {
    if (section.items.length === 0) continue;
    const firstPage = Math.ceil(first / pageSize);
    const target = `${firstPage === page ? '' : address(day, firstPage)}#item${first}`;
    index += `      <li><a href="${target}">${section.label}</a></li>\n`;
    body += renderSection(section, { first, page, pageSize, abstracts });
    first += section.items.length;
  }

  return renderArxivPage(
    '',
    `<div id='content-inner'>
<div id='dlpage'>
  <h1>Catchup results for ${escapeHtml(name)} on ${date}</h1>

    <ul>
${index}    </ul>

    <div>
${next === undefined ? '' : `        ${next}\n        <br><br>\n`}
      Total of ${total} entries for ${date}
${pageLinks}
    </div>

${body === '' ? renderNothing(date, total === 0 ? undefined : address(day, 1)) : body}

    <div></div>
    Total of ${total} entries for ${date}
${pageLinks}
${next === undefined ? '' : `        <br> <br>\n        ${next}\n`}    </div>

</div>
</div>`,
  );
}

/**
 * The page without its last item, counts untouched: what arXiv serves while a replica lags.
 * Each application drops one more.
 */
export function dropLastItem(html: string): string {
  const start = html.lastIndexOf('<dt>');
  const end = html.indexOf('</dd>', start);
  return start < 0 ? html : html.slice(0, start) + html.slice(end + '</dd>'.length);
}

function renderSection(
  section: ListingSection,
  {
    first,
    page,
    pageSize,
    abstracts,
  }: Record<'first' | 'page' | 'pageSize', number> & {
    abstracts: boolean;
  },
): string {
  const size = section.items.length;
  const from = Math.max(0, (page - 1) * pageSize - first + 1);
  const to = Math.min(size, page * pageSize - first + 1);
  if (from >= to) return '';
  const items = section.items.slice(from, to);
  const showing =
    items.length === size
      ? `showing ${size}`
      : `${from > 0 ? 'continued, ' : ''}showing ${from === 0 ? 'first ' : to === size ? 'last ' : ''}${items.length}`;
  return `
        <dl id='articles'>
    <h3>${section.heading} (${showing} of ${size} entries)</h3>
${items
  .map(({ paper, note }, offset) =>
    renderListingItem(paper, { number: first + from + offset, note, abstracts }),
  )
  .join('')}
</dl>
`;
}

function renderNothing(date: string, firstPage: string | undefined): string {
  const text =
    firstPage === undefined
      ? `<p>No updates for ${date}. There was either no announcement on it, or none of this subject.</p>`
      : `No further updates for ${date}
          <br>
          <a href="${firstPage}">Go to page 1</a>`;
  return `      <br>
        <div>
          ${text}
        </div>
      <br>
`;
}

/** `Wed, 18 Mar 2026`, always English and two digits. */
function headingDate(day: string): string {
  const [weekday, date, month, year] = new Date(`${day}T00:00:00Z`)
    .toUTCString()
    .replace(',', '')
    .split(' ');
  return `${weekday}, ${date} ${month} ${year}`;
}
