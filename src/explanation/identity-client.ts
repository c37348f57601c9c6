import { z } from 'zod';
import { UserError } from '../errors.ts';
import type { Credentials } from './connection.ts';
import { IdentityTrouble } from './identity-trouble.ts';

export type IdentityOptions = {
  ruleId: string;
  organizationId: string;
  serviceAccountId?: string | undefined;
  workspaceId?: string | undefined;
  /** Of Anthropic's own API: nobody else is to see the identity of the run. */
  baseUrl: string;
  /** Gives an identity token for an audience, a new one at each call: each is good for one use. */
  getIdToken: (audience: string) => Promise<string>;
  /** Hides a secret in all that goes out from now on. */
  mask: (secret: string) => void;
};

const AUDIENCE = 'https://api.anthropic.com';
const TIMEOUT_MS = 30_000;

/** The SDK wants another token when this one has less than two minutes left. */
const FRESH_MS = 125_000;

const tokenFields = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() });
const errorFields = z.object({ error: z.object({ message: z.string() }) });

/**
 * Creates the credentials of a run without a key: the identity that GitHub vouches for is exchanged
 * for an access token of some minutes
 * (https://platform.claude.com/docs/en/manage-claude/wif-reference). Those who ask at the same time
 * share one exchange, whichever model they ask for.
 */
export function createIdentityCredentials(options: IdentityOptions): Credentials {
  const { baseUrl } = options;
  let held: { token: string; expiresAt: number } | undefined;
  let pending: Promise<{ token: string; expiresAt: number }> | undefined;

  async function exchange() {
    refuseOpenLine(baseUrl);
    const assertion = await options.getIdToken(AUDIENCE);
    options.mask(assertion);
    const response = await send(options, assertion);
    const text = await response.text().catch(() => '');
    if (!response.ok) throw exchangeError(options, response, text.replaceAll(assertion, '***'));
    const answer = tokenFields.safeParse(parseJson(text)).data;
    if (answer === undefined) throw new IdentityTrouble('The token exchange gave no token');
    options.mask(answer.access_token);
    const expiresAt = Math.floor(Date.now() / 1000) + answer.expires_in;
    return { token: answer.access_token, expiresAt };
  }

  return async ({ forceRefresh = false } = {}) => {
    const isFresh = held !== undefined && held.expiresAt * 1000 - Date.now() > FRESH_MS;
    if (held !== undefined && isFresh && !forceRefresh) return held;
    pending ??= exchange().finally(() => {
      pending = undefined;
    });
    held = await pending;
    return held;
  };
}

async function send(options: IdentityOptions, assertion: string): Promise<Response> {
  const { serviceAccountId, workspaceId } = options;
  try {
    return await fetch(`${options.baseUrl}/v1/oauth/token`, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'content-type': 'application/json',
        'anthropic-beta': 'oauth-2025-04-20,oidc-federation-2026-04-01',
      },
      body: JSON.stringify({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion,
        federation_rule_id: options.ruleId,
        organization_id: options.organizationId,
        ...(serviceAccountId === undefined ? {} : { service_account_id: serviceAccountId }),
        ...(workspaceId === undefined ? {} : { workspace_id: workspaceId }),
      }),
    });
  } catch (error) {
    throw new IdentityTrouble('The token exchange could not be reached', { cause: error });
  }
}

function exchangeError(options: IdentityOptions, { status }: Response, text: string): Error {
  const told = errorFields.safeParse(parseJson(text)).data?.error.message ?? '';
  const line = told.replace(/\s+/g, ' ').trim().slice(0, 200).replace(/\.$/, '');
  const detail = `status ${status}${line === '' ? '' : `, ${line}`}`;
  if ([408, 409, 429].includes(status) || status >= 500) {
    return new IdentityTrouble(`The token exchange failed: ${detail}`);
  }
  const workspace =
    options.workspaceId === undefined
      ? ' A rule for several workspaces needs anthropic-workspace-id.'
      : '';
  return new UserError(`The model API did not take the identity of this run: ${detail}.`, {
    hint:
      `Check that federation rule ${options.ruleId} matches this repository and branch, and the ` +
      `identifiers beside it.${workspace} The reason stands in the Claude Console under Workload identity.`,
  });
}

/** An identity is sent over https alone; to this machine itself, for tests, also without. */
function refuseOpenLine(baseUrl: string): void {
  const { protocol, hostname } = new URL(baseUrl);
  if (protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)) return;
  throw new UserError(
    `The identity of the run is sent over https alone, got ${protocol}//${hostname}.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
