/**
 * Creates a fetch for an API that speaks JSON alone. The whole answer has to be there within the
 * limit, so that a body that stalls or breaks off is an error like a lost connection; and a success
 * that is no JSON (a proxy's page, half an answer) becomes a 502, as its effect is unknown.
 */
export function createGuardedFetch(limitMs: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, signal: AbortSignal.timeout(limitMs) });
    const text = await response.text();
    const { status, headers } = response;
    if (response.ok && status !== 204 && !isJson(text)) {
      return Response.json({ message: 'The answer is not JSON.' }, { status: 502 });
    }
    return new Response(text === '' ? null : text, { status, headers });
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
