/** GitHub's pull requests. */
import {
  countCodePoints,
  invalid,
  notFound,
  optionalText,
  page,
  problem,
  Refusal,
  refusal,
  text,
  texts,
  type Answer,
  type Call,
  type Handler,
  type Json,
} from './github-answer.ts';
import { mergePullRequest, openPullRequest, type MergeMethod } from './github-merge.ts';
import { fullPullShape, pullChanges, pullShape } from './github-pull-shapes.ts';
import { isoSeconds } from './github-repository.ts';
import { fileShape } from './github-shapes.ts';
import type { GitHubState, PullRequestRecord } from './github-state.ts';

/** In code points, https://github.com/dead-claudia/github-limits. */
const LIMITS = { title: 256, body: 65_536 };
const METHODS: readonly MergeMethod[] = ['merge', 'squash', 'rebase'];
const NOT_PERMITTED = 'GitHub Actions is not permitted to create or approve pull requests.';

function checkLength(body: Json, field: keyof typeof LIMITS): void {
  const limit = LIMITS[field];
  if (countCodePoints(optionalText(body, field) ?? '') <= limit) return;
  const message = `${field} is too long (maximum is ${limit} characters)`;
  throw invalid('PullRequest', { code: 'custom', field, message });
}

function custom(message: string): Refusal {
  return invalid('PullRequest', { code: 'custom', message });
}

function unchangeable(why: string): Refusal {
  return custom(`state cannot be changed. ${why}`);
}

function ownerAndBranch({ headRepository, head }: PullRequestRecord): string {
  return `${headRepository.split('/')[0] ?? ''}:${head}`.toLowerCase();
}

/** The name as it is known; logins and slugs are the same in any case. */
function knownName(names: string[], name: string): string | undefined {
  return names.find((one) => one.toLowerCase() === name.toLowerCase());
}

function union(into: string[], names: (string | undefined)[]): string[] {
  return [...new Set([...into, ...names.filter((name) => name !== undefined)])];
}

/** The record of the pull request (or its issue) that a call is about. */
export function recordOf(state: GitHubState, { parameters }: Call): PullRequestRecord {
  const number = Number(parameters['pull_number'] ?? parameters['issue_number']);
  const record = state.findPullRequest(number);
  if (record === undefined) throw notFound();
  return record;
}

export function createPullRoutes(state: GitHubState): Record<string, Handler> {
  const { repository, settings, api } = state;

  /** Both ends of a new pull request, or what GitHub says is wrong with them. */
  const findEnds = async (body: Json) => {
    const base = text(body, 'base');
    const [, owner = settings.owner, head = ''] =
      /^(?:([^:]*):)?(.*)$/.exec(text(body, 'head')) ?? [];
    const isOwn = owner.toLowerCase() === settings.owner.toLowerCase();
    const headSha = isOwn ? await state.branchTip(head) : undefined;
    const baseSha = await state.branchTip(base);
    if (headSha === undefined) throw invalid('PullRequest', { field: 'head', code: 'invalid' });
    if (baseSha === undefined) throw invalid('PullRequest', { field: 'base', code: 'invalid' });
    return { base, baseSha, head, headSha };
  };

  const create = async ({ body }: Call): Promise<Answer> => {
    const isActions = settings.login === 'github-actions[bot]';
    if (isActions && !settings.mayOpenPullRequests) throw refusal(403, NOT_PERMITTED);
    const title = optionalText(body, 'title') ?? '';
    if (title.trim() === '') {
      throw invalid('PullRequest', { code: 'missing_field', field: 'title' });
    }
    checkLength(body, 'title');
    checkLength(body, 'body');
    const ends = await findEnds(body);
    const { base, baseSha, head, headSha } = ends;
    if ((await repository.mergeBase(baseSha, headSha)) === undefined) {
      throw custom(`The ${head} branch has no history in common with ${base}`);
    }
    if (await repository.isAncestor(headSha, baseSha)) {
      throw custom(`No commits between ${base} and ${head}`);
    }
    const isSame = (other: PullRequestRecord): boolean =>
      other.state === 'open' &&
      other.headRepository === settings.fullName &&
      other.head === head &&
      other.base === base;
    if (state.pullRequests.some(isSame)) {
      throw custom(`A pull request already exists for ${settings.owner}:${head}.`);
    }
    if (body['draft'] === true && !settings.mayOpenDrafts) {
      throw refusal(422, 'Draft pull requests are not supported in this repository.');
    }
    const record = await openPullRequest(state, {
      ...ends,
      title,
      body: optionalText(body, 'body') ?? null,
      draft: body['draft'] === true,
      maintainerCanModify: body['maintainer_can_modify'] !== false,
      author: settings.login,
    });
    const address = { location: `${api}/pulls/${record.number}` };
    return { status: 201, body: await fullPullShape(state, record), headers: address };
  };

  const list = ({ query }: Call): Answer => {
    const wanted = query.get('state') ?? 'open';
    const base = query.get('base');
    // Without `owner:` GitHub does not filter by head at all.
    const head = query.get('head')?.includes(':') === true ? query.get('head') : null;
    const sort = query.get('sort') ?? 'created';
    const isDown = (query.get('direction') ?? (sort === 'created' ? 'desc' : 'asc')) === 'desc';
    const found = state.pullRequests
      .filter((record) => wanted === 'all' || record.state === wanted)
      .filter((record) => base === null || record.base === base)
      .filter((record) => head === null || ownerAndBranch(record) === head.toLowerCase())
      .toSorted((a, b) => {
        const key = sort === 'updated' ? 'updatedAt' : 'createdAt';
        return a[key].localeCompare(b[key]) || a.number - b.number;
      });
    const ordered = isDown ? found.toReversed() : found;
    const shapes = ordered.map((record) => pullShape(state, record));
    return page(shapes, query, `${api}/pulls`);
  };

  const setState = async (record: PullRequestRecord, wanted: string | undefined): Promise<void> => {
    if (wanted === undefined || wanted === record.state) return;
    if (wanted === 'closed') return state.close(record, false);
    if (record.merged) throw unchangeable('The pull request is merged.');
    const isOwn = record.headRepository === settings.fullName;
    const tip = isOwn ? await state.branchTip(record.head) : record.headSha;
    if (tip === undefined) throw unchangeable(`The ${record.head} branch has been deleted.`);
    if (!(await repository.isAncestor(record.headSha, tip))) {
      throw unchangeable(`The ${record.head} branch was force-pushed or recreated.`);
    }
    record.state = 'open';
    record.closedAt = undefined;
    return state.settleAll();
  };

  const update = async (call: Call): Promise<Answer> => {
    const record = recordOf(state, call);
    const { body } = call;
    checkLength(body, 'title');
    checkLength(body, 'body');
    const base = optionalText(body, 'base');
    if (body['title'] === '')
      throw invalid('PullRequest', { code: 'missing_field', field: 'title' });
    if (base !== undefined) {
      const tip = await state.branchTip(base);
      if (tip === undefined) throw invalid('PullRequest', { field: 'base', code: 'invalid' });
      Object.assign(record, { base, baseSha: tip });
    }
    await setState(record, optionalText(body, 'state'));
    record.title = optionalText(body, 'title') ?? record.title;
    if (body['body'] !== undefined) record.body = optionalText(body, 'body') ?? null;
    if (body['maintainer_can_modify'] !== undefined) {
      record.maintainerCanModify = body['maintainer_can_modify'] === true;
    }
    record.updatedAt = isoSeconds(Date.now());
    return { status: 200, body: await fullPullShape(state, record) };
  };

  const merge = async (call: Call): Promise<Answer> => {
    const record = recordOf(state, call);
    const { body } = call;
    const wanted = optionalText(body, 'merge_method') ?? 'merge';
    const method = METHODS.find((one) => one === wanted) ?? 'merge';
    const sha = optionalText(body, 'sha');
    if (record.state === 'closed') throw refusal(405, 'Pull Request is not mergeable');
    if (record.draft) throw refusal(405, 'Pull Request is still a draft');
    if (sha !== undefined && sha !== record.headSha) {
      throw refusal(409, 'Head branch was modified. Review and try the merge again.');
    }
    const merged = await mergePullRequest(state, record, method, settings.login, {
      title: optionalText(body, 'commit_title'),
      message: optionalText(body, 'commit_message'),
    });
    if (merged === undefined) throw refusal(405, 'Pull Request is not mergeable');
    const message = 'Pull Request successfully merged';
    return { status: 200, body: { sha: merged, merged: true, message } };
  };

  const requestReviewers = (call: Call): Answer => {
    const record = recordOf(state, call);
    const people = texts(call.body, 'reviewers');
    const teams = texts(call.body, 'team_reviewers');
    if (people.some((login) => login.toLowerCase() === record.author.toLowerCase())) {
      throw refusal(422, 'Review cannot be requested from pull request author.');
    }
    const users = people.map((login) => knownName(settings.people, login));
    const slugs = teams.map((slug) => knownName(settings.teams, slug));
    if ([...users, ...slugs].includes(undefined)) {
      const which = 'One or more of the users or teams you specified is not a collaborator of the';
      const rule = `Reviews may only be requested from collaborators. ${which} ${settings.fullName} repository.`;
      throw new Refusal(problem(422, rule));
    }
    record.reviewers = union(record.reviewers, users);
    record.teamReviewers = union(record.teamReviewers, slugs);
    return { status: 201, body: pullShape(state, record) };
  };

  return {
    'pulls/create': create,
    'pulls/list': list,
    'pulls/get': async (call) => ({
      status: 200,
      body: await fullPullShape(state, recordOf(state, call)),
    }),
    'pulls/update': update,
    'pulls/list-files': async (call) => {
      const record = recordOf(state, call);
      const { files } = await pullChanges(state, record);
      const shapes = files.map((file) => fileShape(state, file, record.headSha));
      return page(shapes, call.query, `${api}/pulls/${record.number}/files`);
    },
    'pulls/merge': merge,
    'pulls/request-reviewers': requestReviewers,
  };
}
