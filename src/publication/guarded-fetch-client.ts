/** Of decoded bytes; GitHub's longest answers here, listings of a repository's files, are 7 MB. */
const MAX_BYTES = 50_000_000;
const MAX_REDIRECTS = 3;

/**
 * Creates a fetch for an API that speaks JSON alone. The whole answer has to be there within the
 * limit, so that a body that stalls or breaks off is an error like a lost connection; and a success
 * that is no JSON (a proxy's page, half an answer) becomes a 502, as its effect is unknown.
 * Redirects, as of a renamed repository, lead to the same host alone: the token goes nowhere else.
 * What leads away or is longer than 50 MB becomes a 400, which is not asked for again.
 */
export function createGuardedFetch(limitMs: number): typeof fetch {
  return async (input, init) => {
    const options = { ...init, signal: AbortSignal.timeout(limitMs), redirect: 'manual' as const };
    let url = input;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const response = await fetch(url, options);
      const location = response.headers.get('location');
      const leads = response.status >= 300 && response.status < 400 && location !== null;
      if (!leads) return readAnswer(response);
      await response.body?.cancel();
      const next = URL.parse(location, response.url);
      if (next?.origin !== new URL(response.url).origin) {
        return refusal(`The answer is a redirect to ${next?.origin ?? 'no address'}.`);
      }
      // The method and the body stay: GitHub asks for the same request at the other address.
      url = next;
    }
    return refusal('The answers are redirects in a circle.');
  };
}

async function readAnswer(response: Response): Promise<Response> {
  const text = await readText(response);
  if (text === undefined) return refusal(`The answer is longer than ${MAX_BYTES / 1e6} MB.`);
  const { status, headers } = response;
  if (response.ok && status !== 204 && !isJson(text)) {
    return Response.json({ message: 'The answer is not JSON.' }, { status: 502 });
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

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
