import { UserError } from '../errors.ts';
import { asGitHubFailure, describeGitHubFailure } from './github-failure.ts';
import { findHint } from './github-hints.ts';

/** Turns a failed request into a sentence with the way to fix it; other errors pass through. */
export function explainGitHubError(doing: string, error: unknown): unknown {
  const failure = asGitHubFailure(error);
  if (failure === undefined) return error;
  const hint = findHint(failure);
  const verb = failure.status === 0 || failure.status >= 500 ? 'failed' : 'refused';
  return new UserError(`GitHub ${verb} to ${doing}: ${describeGitHubFailure(failure)}.`, {
    ...(hint === undefined ? {} : { hint }),
    cause: error,
  });
}
