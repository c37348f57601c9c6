import type { Detail } from './review-detail.ts';
import { parsePaperLink, titleAt } from './review-paper.ts';
import { count, sumOf } from './review-proof.ts';
import {
  AS_ANNOUNCED,
  costOf,
  fieldsOf,
  number,
  RANKING,
  smallLine,
  tokensOf,
  type Row,
} from './review-row-cells.ts';

const HEAD = '| Look | Paper |\n| --- | --- |';
/** A phone shows two columns without scrolling; what is looked at seldom stands small. */
const SMALL = ['<br><sub>', '</sub>'] as const;

/** Every paper with what was read and what it cost, and the sums above. */
export function renderTable(rows: Row[], detail: Detail): string {
  if (rows.length === 0) return '';
  const sentences = [
    readingLine(rows),
    asAnnouncedLine(rows),
    spendingLine(rows),
    unknownLine(rows),
  ];
  const parts = ['## Papers', sentences.filter(Boolean).join(' ')];
  if (detail.table !== 'counts') {
    parts.push([HEAD, ...rows.map((row) => renderRow(row, detail))].join('\n'));
  }
  return parts.filter(Boolean).join('\n\n');
}

/** Reads the rows back, whatever a person changed in them; those with no paper are gone. */
export function parseRows(section: string): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const text of section.split('\n')) {
    if (!text.startsWith('|')) continue;
    const [, look = '', cell = ''] = text.split(/(?<!\\)\|/).map((one) => one.trim());
    const [paper = '', small = ''] = cell.split(SMALL[0]);
    const id = paper === RANKING ? RANKING : parsePaperLink(paper)?.id;
    if (id === undefined) continue;
    rows.set(id, { id, look, paper, ...fieldsOf(small.replace(SMALL[1], '')) });
  }
  return rows;
}

function renderRow(row: Row, { table }: Detail): string {
  const parsed = parsePaperLink(row.paper);
  const name =
    parsed === undefined || table === 'titles'
      ? row.paper
      : `${table === 'bare' ? row.id : parsed.link} ${titleAt(parsed.title, table)}`.trim();
  const small = smallLine(row);
  return `| ${row.look} | ${name}${small === '' ? '' : SMALL[0] + small + SMALL[1]} |`;
}

/** `Read from HTML 11, PDF 1, abstract 2.` */
function readingLine(rows: Row[]): string {
  const counts = ['HTML', 'PDF', 'abstract'].map((source) => ({
    source,
    count: rows.filter((row) => row.source.startsWith(`from ${source}`)).length,
  }));
  const read = counts.filter((one) => one.count > 0);
  if (read.length === 0) return '';
  return `Read from ${read.map((one) => `${one.source} ${one.count}`).join(', ')}.`;
}

/** What no model wrote, so that nobody looks for what it cost. */
function asAnnouncedLine(rows: Row[]): string {
  const own = rows.filter(({ source }) => source === AS_ANNOUNCED).length;
  if (own === 0) return '';
  if (own === rows.length) {
    return 'Titles and abstracts are as arXiv announced them: no model was asked, US$ 0.00.';
  }
  return `${count(own, 'paper')} shown as announced, without a model.`;
}

/** The sums of the cells, so that they are the same whichever run wrote a row. */
function spendingLine(rows: Row[]): string {
  const paid = rows.filter(({ tokens }) => tokens !== '');
  if (paid.length === 0) return '';
  const models = (one: (row: Row) => boolean) =>
    [...new Set(paid.filter(one).map(({ model }) => model))].filter(Boolean).join(', ');
  const writers = models(({ id }) => id !== RANKING);
  const ranker = models(({ id }) => id === RANKING);
  const by = [writers && `Written by ${writers}`, ranker && `ranked by ${ranker}`].filter(Boolean);
  const tokens = paid.map((row) => tokensOf(row.tokens));
  const costs = paid.map(({ cost }) => costOf(cost));
  const known = costs.filter((cost) => cost !== undefined);
  const cost =
    known.length === costs.length ? `US$ ${sumOf(known).toFixed(2)}` : 'the price is not known';
  return (
    `${by.join(', ')}: ${number(sumOf(tokens.map(([input]) => input)))} tokens in, ` +
    `${number(sumOf(tokens.map(([, output]) => output)))} out, ${cost}.`
  );
}

/** A page whose pull request could not be opened, or a text that a person wrote anew. */
function unknownLine(rows: Row[]): string {
  const unknown = rows.filter(({ source }) => source === '').length;
  if (unknown === 0) return '';
  if (unknown === rows.length) {
    return 'This page was written by an earlier run, whose costs are in its summary.';
  }
  const were = unknown === 1 ? 'was' : 'were';
  return `${count(unknown, 'paper')} ${were} written by an earlier run, whose costs are in its summary.`;
}
