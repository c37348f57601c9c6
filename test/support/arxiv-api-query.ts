import { canonicalSubject } from './arxiv-subjects.ts';

/** What the API's search knows of a paper. Times are ISO 8601 in UTC. */
export type SearchablePaper = {
  id: string;
  title: string;
  abstract: string;
  authors: readonly string[];
  categories: readonly string[];
  submitted: string;
};

type Matcher = (paper: SearchablePaper) => boolean;

/**
 * Reads a `search_query`: `cat:` (a category's exact name, or `cs.*`; cross-lists too), `ti:`, `au:`,
 * `abs:`, `all:`, `submittedDate:[YYYYMMDDHHMM TO YYYYMMDDHHMM]` (inclusive, shorter forms filled up),
 * `AND`, `OR`, `ANDNOT`, parentheses; two terms without an operator mean OR.
 * `lastUpdatedDate:` means `submittedDate:`, as on arXiv.
 * @returns undefined where the query is none
 */
export function parseSearchQuery(query: string): Matcher | undefined {
  const tokens = query.match(/[()]|[A-Za-z]+:\[[^\]]*\]|[A-Za-z]+:"[^"]*"|"[^"]*"|[^\s()]+/g) ?? [];
  let at = 0;

  const parseTerm = (): Matcher | undefined => {
    const token = tokens[at++];
    if (token === undefined || token === ')') return undefined;
    if (token !== '(') return parseField(token);
    const inner = parseExpression();
    return tokens[at++] === ')' ? inner : undefined;
  };
  const parseExpression = (): Matcher | undefined => {
    let left = parseTerm();
    while (left !== undefined && at < tokens.length && tokens[at] !== ')') {
      const operator = /^(?:AND|OR|ANDNOT)$/.test(tokens[at] ?? '') ? tokens[at++] : 'OR';
      const right = parseTerm();
      if (right === undefined) return undefined;
      left = combine(left, operator ?? 'OR', right);
    }
    return left;
  };

  const matcher = parseExpression();
  return at === tokens.length ? matcher : undefined;
}

function combine(left: Matcher, operator: string, right: Matcher): Matcher {
  if (operator === 'AND') return (paper) => left(paper) && right(paper);
  if (operator === 'ANDNOT') return (paper) => left(paper) && !right(paper);
  return (paper) => left(paper) || right(paper);
}

function parseField(token: string): Matcher | undefined {
  const colon = token.indexOf(':');
  const field = colon < 0 ? 'all' : token.slice(0, colon);
  const value = token.slice(colon + 1).replaceAll('"', '');
  const contains = (text: string) => text.toLowerCase().includes(value.toLowerCase());
  switch (field) {
    case 'cat':
      return (paper) => paper.categories.some((category) => isNamed(category, value));
    case 'ti':
      return (paper) => contains(paper.title);
    case 'abs':
      return (paper) => contains(paper.abstract);
    case 'au':
      return (paper) => contains(paper.authors.join('\n'));
    case 'all':
      return (paper) => contains([paper.title, paper.abstract, ...paper.authors].join('\n'));
    case 'submittedDate':
    case 'lastUpdatedDate':
      return parseDates(value);
    default:
      return undefined;
  }
}

/** A name that arXiv has twice is found under both. An archive finds nothing by its bare name. */
function isNamed(category: string, value: string): boolean {
  const names = [category, canonicalSubject(category)];
  if (value.endsWith('.*')) return names.some((name) => name?.startsWith(value.slice(0, -1)));
  return names.includes(value);
}

function parseDates(range: string): Matcher | undefined {
  const match = /^\[(\d{4,12}) TO (\d{4,12})\]$/.exec(range);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const from = match[1] + '000001010000'.slice(match[1].length);
  const to = match[2] + '999912312359'.slice(match[2].length);
  return (paper) => {
    const minute = paper.submitted.replaceAll(/\D/g, '').slice(0, 12);
    return minute >= from && minute <= to;
  };
}
