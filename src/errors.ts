/**
 * A failure that the user can do something about. The message says what happened, what was got
 * and what was expected; `hint` says how to fix it.
 */
export class UserError extends Error {
  override name = 'UserError';
  readonly hint: string | undefined;

  constructor(message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.hint = options.hint;
  }
}

/**
 * The one sentence (and hint) with which a failed run ends.
 * An error that is no `UserError` is a bug of this action or an unforeseen answer, and says so.
 */
export function describeFailure(error: unknown): string {
  if (error instanceof UserError) {
    return error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Unexpected failure, probably a bug of arxiv-daily-action; please report it with this log. ${text}`;
}
