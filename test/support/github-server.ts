/**
 * A stand-in for GitHub's API on loopback, over a real bare git repository: as strict as the real
 * one where a client can go wrong, and every request checked against GitHub's OpenAPI description.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Answer } from './github-answer.ts';
import { checkAnswer } from './github-contract.ts';
import { createDispatch, findViolations, operationOf, type Arrival } from './github-dispatch.ts';
import {
  createQueue,
  parseJson,
  readText,
  send,
  sendSpoilt,
  type Spoilt,
} from './github-exchange.ts';
import { mergePullRequest, openForkPullRequest, type MergeMethod } from './github-merge.ts';
import { commitFiles } from './github-push.ts';
import { createGitRepository } from './github-repository.ts';
import {
  createGitHubState,
  type GitHubOptions,
  type GitHubState,
  type PullRequestRecord,
} from './github-state.ts';

export type { GitHubOptions, PullRequestRecord } from './github-state.ts';

/** One request as it came: `path` with its query, percent-encoded. */
export type GitHubRequest = {
  method: string;
  path: string;
  body: unknown;
  /** GitHub's name for it, for instance `git/create-ref`, or `graphql`; undefined where it has none. */
  operation: string | undefined;
  /** How many requests came before. */
  index: number;
};

/** A request and the status it was answered with; 0 where it got no answer. */
export type RecordedRequest = GitHubRequest & {
  status: number;
  /** Milliseconds until the answer was sent; 0 where there was none. */
  took: number;
};

/**
 * What goes wrong with a request. An answer instead of the effect (a string is sent as it is, the
 * rest as JSON), the connection cut, or silence until the client gives up or the server closes;
 * with `afterEffect` the request is carried out first, and its answer may stop half-way.
 */
export type Fault =
  | { status: number; body?: unknown; headers?: Record<string, string> }
  | 'reset'
  | 'slow'
  | { afterEffect: number | 'reset' | 'slow' | Spoilt };

export type GitHubServer = {
  /** To be used as `GITHUB_API_URL`. */
  url: string;
  owner: string;
  name: string;
  token: string;
  /** The bare repository. */
  directory: string;
  /** In the order in which they came. */
  requests: RecordedRequest[];
  /** What GitHub's description does not allow, a sentence for each fault of each request. */
  violations: string[];
  /** With `checkAnswers`: where this stand-in answered otherwise than GitHub's description says. */
  flaws: string[];
  pullRequests: PullRequestRecord[];
  /** Runs git in the bare repository; the output without the last line end. */
  git(...args: string[]): Promise<string>;
  /** A file's text at a branch, tag or commit. */
  readFile(ref: string, path: string): Promise<string>;
  /**
   * A person (the first collaborator, or the owner) pushes. `null` removes a file; a branch that is
   * not there starts at the default branch.
   * @returns the id of the commit.
   */
  commitFiles(
    branch: string,
    files: Record<string, string | null>,
    message: string,
  ): Promise<string>;
  /** A person closes it. */
  closePullRequest(number: number): void;
  /** The owner merges it; a conflict is an error. */
  mergePullRequest(number: number, method: MergeMethod): Promise<void>;
  /** A stranger's, from a branch of that name in a fork. Returns its number. */
  openForkPullRequest(options: { branch: string; title: string }): Promise<number>;
  /** Asks `rule` before each request, after the rules set earlier; the first fault counts. Returns how to take it back. */
  intercept(rule: (request: GitHubRequest) => Fault | undefined): () => void;
  /** Stops the server and removes the repository. */
  close(): Promise<void>;
};

/** Ends a request without an answer, or leaves it open. */
function fail(response: ServerResponse, how: 'reset' | 'slow'): void {
  if (how === 'reset') response.destroy();
}

/** The body as a client reads it, compared with what GitHub's description says of this status. */
function findFlaws({ method, path, operation }: Arrival, answer: Answer): string[] {
  if (operation === undefined || operation.id === 'graphql') return [];
  if (Buffer.isBuffer(answer.body) || typeof answer.body === 'string') return [];
  const body = parseJson(JSON.stringify(answer.body));
  const faults = checkAnswer(operation, answer.status, body);
  return faults.map((fault) => `${method} ${path} ${answer.status}: ${fault}`);
}

function openRecord(state: GitHubState, number: number): PullRequestRecord {
  const record = state.findPullRequest(number);
  if (record?.state !== 'open') throw new Error(`There is no open pull request ${number}.`);
  return record;
}

/** Starts the stand-in on a free port of 127.0.0.1; `close` it, and its repository is gone too. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubServer> {
  const token = options.token ?? 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
  const repository = await createGitRepository(options.defaultBranch ?? 'main');
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const url = `http://127.0.0.1:${port}`;
  const state = createGitHubState(options, repository, url);
  const { settings } = state;
  const dispatch = createDispatch(state, token);
  const inTurn = createQueue();
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];
  const flaws: string[] = [];
  let rules: ((request: GitHubRequest) => Fault | undefined)[] = [];

  if (options.files !== undefined) {
    const { defaultBranch, owner } = settings;
    await commitFiles(state, defaultBranch, options.files, 'The first commit', owner);
  }

  const carryOut = async (arrival: Arrival): Promise<Answer> => {
    const answer = await inTurn(() => dispatch(arrival));
    if (options.checkAnswers === true) flaws.push(...findFlaws(arrival, answer));
    return answer;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url: path = '', headers } = request;
    const began = performance.now();
    const text = await readText(request);
    const arrival: Arrival = {
      method,
      path,
      headers: {
        authorization: headers.authorization,
        accept: headers.accept,
        agent: headers['user-agent'],
      },
      text,
      body: parseJson(text),
      operation: operationOf(method, path),
    };
    violations.push(...findViolations(arrival));
    const { body } = arrival;
    const operation = arrival.operation?.id;
    const record = { method, path, body, operation, index: requests.length, status: 0, took: 0 };
    requests.push(record);
    const fault = rules.map((rule) => rule(record)).find((one) => one !== undefined);
    if (fault === 'reset' || fault === 'slow') return fail(response, fault);
    const after = fault !== undefined && 'afterEffect' in fault ? fault.afterEffect : undefined;
    const isInstead = fault !== undefined && 'status' in fault;
    const answer = isInstead ? fault : await carryOut(arrival);
    if (after === 'reset' || after === 'slow') return fail(response, after);
    if (typeof after === 'string') return sendSpoilt(response, answer, after);
    const sent =
      after === undefined ? answer : { status: after, body: { message: 'Server Error' } };
    record.status = sent.status;
    record.took = performance.now() - began;
    return send(response, sent, requests.length);
  };

  server.on('request', (request, response) => {
    handle(request, response).catch((error: unknown) => {
      // The client hung up in the middle: nobody is left to answer.
      if (!request.destroyed) console.error(error);
      response.destroy();
    });
  });

  return {
    url,
    owner: settings.owner,
    name: settings.name,
    token,
    directory: repository.directory,
    requests,
    violations,
    flaws,
    pullRequests: state.pullRequests,
    git: (...args) =>
      inTurn(async () => {
        const output = await repository.git(...args);
        await state.settleAll();
        return output;
      }),
    readFile: async (ref, path) => (await repository.readBlob(`${ref}:${path}`)).toString(),
    commitFiles: (branch, files, message) =>
      inTurn(() => commitFiles(state, branch, files, message)),
    closePullRequest: (number) => {
      state.close(openRecord(state, number), false);
    },
    mergePullRequest: (number, method) =>
      inTurn(async () => {
        const record = openRecord(state, number);
        const sha = await mergePullRequest(state, record, method, settings.owner);
        if (sha === undefined) throw new Error(`Pull request ${number} conflicts with its base.`);
      }),
    openForkPullRequest: (given) => inTurn(() => openForkPullRequest(state, given)),
    intercept: (rule) => {
      rules.push(rule);
      return () => {
        rules = rules.filter((one) => one !== rule);
      };
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      server.closeAllConnections();
      await closed;
      await inTurn(() => repository.remove());
    },
  };
}
