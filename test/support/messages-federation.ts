import type { IncomingHttpHeaders } from 'node:http';
import { isRecord } from './messages-schema-rules.ts';

/** A federation rule as it is set up in the Console, and the tokens it gives. */
export type FederationOptions = {
  ruleId: string;
  organizationId: string;
  serviceAccountId?: string;
  /** The `sub` claims that the rule takes. */
  subject: string;
  /** Seconds that a token lives; 600 by default. */
  expiresIn?: number;
  /** Requests that a token is good for; any number by default. */
  requestsPerToken?: number;
  /** Answers with this instead of a token, as long as it gives something. */
  fault?: (number: number) => { status: number; headers?: Record<string, string> } | undefined;
};

/** An exchange that was asked for, and what the Console's list of events says about it. */
export type RecordedExchange = {
  headers: IncomingHttpHeaders;
  body: Record<string, unknown> | undefined;
  status: number;
  reason: string;
};

/** The token endpoint and the tokens that it gave. */
export type Federation = {
  exchanges: RecordedExchange[];
  /** Answers `POST /v1/oauth/token`. */
  exchange: (
    headers: IncomingHttpHeaders,
    body: Record<string, unknown> | undefined,
  ) => { status: number; headers?: Record<string, string>; json: unknown };
  /** Uses a token up by one request; false where it is none, or no longer one. */
  takes: (token: string) => boolean;
};

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const BETAS = ['oauth-2025-04-20', 'oidc-federation-2026-04-01'];
const FIELDS = new Set([
  'grant_type',
  'assertion',
  'federation_rule_id',
  'organization_id',
  'service_account_id',
  'workspace_id',
]);
const ISSUER = 'https://token.actions.githubusercontent.com';
const AUDIENCE = 'https://api.anthropic.com';

/** Creates the stand-in of the token endpoint. Like the real one it says little to who is refused. */
export function createFederation(options: FederationOptions): Federation {
  const exchanges: RecordedExchange[] = [];
  const used = new Set<unknown>();
  const tokens = new Map<string, { left: number; end: number }>();

  function findFault(headers: IncomingHttpHeaders, body: Record<string, unknown> | undefined) {
    const betas = String(headers['anthropic-beta'] ?? '').split(',');
    if (headers['content-type'] !== 'application/json') return [400, 'content_type'] as const;
    if (!BETAS.every((beta) => betas.includes(beta))) return [400, 'anthropic_beta'] as const;
    if (body === undefined) return [400, 'no_json'] as const;
    const unknown = Object.keys(body).find((field) => !FIELDS.has(field));
    if (unknown !== undefined) return [400, `unknown_field_${unknown}`] as const;
    if (body['grant_type'] !== GRANT) return [400, 'grant_type'] as const;
    const claims = claimsOf(body['assertion']);
    if (claims === undefined) return [401, 'assertion_malformed'] as const;
    if (claims['iss'] !== ISSUER || claims['aud'] !== AUDIENCE) return [401, 'audience'] as const;
    if (Number(claims['exp']) * 1000 < Date.now()) return [401, 'assertion_expired'] as const;
    if (used.has(claims['jti'])) return [401, 'jti_reused'] as const;
    const isRule =
      body['federation_rule_id'] === options.ruleId &&
      body['organization_id'] === options.organizationId &&
      body['service_account_id'] === options.serviceAccountId;
    if (!isRule) return [401, 'no_such_rule'] as const;
    if (claims['sub'] !== options.subject) return [401, 'rule_does_not_match'] as const;
    used.add(claims['jti']);
    return undefined;
  }

  return {
    exchanges,
    exchange(headers, body) {
      const planned = options.fault?.(exchanges.length + 1);
      const [status, reason] = planned
        ? ([planned.status, 'planned'] as const)
        : (findFault(headers, body) ?? ([200, 'success'] as const));
      exchanges.push({ headers, body, status, reason });
      if (status !== 200) {
        const type = status === 400 ? 'invalid_request_error' : 'authentication_error';
        const message = status === 400 ? `Invalid request: ${reason}` : 'Authentication failed';
        return { status, ...planned, json: { type: 'error', error: { type, message } } };
      }
      const token = `sk-ant-oat01-${String(exchanges.length).padStart(24, '0')}`;
      const expiresIn = options.expiresIn ?? 600;
      const left = options.requestsPerToken ?? Infinity;
      tokens.set(token, { left, end: Date.now() + expiresIn * 1000 });
      const json = { access_token: token, token_type: 'Bearer', expires_in: expiresIn };
      return { status, json };
    },
    takes(token) {
      const state = tokens.get(token);
      if (state === undefined || state.left === 0 || state.end < Date.now()) return false;
      state.left -= 1;
      return true;
    },
  };
}

/** The claims of a token as identity-server.ts gives them. */
function claimsOf(assertion: unknown): Record<string, unknown> | undefined {
  const [header, payload, signature] = String(assertion).split('.');
  if (!header || !payload || !signature) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return isRecord(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}
