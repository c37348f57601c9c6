import { UserError } from './errors.ts';

/** The error of a run whose job was cancelled. */
export function cancelledRun(): UserError {
  return new UserError('The run was cancelled.', {
    hint: 'What was written by then is kept, and the next run writes the rest.',
  });
}

/**
 * Settles as a task does, or fails as soon as the job is cancelled: the task is left where it is.
 * Only for tasks that send nothing out. In a cancelled job none is begun.
 */
export async function unlessCancelled<Result>(
  stop: AbortSignal,
  begin: () => Promise<Result>,
): Promise<Result> {
  if (stop.aborted) throw cancelledRun();
  const over = new AbortController();
  const cancelled = new Promise<never>((_, reject) => {
    stop.addEventListener('abort', () => reject(cancelledRun()), { signal: over.signal });
  });
  try {
    return await Promise.race([begin(), cancelled]);
  } finally {
    over.abort();
  }
}
