import { afterEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { createIdentityCredentials } from '../../src/explanation/identity-client.ts';
import { IdentityTrouble } from '../../src/explanation/identity-trouble.ts';
import { fetchRunnerIdentity } from '../../src/explanation/runner-identity-client.ts';
import { startIdentity, type IdentityServer } from '../support/identity-server.ts';
import type { FederationOptions } from '../support/messages-federation.ts';
import { startMessages, type Messages } from '../support/messages-server.ts';
import { createWorld } from './support/model-world.ts';

const SUBJECT = 'repo:lab/notes:ref:refs/heads/main';
const RULE = {
  ruleId: 'fdrl_1',
  organizationId: '00000000-0000-4000-8000-000000000000',
  serviceAccountId: 'svac_1',
};

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** GitHub and the model API, with a job that has `id-token: write`. */
async function start(
  federation: Partial<FederationOptions> = {},
  settings: Partial<Parameters<typeof createIdentityCredentials>[0]> = {},
) {
  const identity = await startIdentity(SUBJECT);
  for (const [name, value] of Object.entries(identity.env)) vi.stubEnv(name, value);
  const server = await startMessages({
    answer: () => ({ text: 'Done.' }),
    federation: { ...RULE, subject: SUBJECT, ...federation },
  });
  closers.push(identity.close, server.close);
  const masked: string[] = [];
  // @actions/core tells the runner on stdout to mask the token.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const credentials = createIdentityCredentials({
    ...RULE,
    baseUrl: server.url,
    getIdToken: fetchRunnerIdentity,
    mask: (secret) => void masked.push(secret),
    ...settings,
  });
  return { server, identity, credentials, masked };
}

/** Sends what is meant for the public host to the stand-in, as the network would. */
function forward(server: Messages): void {
  const realFetch = globalThis.fetch;
  vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const isPublic = url.origin === 'https://api.anthropic.com';
    return realFetch(isPublic ? server.url + url.pathname : input, init);
  });
}

async function troubleOf(asked: Promise<unknown>): Promise<unknown> {
  return asked.then(
    () => 'nothing was thrown',
    (error: unknown) => error,
  );
}

describe('the exchange', () => {
  it('gives a token for the identity of the run, and masks both', async () => {
    const { server, identity, credentials, masked } = await start();
    const { token, expiresAt } = await credentials();
    expect(token).toMatch(/^sk-ant-oat01-/);
    expect(Math.abs((expiresAt ?? 0) - (Date.now() / 1000 + 600))).toBeLessThan(30);
    expect(masked).toEqual([identity.given[0], token]);
    expect(server.exchanges).toEqual([
      {
        headers: expect.objectContaining({
          'content-type': 'application/json',
          'anthropic-beta': 'oauth-2025-04-20,oidc-federation-2026-04-01',
        }),
        body: {
          grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
          assertion: identity.given[0],
          federation_rule_id: 'fdrl_1',
          organization_id: RULE.organizationId,
          service_account_id: 'svac_1',
        },
        status: 200,
        reason: 'success',
      },
    ]);
  });

  it('names the workspace where there is one, and no service account where there is none', async () => {
    const { server, credentials } = await start(
      {},
      { workspaceId: 'wrkspc_1', serviceAccountId: undefined },
    );
    await troubleOf(credentials());
    expect(Object.keys(server.exchanges[0]?.body ?? {})).toEqual([
      'grant_type',
      'assertion',
      'federation_rule_id',
      'organization_id',
      'workspace_id',
    ]);
  });

  it('is one for all who ask at the same time, and for those who ask soon after', async () => {
    const { server, credentials } = await start();
    const tokens = await Promise.all([credentials(), credentials(), credentials()]);
    tokens.push(await credentials());
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(1);
    expect(server.exchanges).toHaveLength(1);
  });

  it('is made anew, with an identity of its own, when the token is near its end or refused', async () => {
    const { server, identity, credentials } = await start({ expiresIn: 120 });
    await credentials();
    await credentials();
    await credentials({ forceRefresh: true });
    expect(server.exchanges.map(({ reason }) => reason)).toEqual(['success', 'success', 'success']);
    expect(new Set(identity.given).size).toBe(3);
  });

  it('of an identity that was used before is refused by the stand-in, so that the test above can fail', async () => {
    let held: string | undefined;
    const getIdToken = async (audience: string) => (held ??= await fetchRunnerIdentity(audience));
    const { server, credentials } = await start({}, { getIdToken });
    await credentials();
    expect(await troubleOf(credentials({ forceRefresh: true }))).toBeInstanceOf(UserError);
    expect(server.exchanges.map(({ reason }) => reason)).toEqual(['success', 'jti_reused']);
  });

  it.each([
    ['another rule', { ruleId: 'fdrl_2' }, {}],
    ['a rule for another branch', {}, { subject: 'repo:lab/notes:ref:refs/heads/x' }],
  ])('by %s ends the run, and says where to look', async (_, settings, federation) => {
    const { credentials, identity } = await start(federation, settings);
    const error = await troubleOf(credentials());
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      message:
        'The model API did not take the identity of this run: status 401, Authentication failed.',
      hint: expect.stringMatching(
        /federation rule fdrl_\d matches.*anthropic-workspace-id.*Claude Console/,
      ),
    });
    expect(JSON.stringify(error)).not.toContain(identity.given[0]);
  });

  it.each([429, 500, 503])('that ends with status %d may pass', async (status) => {
    const { credentials } = await start({ fault: (n) => (n === 1 ? { status } : undefined) });
    const error = await troubleOf(credentials());
    expect(error).toBeInstanceOf(IdentityTrouble);
    expect(String(error)).toContain(`status ${status}`);
    expect((await credentials()).token).toMatch(/^sk-ant-oat01-/);
  });

  it('follows no redirect', async () => {
    const { credentials, server } = await start({
      fault: () => ({ status: 307, headers: { location: '/v1/oauth/token' } }),
    });
    expect(await troubleOf(credentials())).toBeInstanceOf(UserError);
    expect(server.exchanges).toHaveLength(1);
  });

  it('that cannot be reached may pass', async () => {
    const { credentials, server } = await start();
    await server.close();
    expect(await troubleOf(credentials())).toBeInstanceOf(IdentityTrouble);
  });

  it('is refused without https, before GitHub is asked', async () => {
    const { credentials, identity } = await start({}, { baseUrl: 'http://api.example.org' });
    expect(await troubleOf(credentials())).toMatchObject({
      message: expect.stringContaining('https alone'),
    });
    expect(identity.given).toEqual([]);
  });
});

describe('the identity', () => {
  it.each(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])(
    'that the job may not have (no %s) names the permission',
    async (name) => {
      const { credentials } = await start();
      vi.stubEnv(name, '');
      expect(await troubleOf(credentials())).toMatchObject({
        name: 'UserError',
        hint: expect.stringContaining('Add `id-token: write` to the `permissions` of the job'),
      });
    },
  );

  it('that GitHub does not give just now may pass', async () => {
    const { credentials } = await start();
    const closed: IdentityServer = await startIdentity(SUBJECT, { status: 403 });
    closers.push(closed.close);
    vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', closed.env.ACTIONS_ID_TOKEN_REQUEST_URL);
    expect(await troubleOf(credentials())).toBeInstanceOf(IdentityTrouble);
  });
});

describe('with the client', () => {
  const QUESTION = [{ role: 'user' as const, content: 'Translate.' }];

  function clientOf({ server, credentials }: Awaited<ReturnType<typeof start>>, apiKey?: string) {
    forward(server);
    vi.stubEnv('ANTHROPIC_API_KEY', 'key-of-somebody-else');
    const world = createWorld({ baseUrl: undefined, apiKey, credentials });
    return { ...world, ask: () => world.model.ask(QUESTION, world.model.openAccount()) };
  }

  it('the token is the only credential, and one exchange serves many requests', async () => {
    const world = await start();
    const { ask } = clientOf(world);
    expect(await Promise.all([ask(), ask(), ask(), ask()])).toEqual(
      Array.from({ length: 4 }, () => ({ text: 'Done.' })),
    );
    await ask();
    expect(world.server.exchanges).toHaveLength(1);
    for (const { headers } of world.server.requests) {
      expect(headers.authorization).toMatch(/^Bearer sk-ant-oat01-/);
      expect(headers['anthropic-beta']).toBe('oauth-2025-04-20');
      expect(headers['x-api-key']).toBeUndefined();
    }
  });

  it('a token that is used up is renewed without a wait, as often as needed', async () => {
    const world = await start({ requestsPerToken: 2 });
    const { ask, waits } = clientOf(world);
    for (let paper = 1; paper <= 6; paper += 1) expect(await ask()).toEqual({ text: 'Done.' });
    expect(world.server.exchanges.map(({ reason }) => reason)).toEqual([
      'success',
      'success',
      'success',
    ]);
    expect(world.server.requests.map(({ status }) => status)).toEqual([
      200, 200, 401, 200, 200, 401, 200, 200,
    ]);
    expect(waits).toEqual([]);
  });

  it('a token that is refused although it is new ends the run', async () => {
    const world = await start({ requestsPerToken: 0 });
    const { ask } = clientOf(world);
    expect(await troubleOf(ask())).toMatchObject({
      name: 'UserError',
      hint: expect.stringContaining('service account'),
    });
    expect(world.server.requests).toHaveLength(2);
  });

  it('an exchange that fails for a while is tried again, with a wait', async () => {
    const world = await start({ fault: (n) => (n <= 2 ? { status: 503 } : undefined) });
    const { ask, waits } = clientOf(world);
    expect(await ask()).toEqual({ text: 'Done.' });
    expect(waits).toEqual([2000, 6000]);
    expect(world.server.requests).toHaveLength(1);
  });

  it('a rule that does not match ends the run without a request', async () => {
    const world = await start({ subject: 'repo:lab/other' });
    const { ask } = clientOf(world);
    expect(await troubleOf(ask())).toMatchObject({
      message: expect.stringContaining('did not take the identity'),
    });
    expect(world.server.requests).toEqual([]);
  });

  it('a key is taken before the identity', async () => {
    const world = await start();
    const { ask } = clientOf(world, 'sk-test-0123456789');
    // The stand-in knows no key.
    expect(await troubleOf(ask())).toBeInstanceOf(UserError);
    expect(world.server.requests[0]?.headers.authorization).toBe('Bearer sk-test-0123456789');
    expect(world.server.exchanges).toEqual([]);
  });

  it('no token goes to another endpoint', async () => {
    const world = await start();
    const other = await startMessages({ answer: () => ({ text: 'Done.' }) });
    closers.push(other.close);
    const { ask } = createWorld({
      baseUrl: other.url,
      apiKey: undefined,
      credentials: world.credentials,
    });
    const usage = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };
    expect(await ask(QUESTION, usage)).toEqual({ text: 'Done.' });
    expect(world.server.exchanges).toEqual([]);
    expect(JSON.stringify(other.requests)).not.toContain('sk-ant-oat01');
  });
});
