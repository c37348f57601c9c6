import { createServer } from 'node:http';
import { listenOnLoopback } from './arxiv-loopback.ts';

/** A running stand-in for GitHub's provider of identity tokens. */
export type IdentityServer = {
  /** What the runner gives a job with `id-token: write`. */
  env: { ACTIONS_ID_TOKEN_REQUEST_URL: string; ACTIONS_ID_TOKEN_REQUEST_TOKEN: string };
  /** The tokens that were given, in their order. */
  given: string[];
  close: () => Promise<void>;
};

const REQUEST_TOKEN = 'runner-request-token-0123456789';

/**
 * Starts the stand-in: it gives a token of its own to each request that has the runner's token and
 * names an audience. The tokens have the claims of real ones and no signature worth the name.
 */
export async function startIdentity(
  subject: string,
  { status = 200 } = {},
): Promise<IdentityServer> {
  const given: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://identity.invalid');
    const audience = url.searchParams.get('audience');
    const isKnown = request.headers.authorization === `Bearer ${REQUEST_TOKEN}`;
    if (status !== 200 || !isKnown || !audience || url.searchParams.get('api-version') !== '2.0') {
      response.writeHead(status === 200 ? 401 : status).end('{}');
      return;
    }
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: 'https://token.actions.githubusercontent.com',
      aud: audience,
      sub: subject,
      jti: `jti-${given.length + 1}`,
      iat: now,
      exp: now + 300,
    };
    given.push(`${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}.c2lnbmF0dXJl`);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ count: 1, value: given.at(-1) }));
  });
  const { url, close } = await listenOnLoopback(server);
  return {
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    },
    given,
    close,
  };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
