import { z } from 'zod';

/** What an error of the model API says. */
export type Trouble = {
  /** HTTP status; undefined where there was no answer or it broke off. */
  status: number | undefined;
  type: string;
  code: string;
  /** One line without a full stop, at most 320 characters, that does not hold the key. */
  sentence: string;
  /** Of the answer; undefined where there was none. */
  headers: Headers | undefined;
  /** Whether the request is sure not to have reached the endpoint. */
  isUnsent: boolean;
};

const text = z.string().optional().catch(undefined);
// Endpoints other than Anthropic's leave some out or give them another shape.
const errorFields = z.object({
  status: z.number().optional().catch(undefined),
  type: text,
  errorCode: text,
  apiMessage: text,
  headers: z.instanceof(Headers).optional().catch(undefined),
});
const causeFields = z.object({ code: text, cause: z.unknown().optional() });

/** Codes with which Node.js says that no connection was made. */
const UNSENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_\w+|CERT_\w+|\w+_CERT(?:_\w+)?)$/;

/** Reads an error of the SDK by its fields. `apiKey` is masked: some endpoints repeat it. */
export function readTrouble(error: Error, apiKey: string | undefined): Trouble {
  const { status, type, errorCode, apiMessage, headers } = errorFields.parse(error);
  const connection = codeOf(error);
  const message = (apiMessage ?? withoutStatus(error.message, status)).slice(0, 10_000);
  const masked = apiKey ? message.replaceAll(apiKey, '***') : message;
  const line = withoutMarkup(masked).replace(/\s+/g, ' ').trim().slice(0, 300).replace(/\.$/, '');
  const reason = status === undefined && connection !== '' ? ` (${connection})` : '';
  return {
    status,
    type: type ?? '',
    code: errorCode ?? '',
    sentence: status === undefined ? line + reason : `status ${status}, ${line}`,
    headers,
    isUnsent: status === undefined && UNSENT.test(connection),
  };
}

/** The code of a connection that failed: of the error, or of what caused it. */
function codeOf(error: unknown): string {
  let one = causeFields.safeParse(error).data;
  for (let depth = 0; depth < 5 && one !== undefined; depth += 1) {
    if (one.code !== undefined) return one.code.slice(0, 40);
    one = causeFields.safeParse(one.cause).data;
  }
  return '';
}

/** The SDK puts the status before a message of its own making. */
function withoutStatus(message: string, status: number | undefined): string {
  const prefix = `${status} `;
  if (!message.startsWith(prefix)) return message;
  const rest = message.slice(prefix.length);
  return rest === 'status code (no body)' ? 'no message' : rest;
}

/** What a web page is called: a proxy's error page says nothing else. */
function withoutMarkup(message: string): string {
  if (!/^\s*<(?:!doctype|html|head|body)\b/i.test(message)) return message;
  const title = /<title>([^<]{1,200})/i.exec(message)?.[1]?.trim();
  return title ? `a web page: ${title}` : 'a web page';
}

/** With 429: no money left, by the codes of Anthropic, and by the types that others have for it. */
const SPENT = /(?:^|_)spend_limit_reached$/;
const UNPAID = new Set(['billing_error', 'insufficient_quota', 'exceeded_current_quota_error']);

/** Whether no further request of the run can succeed: key, billing, permission or model. */
export function endsTheRun({ status = 0, type, code, sentence }: Trouble): boolean {
  return (
    [401, 402, 403, 404].includes(status) ||
    SPENT.test(code) ||
    UNPAID.has(type) ||
    // Anthropic's own words, long sent with the status of a wrong request.
    (status === 400 && sentence.includes('credit balance is too low'))
  );
}

const PASSING_TYPES = new Set([
  'overloaded_error',
  'api_error',
  'timeout_error',
  'rate_limit_error',
]);

/** Whether the same request may succeed later. Of an answer without a status, its type tells. */
export function mayPass({ status, type, headers }: Trouble): boolean {
  if (status === undefined) return type === '' || PASSING_TYPES.has(type);
  const told = headers?.get('x-should-retry');
  if (told === 'true' || told === 'false') return told === 'true';
  return [408, 409, 429].includes(status) || status >= 500;
}

/** Whether the endpoint has too much to do: less at a time may help. */
export function isBusy({ status = 0, type }: Trouble): boolean {
  return (
    [429, 503, 529].includes(status) || type === 'overloaded_error' || type === 'rate_limit_error'
  );
}

/** Whether the request was refused for its output schema, which not every endpoint takes. */
export function blamesSchema({ status, sentence }: Trouble): boolean {
  return (status === 400 || status === 422) && /output_config|format|schema/i.test(sentence);
}

/**
 * How long the endpoint asks to wait (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after, and
 * the milliseconds of Anthropic's own header), in milliseconds.
 * @param now milliseconds since 1970.
 * @returns undefined where it does not say, or names a time that is over.
 */
export function retryAfterMs(headers: Headers | undefined, now: number): number | undefined {
  const exact = headers?.get('retry-after-ms');
  const given = headers?.get('retry-after');
  const waits = [
    exact ? Number(exact) : NaN,
    given ? Number(given) * 1000 : NaN,
    given ? Date.parse(given) - now : NaN,
  ];
  return waits.find((ms) => ms > 0);
}
