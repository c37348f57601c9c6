/** From a request to the answer GitHub would give: who asks, may they, is it well-formed, do it. */
import { isJson, problem, Refusal, type Answer, type Handler } from './github-answer.ts';
import { createContentRoutes } from './github-content-routes.ts';
import { checkRequest, findOperation, type Operation } from './github-contract.ts';
import { answerGraphQl, checkGraphQl } from './github-graphql.ts';
import { createIssueRoutes } from './github-issue-routes.ts';
import { createObjectRoutes } from './github-object-routes.ts';
import { checkPermission } from './github-permissions.ts';
import { createPullRoutes } from './github-pull-routes.ts';
import { createRefRoutes } from './github-ref-routes.ts';
import type { GitHubState } from './github-state.ts';

/** A request read to its end. `operation` is undefined where GitHub has no such thing. */
export type Arrival = {
  method: string;
  path: string;
  headers: Record<'authorization' | 'accept' | 'agent', string | undefined>;
  /** As sent; `undefined` where nothing was. */
  text: string | undefined;
  body: unknown;
  operation: Operation | undefined;
};

const GRAPHQL = { id: 'graphql', path: '/graphql', parameters: {} };
const NO_AGENT =
  'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.';

function split(path: string): { pathname: string; query: URLSearchParams } {
  const [pathname = '', search = ''] = path.split('?', 2);
  return { pathname, query: new URLSearchParams(search) };
}

/** The operation that a request asks for; `graphql` for the one thing outside the description. */
export function operationOf(method: string, path: string): Operation | undefined {
  const { pathname } = split(path);
  if (method === 'POST' && pathname === GRAPHQL.path) return GRAPHQL;
  try {
    return findOperation(method, pathname);
  } catch {
    // Broken percent-encoding names nothing.
    return undefined;
  }
}

/** What GitHub's description forbids in a request, whatever the answer is going to be. */
export function findViolations({ method, path, body, operation }: Arrival): string[] {
  const what = `${method} ${path}`;
  if (operation === undefined) return [`${what}: GitHub's description has no such operation`];
  if (operation === GRAPHQL) return checkGraphQl(body).map((fault) => `${what}: ${fault}`);
  const faults = checkRequest(operation, split(path).query, body);
  return [...faults.parameters, ...faults.body].map((fault) => `${what}: ${fault}`);
}

/** Answers requests in the order of GitHub's own checks; refusals come back as answers. */
export function createDispatch(
  state: GitHubState,
  token: string,
): (arrival: Arrival) => Promise<Answer> {
  const { settings } = state;
  const routes: Record<string, Handler> = {
    ...createRefRoutes(state),
    ...createObjectRoutes(state),
    ...createContentRoutes(state),
    ...createPullRoutes(state),
    ...createIssueRoutes(state),
  };

  const isOurs = ({ parameters: { owner = '', repo = '' } }: Operation): boolean =>
    `${owner}/${repo}`.toLowerCase() === settings.fullName.toLowerCase();

  const answer = async (arrival: Arrival): Promise<Answer> => {
    const { method, path, headers, text, body, operation } = arrival;
    if ((headers.agent ?? '') === '') return { status: 403, body: NO_AGENT };
    const given = /^(?:token|bearer) (.*)$/i.exec(headers.authorization ?? '')?.[1];
    if (given === undefined) return problem(401, 'Requires authentication');
    if (given !== token) return problem(401, 'Bad credentials');
    if (operation === GRAPHQL) return answerGraphQl(state, body);
    if (operation === undefined || !isOurs(operation)) return problem(404, 'Not Found');
    const refused = checkPermission(state, operation.id, method !== 'GET');
    if (refused !== undefined) return refused.answer;
    if (text !== undefined && body === undefined) return problem(400, 'Problems parsing JSON');
    const { query } = split(path);
    const faults = checkRequest(operation, query, body).body;
    if (faults.length > 0) return problem(422, `Invalid request.\n\n${faults.join('\n')}`);
    const handler = routes[operation.id];
    if (handler === undefined) throw new Error(`${operation.id} has no handler.`);
    return handler({
      parameters: operation.parameters,
      query,
      body: isJson(body) ? body : {},
      accept: headers.accept ?? '',
    });
  };

  return async (arrival) => {
    try {
      return await answer(arrival);
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      // A defect of the stand-in: shown where a test looks, and as the 500 that it is.
      console.error(error);
      return problem(500, error instanceof Error ? error.message : 'Server Error');
    }
  };
}
