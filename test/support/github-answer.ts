/** What the GitHub stand-in answers, and how a handler refuses a request. */

export type Json = { [key: string]: unknown };

/** An object in the sense of JSON: no array, no null. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One answer: a `Buffer` is sent as it is, anything else as JSON. */
export type Answer = { status: number; body?: unknown; headers?: Record<string, string> };

/** What a handler is given: path parameters and query decoded, the body checked by the contract. */
export type Call = {
  parameters: Record<string, string>;
  query: URLSearchParams;
  body: Json;
  accept: string;
};

/** Answers one operation; a refusal is thrown. */
export type Handler = (call: Call) => Promise<Answer> | Answer;

/** Thrown by a handler: the request ends with this answer. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(JSON.stringify(answer.body));
    this.answer = answer;
  }
}

/** An error body in GitHub's form. */
export function problem(
  status: number,
  message: string,
  options: { errors?: Json[]; headers?: Record<string, string> } = {},
): Answer {
  const documentation = 'https://docs.github.com/rest';
  const errors = options.errors === undefined ? {} : { errors: options.errors };
  return {
    status,
    body: { message, ...errors, documentation_url: documentation, status: String(status) },
    headers: options.headers ?? {},
  };
}

export function refusal(status: number, message: string): Refusal {
  return new Refusal(problem(status, message));
}

/** 422 as GitHub's validation of a resource says it. */
export function invalid(resource: string, error: Json): Refusal {
  const errors = [{ resource, ...error }];
  return new Refusal(problem(422, 'Validation Failed', { errors }));
}

export function notFound(message = 'Not Found'): Refusal {
  return refusal(404, message);
}

/** The string called `key`; GitHub's 422 where there is none. */
export function text(body: Json, key: string): string {
  const value = body[key];
  if (typeof value !== 'string')
    throw refusal(422, `Invalid request.\n\n"${key}" wasn't supplied.`);
  return value;
}

export function optionalText(body: Json, key: string): string | undefined {
  const value = body[key];
  return typeof value === 'string' ? value : undefined;
}

/** The strings of the list called `key`; empty where there is none. */
export function texts(body: Json, key: string): string[] {
  const value = body[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The objects of the list called `key`; empty where there is none. */
export function objects(body: Json, key: string): Json[] {
  const value = body[key];
  return Array.isArray(value) ? value.filter(isJson) : [];
}

/** One page of a list, with GitHub's `Link` header (30 a page, at most 100). */
export function page(items: unknown[], query: URLSearchParams, address: string): Answer {
  const number = (name: string, fallback: number): number => Number(query.get(name) ?? fallback);
  const size = Math.min(Math.max(number('per_page', 30), 1), 100);
  const current = Math.max(number('page', 1), 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const link = (target: number, relation: string): string => {
    const search = new URLSearchParams(query);
    search.set('page', String(target));
    return `<${address}?${search.toString()}>; rel="${relation}"`;
  };
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev'), link(1, 'first')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    status: 200,
    body: items.slice((current - 1) * size, current * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

/** GitHub's limits count code points, not UTF-16 units and not graphemes. */
export function countCodePoints(value: string): number {
  return Array.from(value).length;
}
