import { UserError } from '../errors.ts';
import { OWN_API, trimBaseUrl, type Access } from './connection.ts';
import type { Trouble } from './model-trouble.ts';

/**
 * The error with which a run ends when no further request can succeed.
 * @param model the one that was asked.
 * @param access as whom; by default with a key.
 */
export function refusalError(
  { status = 0, sentence }: Trouble,
  model: string,
  access?: Access,
): UserError {
  const hints: Record<number, string> = {
    400: 'Check the billing of the account of this key.',
    401: credentialHint(access),
    402: 'Check the billing of the account of this key.',
    403: `Check that this key may use ${model}.`,
    404: modelHint(model, access?.baseUrl),
  };
  return new UserError(`The model API refused: ${sentence}.`, {
    hint: hints[status] ?? 'Check the spending limit of the account of this key.',
  });
}

function credentialHint(access: Access | undefined): string {
  if (access === undefined || access.apiKey !== undefined) {
    return `Check the secret behind anthropic-api-key: it has to be a key of ${hostOf(access?.baseUrl)}.`;
  }
  return access.credentials === undefined
    ? 'This endpoint wants a key: set anthropic-api-key.'
    : 'Check that the service account of the federation rule may use this workspace.';
}

function modelHint(model: string, baseUrl: string | undefined): string {
  return baseUrl === undefined
    ? `Check the input model: ${hostOf(baseUrl)} has no ${model}.`
    : `Check the inputs model (${model}) and anthropic-base-url (${baseUrl}).`;
}

function hostOf(baseUrl: string | undefined): string {
  return URL.parse(baseUrl ?? OWN_API)?.host ?? '';
}

/**
 * The error for an endpoint that sends its requests elsewhere.
 * @returns undefined where the answer is no redirect.
 */
export function redirectError(
  { status = 0, headers }: Trouble,
  { baseUrl }: Access,
): UserError | undefined {
  const location = headers?.get('location');
  if (status < 300 || status > 399 || !location) return undefined;
  const base = `${trimBaseUrl(baseUrl ?? OWN_API)}/v1/messages`;
  const target = URL.canParse(location, base) ? plain(new URL(location, base)) : 'no address';
  return new UserError(
    `The model API answered with a redirect (status ${status}) to ${target}; it is not followed, as the key would go there.`,
    {
      hint:
        baseUrl === undefined
          ? 'Check what stands between the runner and api.anthropic.com.'
          : `Where that address is the right one: anthropic-base-url: ${trimBaseUrl(target)}`,
    },
  );
}

/** An address for a message: without a name, a password or a query, which may be secret. */
function plain({ origin, pathname }: URL): string {
  return (origin + pathname).slice(0, 200);
}
