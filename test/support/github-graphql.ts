/** The one mutation of GitHub's GraphQL interface that this project may use: auto-merge. */
import { isJson, optionalText, type Answer, type Json } from './github-answer.ts';
import { nodeId } from './github-shapes.ts';
import type { GitHubState } from './github-state.ts';

const MUTATION = 'enablePullRequestAutoMerge';
const METHODS = { MERGE: 'merge', SQUASH: 'squash', REBASE: 'rebase' } as const;
const METHOD_NAMES = ['MERGE', 'SQUASH', 'REBASE'] as const;

function failure(type: string, message: string): Answer {
  const errors = [{ type, path: [MUTATION], locations: [{ line: 1, column: 1 }], message }];
  return { status: 200, body: { data: { [MUTATION]: null }, errors } };
}

/** The value of an argument: written into the query, or handed over as the variable that it names. */
function argument(query: string, name: string, variables: Json): string | undefined {
  const [, variable, literal] =
    new RegExp(`(?<![$\\w])${name}\\s*:\\s*(?:\\$(\\w+)|"?([\\w=-]+)"?)`).exec(query) ?? [];
  return variable === undefined ? literal : optionalText(variables, variable);
}

type AutoMerge = { id: string; method: keyof typeof METHODS };

/** What a request asks for, or a sentence on why the stand-in cannot tell. */
function readAutoMerge(body: unknown): AutoMerge | string {
  const request = isJson(body) ? body : {};
  const query = optionalText(request, 'query') ?? '';
  const variables = isJson(request['variables']) ? request['variables'] : {};
  const input = isJson(variables['input']) ? variables['input'] : {};
  if (!/^\s*mutation\b/.test(query) || !query.includes(MUTATION)) {
    return `the stand-in answers the mutation ${MUTATION} alone`;
  }
  const id = optionalText(input, 'pullRequestId') ?? argument(query, 'pullRequestId', variables);
  const method = optionalText(input, 'mergeMethod') ?? argument(query, 'mergeMethod', variables);
  const known = METHOD_NAMES.find((one) => one === (method ?? 'MERGE'));
  if (id !== undefined && known !== undefined) return { id, method: known };
  return `${MUTATION} takes pullRequestId: ID! and mergeMethod: MERGE, SQUASH or REBASE`;
}

/** What is wrong with a GraphQL request; empty where it is right. */
export function checkGraphQl(body: unknown): string[] {
  const read = readAutoMerge(body);
  return typeof read === 'string' ? [read] : [];
}

export function answerGraphQl(state: GitHubState, body: unknown): Answer {
  const read = readAutoMerge(body);
  if (typeof read === 'string') return { status: 200, body: { errors: [{ message: read }] } };
  const { id, method } = read;
  const record = state.pullRequests.find((one) => nodeId('PR', one.number) === id);
  const { settings } = state;
  if (record === undefined) {
    return failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
  }
  if (settings.contents !== 'write' || settings.pullRequests !== 'write') {
    return failure('FORBIDDEN', 'Resource not accessible by integration');
  }
  const obstacle = [
    [!settings.autoMergeAllowed, 'Auto merge is not allowed for this repository'],
    [record.state === 'closed', 'Pull request is closed'],
    [record.draft, 'Pull request is in draft state'],
    // Nothing to wait for: GitHub wants such a pull request merged, not queued.
    [!settings.protectedBranches.has(record.base), 'Pull request Pull request is in clean status'],
  ].find(([holds]) => holds)?.[1];
  if (typeof obstacle === 'string') return failure('UNPROCESSABLE', obstacle);
  record.autoMerge = METHODS[method];
  const enabled = { mergeMethod: method, enabledAt: new Date().toISOString() };
  const pullRequest = { id, number: record.number, autoMergeRequest: enabled };
  return { status: 200, body: { data: { [MUTATION]: { pullRequest } } } };
}
