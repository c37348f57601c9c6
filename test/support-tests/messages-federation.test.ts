import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Anthropic from '@anthropic-ai/sdk';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startIdentity } from '../support/identity-server.ts';
import type { FederationOptions } from '../support/messages-federation.ts';
import { startMessages } from '../support/messages-server.ts';

const AUDIENCE = 'https://api.anthropic.com';
const SUBJECT = 'repo:lab/notes:ref:refs/heads/main';
const RULE = { ruleId: 'fdrl_1', organizationId: 'org_1', serviceAccountId: 'svac_1' };

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function start(options: Partial<FederationOptions> = {}) {
  const identity = await startIdentity(SUBJECT);
  const server = await startMessages({
    answer: () => ({ text: 'ok' }),
    federation: { ...RULE, subject: SUBJECT, ...options },
  });
  closers.push(identity.close, server.close);

  async function identityToken(audience = AUDIENCE): Promise<string> {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } =
      identity.env;
    const response = await fetch(`${url}&audience=${encodeURIComponent(audience)}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return z.object({ value: z.string() }).parse(await response.json()).value;
  }

  /** What is sent and answered, changed as the test wants it. */
  async function exchange(
    body: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<{ status: number; reason: string | undefined; token: string | undefined }> {
    const response = await fetch(`${server.url}/v1/oauth/token`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'anthropic-beta': 'oauth-2025-04-20,oidc-federation-2026-04-01',
        ...headers,
      },
      body: JSON.stringify({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: body['assertion'] ?? (await identityToken()),
        federation_rule_id: 'fdrl_1',
        organization_id: 'org_1',
        service_account_id: 'svac_1',
        ...body,
      }),
    });
    const answer = z.object({ access_token: z.string().optional() }).parse(await response.json());
    return {
      status: response.status,
      reason: server.exchanges.at(-1)?.reason,
      token: answer.access_token,
    };
  }

  async function ask(token: string | undefined, beta = 'oauth-2025-04-20'): Promise<number> {
    const response = await fetch(`${server.url}/v1/messages`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'anthropic-version': '2026-10-21',
        'anthropic-beta': beta,
      },
      body: JSON.stringify({
        model: 'claude-haiku-5-5',
        max_tokens: 100,
        messages: [{ role: 'user', content: 'hi' }],
      }),
    });
    return response.status;
  }
  return { server, identity, identityToken, exchange, ask };
}

async function tokenFile(token: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'identity-'));
  closers.push(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'token');
  await writeFile(file, token, { mode: 0o600 });
  return file;
}

describe("GitHub's stand-in", () => {
  it('gives a token of its own each time, to whom the runner let in', async () => {
    const { identity, identityToken } = await start();
    expect(await identityToken()).not.toBe(await identityToken());
    const url = `${identity.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=x`;
    expect((await fetch(url)).status).toBe(401);
    expect(identity.given).toHaveLength(2);
  });
});

describe('the token endpoint', () => {
  it('gives a token that lets in, with the header for it', async () => {
    const { exchange, ask } = await start();
    const { status, token } = await exchange();
    expect(status).toBe(200);
    expect(await ask(token)).toBe(200);
    expect(await ask(token, 'other')).toBe(401);
    expect(await ask('sk-ant-oat01-x')).toBe(401);
  });

  it('takes what the SDK sends of its own accord', async () => {
    const { server, identityToken } = await start();
    const client = new Anthropic({
      baseURL: server.url,
      config: {
        organization_id: 'org_1',
        authentication: {
          type: 'oidc_federation',
          federation_rule_id: 'fdrl_1',
          service_account_id: 'svac_1',
          identity_token: { source: 'file', path: await tokenFile(await identityToken()) },
        },
      },
    });
    const message = await client.messages.create({
      model: 'claude-haiku-5-5',
      max_tokens: 100,
      messages: [{ role: 'user', content: 'hi' }],
    });
    expect(message.content).toMatchObject([{ text: 'ok' }]);
    expect(server.exchanges.map(({ reason }) => reason)).toEqual(['success']);
  });

  it.each<[string, number, Record<string, unknown>, Record<string, string>?]>([
    ['content_type', 400, {}, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['anthropic_beta', 400, {}, { 'anthropic-beta': 'oauth-2025-04-20' }],
    ['unknown_field_scope', 400, { scope: 'all' }],
    ['grant_type', 400, { grant_type: 'refresh_token' }],
    ['assertion_malformed', 401, { assertion: 'x' }],
    ['assertion_malformed', 401, { assertion: 'a.b.c' }],
    ['no_such_rule', 401, { federation_rule_id: 'fdrl_2' }],
    ['no_such_rule', 401, { organization_id: 'org_2' }],
    ['no_such_rule', 401, { service_account_id: undefined }],
  ])('refuses for %s with %d', async (reason, status, body, headers) => {
    const { exchange } = await start();
    expect(await exchange(body, headers)).toMatchObject({ status, reason });
  });

  it('refuses an identity for somebody else, of another branch, and one that was used', async () => {
    const { exchange, identityToken } = await start();
    const other = await identityToken('https://example.org');
    expect(await exchange({ assertion: other })).toMatchObject({ status: 401, reason: 'audience' });
    const assertion = await identityToken();
    expect((await exchange({ assertion })).status).toBe(200);
    expect(await exchange({ assertion })).toMatchObject({ status: 401, reason: 'jti_reused' });
    const strict = await start({ subject: 'repo:lab/notes:ref:refs/heads/x' });
    expect(await strict.exchange()).toMatchObject({ reason: 'rule_does_not_match' });
  });

  it('gives tokens that end after so many requests, or after so long', async () => {
    const { exchange, ask } = await start({ requestsPerToken: 2 });
    const { token } = await exchange();
    expect([await ask(token), await ask(token), await ask(token)]).toEqual([200, 200, 401]);
    const short = await start({ expiresIn: -1 });
    expect(await short.ask((await short.exchange()).token)).toBe(401);
  });

  it('fails as planned', async () => {
    const { exchange } = await start({ fault: (n) => (n === 1 ? { status: 503 } : undefined) });
    expect((await exchange()).status).toBe(503);
    expect((await exchange()).status).toBe(200);
  });
});
