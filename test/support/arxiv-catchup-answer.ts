import { renderCatchupPage } from './arxiv-listing-page.ts';
import { renderArxivError } from './arxiv-site-page.ts';
import type { Answer, ArxivState } from './arxiv-state.ts';
import { canonicalSubject, subjectName } from './arxiv-subjects.ts';

const HTML = 'text/html; charset=utf-8';
const DAY = 86_400_000;

/**
 * Answers `/catchup/<subject>/<day>`, with arXiv's refusals (400) in arXiv's order and its
 * redirect (301) from an alias to the canonical subject.
 */
export function answerCatchup(
  subject: string,
  day: string,
  query: URLSearchParams,
  state: ArxivState,
): Answer {
  for (const key of query.keys()) {
    if (key !== 'abs' && key !== 'page') return refuse(`Unexpected parameters: ${key}`);
  }
  const canonical = canonicalSubject(subject);
  if (subjectName(canonical ?? subject) === undefined) return refuse('Invalid subject');
  if (!isDate(day)) return refuse('Invalid date format. Use format: YYYY-MM-DD');
  if (day > state.today) {
    return refuse(`Invalid date: ${day}. Can't request date later than today`);
  }
  // arXiv speaks of 90 days and accepts 91.
  if (Date.parse(state.today) - Date.parse(day) > 91 * DAY) {
    return refuse(`Invalid date: ${day}. Catchup only allowed for past 90 days`);
  }
  const abs = query.get('abs') ?? 'False';
  if (abs !== 'True' && abs !== 'False') return refuse('Invalid abs value. Use True or False');
  const page = query.get('page') ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(page)) return refuse('Invalid page value. Use a positive integer');
  if (canonical !== undefined) {
    return {
      status: 301,
      headers: {
        'content-type': 'application/json',
        location: `/catchup/${canonical}/${day}?page=${page}&abs=${abs}`,
      },
      body: '{}\n',
    };
  }

  const isMailed = state.mailedDays.includes(day);
  return {
    status: 200,
    headers: {
      'content-type': HTML,
      'surrogate-control': 'max-age=604800',
      'surrogate-key': `catchup list-${day.slice(0, 7)}-${subject}`,
    },
    body: renderCatchupPage({
      subject,
      day,
      papers: isMailed ? (state.mailings[day] ?? []) : [],
      page: Number(page),
      abstracts: abs === 'True',
      laterMailing: state.mailedDays.find((mailed) => mailed > day),
      pageSize: state.pageSize,
    }),
  };
}

function refuse(message: string): Answer {
  return {
    status: 400,
    headers: { 'content-type': HTML },
    body: renderArxivError(message, 'The request cannot be answered. Check its address.'),
  };
}

function isDate(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
