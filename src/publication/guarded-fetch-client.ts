import { FOREIGN } from './answer-shapes.ts';

/** Of decoded bytes; GitHub's longest answers here, listings of a repository's files, are 7 MB. */
const MAX_BYTES = 50_000_000;
const MAX_REDIRECTS = 3;

export type Guard = {
  /** Where requests may go, and with them the token. Undefined: anywhere. */
  origin?: string;
  /** What is wrong with the JSON of a successful answer; undefined: nothing. */
  findMisfit?: (method: string, path: string, answer: unknown) => string | undefined;
};

/**
 * Creates a fetch for an API that speaks JSON alone. The whole answer has to be there within the
 * limit, so that a body that stalls or breaks off is an error like a lost connection; and a success
 * that is no JSON (a proxy's page, half an answer) or no answer to what was asked becomes a 502 that
 * is marked as foreign, as its effect is unknown.
 * Redirects, as of a renamed repository, lead to the same host alone: the token goes nowhere else.
 * What leads away or is longer than 50 MB becomes a 400, which is not asked for again.
 */
export function createGuardedFetch(limitMs: number, guard: Guard = {}): typeof fetch {
  return async (input, init) => {
    const options = { ...init, signal: AbortSignal.timeout(limitMs), redirect: 'manual' as const };
    let url = new URL(input instanceof Request ? input.url : input);
    const origin = guard.origin ?? url.origin;
    const asked = [init?.method ?? 'GET', url.pathname] as const;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      // The address of a next page comes of an answer, too.
      if (url.origin !== origin) {
        return refusal(`The answer is a ${hop === 0 ? 'link' : 'redirect'} to ${url.origin}.`);
      }
      const response = await fetch(url, options);
      const location = response.headers.get('location');
      const leads = response.status >= 300 && response.status < 400 && location !== null;
      if (!leads) return readAnswer(response, (answer) => guard.findMisfit?.(...asked, answer));
      await response.body?.cancel();
      const next = URL.parse(location, response.url);
      if (next === null) return refusal('The answer is a redirect to no address.');
      // The method and the body stay: GitHub asks for the same request at the other address.
      url = next;
    }
    return refusal('The answers are redirects in a circle.');
  };
}

type FindMisfit = (answer: unknown) => string | undefined;

async function readAnswer(response: Response, findMisfit: FindMisfit): Promise<Response> {
  const text = await readText(response);
  if (text === undefined) return refusal(`The answer is longer than ${MAX_BYTES / 1e6} MB.`);
  const { status } = response;
  const headers = new Headers(response.headers);
  headers.delete(FOREIGN);
  if (status < 400) {
    const misfit = status < 300 ? misfitOf(text, status, findMisfit) : `status ${status}`;
    if (misfit !== undefined) {
      return Response.json({ message: misfit }, { status: 502, headers: { [FOREIGN]: 'yes' } });
    }
    // Whatever it calls itself: another name would make a text of it.
    headers.set('content-type', 'application/json');
  }
  return new Response(text === '' ? null : text, { status, headers });
}

/** @returns undefined past the limit. */
async function readText(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function refusal(message: string): Response {
  return Response.json({ message }, { status: 400 });
}

function misfitOf(text: string, status: number, findMisfit: FindMisfit): string | undefined {
  let answer: unknown;
  try {
    answer = status === 204 ? undefined : JSON.parse(text);
  } catch {
    return 'no JSON';
  }
  return findMisfit(answer);
}
