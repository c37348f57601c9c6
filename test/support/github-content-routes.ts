/** GitHub's view of a repository's files and history: contents, branches, rules, commits, comparisons. */
import {
  notFound,
  optionalText,
  page,
  refusal,
  text,
  type Answer,
  type Call,
  type Handler,
  type Json,
} from './github-answer.ts';
import { decodeBase64, encodeBase64, isPath, signaturesOf } from './github-object-routes.ts';
import { checkRefChange } from './github-ref-routes.ts';
import {
  commitShape,
  contentShape,
  fileShape,
  gitCommitShape,
  repositoryShape,
} from './github-shapes.ts';
import type { Commit } from './github-repository.ts';
import { stableId, type GitHubState } from './github-state.ts';

/** Above this size the contents endpoint leaves the content out (https://docs.github.com/rest/repos/contents). */
const MAX_INLINE_BYTES = 1024 * 1024;
/** A directory lists at most so many files, a comparison so many commits and files. */
const LIMITS = { directory: 1_000, commits: 250, files: 300 };

export function createContentRoutes(state: GitHubState): Record<string, Handler> {
  const { repository, settings, api, html } = state;

  /** A branch, tag, full ref or commit id → commit id. */
  const commitOf = async (name: string): Promise<string | undefined> => {
    const candidates = [`refs/heads/${name}`, `refs/tags/${name}`, name];
    for (const candidate of candidates) {
      const sha = await repository.resolve(`${candidate}^{commit}`);
      if (sha !== undefined) return sha;
    }
    return undefined;
  };

  const commitAt = async (sha: string): Promise<Commit> => {
    const [commit] = await repository.readCommits('-1', sha);
    if (commit === undefined) throw notFound();
    return commit;
  };

  const getContent = async ({ parameters, query, accept }: Call): Promise<Answer> => {
    if (await state.isEmpty()) throw notFound('This repository is empty.');
    const ref = query.get('ref') ?? settings.defaultBranch;
    const path = (parameters['path'] ?? '').replace(/\/$/, '');
    const commit = await commitOf(ref);
    if (commit === undefined) throw notFound(`No commit found for the ref ${ref}`);
    const sha = await repository.resolve(`${commit}:${path}`);
    const type = sha === undefined ? undefined : await repository.typeOf(sha);
    if (sha === undefined || type === undefined) throw notFound();
    if (type === 'tree') {
      const below = await repository.listTree(sha);
      const prefix = path === '' ? '' : `${path}/`;
      const entries = below
        .slice(0, LIMITS.directory)
        .map((one) => contentShape(state, { ...one, path: `${prefix}${one.path}` }, ref));
      if (!/\bobject\b/.test(accept)) return { status: 200, body: entries };
      const own = { path, mode: '040000', type: 'tree', sha };
      return { status: 200, body: { ...contentShape(state, own, ref), entries } };
    }
    const content = await repository.readBlob(sha);
    if (/\braw\b/.test(accept)) return { status: 200, body: content };
    const entry = { path, mode: '100644', type: 'blob', sha, size: content.length };
    const isInline = content.length <= MAX_INLINE_BYTES;
    const shape = contentShape(state, entry, ref);
    const encoding = isInline ? 'base64' : 'none';
    return {
      status: 200,
      body: { ...shape, content: isInline ? encodeBase64(content) : '', encoding },
    };
  };

  /** What has to hold for a file to be written; GitHub wants the id of the blob that is replaced. */
  const checkReplaced = async (tip: string, path: string, body: Json): Promise<boolean> => {
    const old = await repository.resolve(`${tip}:${path}`);
    const given = optionalText(body, 'sha');
    if (old !== undefined && given === undefined) text(body, 'sha');
    if (given !== undefined && given !== old) throw refusal(409, `${path} does not match ${given}`);
    return old !== undefined;
  };

  const putContent = async ({ parameters, body }: Call): Promise<Answer> => {
    const path = parameters['path'] ?? '';
    if (!isPath(path)) throw refusal(422, 'path contains a malformed path component');
    const branch = optionalText(body, 'branch') ?? settings.defaultBranch;
    const ref = `refs/heads/${branch}`;
    const tip = await state.branchTip(branch);
    const isFirst = await state.isEmpty();
    if (tip === undefined && !isFirst) throw notFound(`Branch ${branch} not found`);
    const existed = tip !== undefined && (await checkReplaced(tip, path, body));
    const blob = await repository.writeBlob(decodeBase64(text(body, 'content')));
    const tree = await repository.writeTree(tip, [{ path, mode: '100644', sha: blob }]);
    const { author, committer } = signaturesOf(body);
    const parents = tip === undefined ? [] : [tip];
    const commit = { tree, parents, message: text(body, 'message') };
    const sha = await state.commitAsToken(commit, author, committer);
    await checkRefChange(state, ref, sha, 409);
    if (!(await state.moveRef(ref, sha, tip)))
      throw refusal(409, `is at ${tip ?? 'nothing'} but expected ${sha}`);
    const [entry] = await repository.listTree(sha, { path });
    if (entry === undefined) throw notFound();
    return {
      status: existed ? 200 : 201,
      body: {
        content: contentShape(state, entry, branch),
        commit: gitCommitShape(state, await commitAt(sha)),
      },
    };
  };

  const getBranch = async ({ parameters: { branch = '' } }: Call): Promise<Answer> => {
    const tip = await state.branchTip(branch);
    if (tip === undefined) throw notFound('Branch not found');
    const isProtected = settings.protectedBranches.has(branch);
    const url = `${api}/branches/${branch}`;
    const checks = { enforcement_level: 'off', contexts: [], checks: [] };
    return {
      status: 200,
      body: {
        name: branch,
        commit: commitShape(state, await commitAt(tip)),
        _links: { self: url, html: `${html}/tree/${branch}` },
        protected: isProtected,
        protection: { enabled: isProtected, required_status_checks: checks },
        protection_url: `${url}/protection`,
      },
    };
  };

  const getRules = ({ parameters: { branch = '' } }: Call): Answer => {
    if (!settings.protectedBranches.has(branch)) return { status: 200, body: [] };
    const parameters = {
      required_approving_review_count: 0,
      dismiss_stale_reviews_on_push: false,
      require_code_owner_review: false,
      require_last_push_approval: false,
      required_review_thread_resolution: false,
      allowed_merge_methods: ['merge', 'squash', 'rebase'],
    };
    const source = {
      ruleset_source_type: 'Repository',
      ruleset_source: settings.fullName,
      ruleset_id: stableId(branch),
    };
    return { status: 200, body: [{ type: 'pull_request', parameters, ...source }] };
  };

  const listCommits = async ({ query }: Call): Promise<Answer> => {
    if (await state.isEmpty()) throw refusal(409, 'Git Repository is empty.');
    const start = await commitOf(query.get('sha') ?? settings.defaultBranch);
    if (start === undefined) throw notFound();
    const limits = ['author', 'committer', 'since', 'until'].flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [`--${name}=${value}`];
    });
    const path = query.get('path');
    const commits = await repository.readCommits(
      ...limits,
      start,
      ...(path === null ? [] : ['--', path]),
    );
    const shapes = commits.map((commit) => commitShape(state, commit));
    return page(shapes, query, `${api}/commits`);
  };

  const compare = async ({ parameters: { basehead = '' } }: Call): Promise<Answer> => {
    const [base, head] = await Promise.all(
      basehead.split('...').map((name) => commitOf(name.replace(`${settings.owner}:`, ''))),
    );
    if (base === undefined || head === undefined) throw notFound();
    const common = await repository.mergeBase(base, head);
    if (common === undefined) throw notFound(`No common ancestor between ${basehead}.`);
    // GitHub gives the oldest commit first here.
    const ahead = await repository.readCommits('--reverse', head, `^${base}`);
    const behind = await repository.readCommits(base, `^${head}`);
    const files = await repository.changedFiles(common, head);
    const url = `${api}/compare/${basehead}`;
    const address = `${html}/compare/${basehead}`;
    const status = [
      [ahead.length > 0 && behind.length > 0, 'diverged'],
      [ahead.length > 0, 'ahead'],
      [behind.length > 0, 'behind'],
    ].find(([holds]) => holds)?.[1];
    return {
      status: 200,
      body: {
        url,
        html_url: address,
        permalink_url: address,
        diff_url: `${address}.diff`,
        patch_url: `${address}.patch`,
        base_commit: commitShape(state, await commitAt(base)),
        merge_base_commit: commitShape(state, await commitAt(common)),
        status: status ?? 'identical',
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits: ahead.slice(0, LIMITS.commits).map((commit) => commitShape(state, commit)),
        files: files.slice(0, LIMITS.files).map((file) => fileShape(state, file, head)),
      },
    };
  };

  const getRepository = (): Answer => {
    const push = settings.contents === 'write';
    const permissions = { admin: false, maintain: false, push, triage: false, pull: true };
    const counts = { network_count: 0, subscribers_count: 0 };
    const merging = { allow_auto_merge: settings.autoMergeAllowed, allow_merge_commit: true };
    const body = { ...repositoryShape(state), ...counts, ...(push ? merging : {}), permissions };
    return { status: 200, body };
  };

  return {
    'repos/get': getRepository,
    'repos/get-content': getContent,
    'repos/create-or-update-file-contents': putContent,
    'repos/get-branch': getBranch,
    'repos/get-branch-rules': getRules,
    'repos/list-commits': listCommits,
    'repos/compare-commits-with-basehead': compare,
  };
}
