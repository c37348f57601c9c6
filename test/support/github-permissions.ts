/** What GitHub asks of a token for each operation, and whether it has it. */
import { problem, refusal, Refusal } from './github-answer.ts';
import type { GitHubState } from './github-state.ts';

/** The permissions GitHub names in `x-accepted-github-permissions`; one of them is enough. */
function acceptedPermissions(id: string, isWrite: boolean): string {
  const level = isWrite ? 'write' : 'read';
  if (id === 'repos/get' || id === 'repos/get-branch-rules') return 'metadata=read';
  if (id === 'pulls/merge' || !/^(?:pulls|issues)\//.test(id)) return `contents=${level}`;
  return id.startsWith('pulls/')
    ? `pull_requests=${level}`
    : `issues=${level}; pull_requests=${level}`;
}

/**
 * Why the token may not do this, as the answer to give; `undefined` where it may.
 * The workflow's token never has `issues`, so what takes either is a matter of `pull_requests`.
 */
export function checkPermission(
  { settings }: GitHubState,
  id: string,
  isWrite: boolean,
): Refusal | undefined {
  const accepted = acceptedPermissions(id, isWrite);
  const granted = accepted.includes('pull_requests')
    ? settings.pullRequests
    : accepted.includes('contents')
      ? settings.contents
      : 'write';
  if (granted === 'none' || (isWrite && granted !== 'write')) {
    const headers = { 'x-accepted-github-permissions': accepted };
    return new Refusal(problem(403, 'Resource not accessible by integration', { headers }));
  }
  if (isWrite && settings.archived) {
    return refusal(403, 'Repository was archived so is read-only.');
  }
  return undefined;
}
