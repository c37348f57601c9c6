import { UserError } from '../errors.ts';
import { IdentityTrouble } from './identity-trouble.ts';

/**
 * Asks GitHub for a token that says which repository, branch and workflow this run is of
 * (https://docs.github.com/actions/reference/security/oidc). The runner masks it.
 * @throws UserError where the job may not have one, IdentityTrouble where GitHub gave none.
 */
export async function fetchRunnerIdentity(audience: string): Promise<string> {
  const { env } = process;
  if (!env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
    throw new UserError('Keyless access needs the identity of the run, and this job has none.', {
      hint:
        'Add `id-token: write` to the `permissions` of the job; runs from forks never have it. ' +
        'Or pass a key as anthropic-api-key.',
    });
  }
  // Loaded when it is needed: most runs have a key.
  const { getIDToken } = await import('@actions/core');
  try {
    return await getIDToken(audience);
  } catch (error) {
    throw new IdentityTrouble('GitHub gave no identity token', { cause: error });
  }
}
