/** GitHub's git database: refs. */
import { notFound, refusal, text, type Answer, type Handler, type Json } from './github-answer.ts';
import { nodeId } from './github-shapes.ts';
import type { GitHubState } from './github-state.ts';

function isSha(value: string): boolean {
  return /^[0-9a-f]{40}$/.test(value);
}

/** A change that the branch's rules or the token's scopes forbid is refused before any ref moves. */
export async function checkRefChange(
  state: GitHubState,
  ref: string,
  sha: string,
  status = 422,
): Promise<void> {
  const branch = ref.replace(/^refs\/heads\//, '');
  if (
    state.settings.protectedBranches.has(branch) &&
    (await state.branchTip(branch)) !== undefined
  ) {
    const rule = 'Changes must be made through a pull request.';
    throw refusal(status, `Repository rule violations found\n\n${rule}\n\n`);
  }
  // Without the permission `workflows` no token may bring in a workflow that no branch has yet.
  const workflows = await state.repository.resolve(`${sha}:.github/workflows`);
  if (workflows === undefined) return;
  const branches = await state.repository.git(
    'for-each-ref',
    '--format=%(objectname)',
    'refs/heads',
  );
  for (const tip of branches.split('\n')) {
    if ((await state.repository.resolve(`${tip}:.github/workflows`)) === workflows) return;
  }
  throw refusal(403, 'Resource not accessible by integration');
}

/** The same routes, refused with 409 while the repository has no commit. */
export function withoutEmpty(
  state: GitHubState,
  routes: Record<string, Handler>,
): Record<string, Handler> {
  const guard =
    (handler: Handler): Handler =>
    async (call) => {
      if (await state.isEmpty()) throw refusal(409, 'Git Repository is empty.');
      return handler(call);
    };
  return Object.fromEntries(Object.entries(routes).map(([id, route]) => [id, guard(route)]));
}

export function createRefRoutes(state: GitHubState): Record<string, Handler> {
  const { repository, api } = state;

  const refShape = async (ref: string, sha: string): Promise<Json> => ({
    ref,
    node_id: nodeId('REF', ref),
    url: `${api}/git/${ref}`,
    object: { sha, type: await repository.typeOf(sha), url: `${api}/git/commits/${sha}` },
  });

  const listRefs = async (prefix: string): Promise<Json[]> => {
    const lines = await repository.git('for-each-ref', '--format=%(objectname) %(refname)');
    const found = lines.split('\n').map((line) => [line.slice(0, 40), line.slice(41)] as const);
    const matching = found.filter(([, ref]) => ref.startsWith(prefix) && ref !== '');
    return Promise.all(matching.map(([sha, ref]) => refShape(ref, sha)));
  };

  const commitSha = async (body: Json): Promise<string> => {
    const sha = text(body, 'sha');
    const rule = 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].';
    if (!isSha(sha)) throw refusal(422, rule);
    if ((await repository.typeOf(sha)) === undefined) throw refusal(422, 'Object does not exist');
    return sha;
  };

  const createRef = async (body: Json): Promise<Answer> => {
    const ref = text(body, 'ref');
    if (!/^refs\/.+\/./.test(ref)) {
      throw refusal(422, 'Reference name must contain at least three slash-separated components.');
    }
    if ((await repository.run(['check-ref-format', ref])).code !== 0) {
      throw refusal(422, `${ref} is not a valid ref name.`);
    }
    const sha = await commitSha(body);
    if ((await repository.resolve(ref)) !== undefined)
      throw refusal(422, 'Reference already exists');
    if ((await repository.typeOf(sha)) !== 'commit') throw refusal(422, 'Reference update failed');
    await checkRefChange(state, ref, sha);
    if (!(await state.moveRef(ref, sha))) throw refusal(422, 'Reference update failed');
    return { status: 201, body: await refShape(ref, sha) };
  };

  const updateRef = async (name: string, body: Json): Promise<Answer> => {
    const ref = `refs/${name}`;
    const sha = await commitSha(body);
    const current = await repository.resolve(ref);
    if (current === undefined) throw refusal(422, 'Reference does not exist');
    if ((await repository.typeOf(sha)) !== 'commit') throw refusal(422, 'Reference update failed');
    await checkRefChange(state, ref, sha);
    if (body['force'] !== true && !(await repository.isAncestor(current, sha))) {
      throw refusal(422, 'Update is not a fast forward');
    }
    if (!(await state.moveRef(ref, sha, current))) throw refusal(422, 'Reference update failed');
    return { status: 200, body: await refShape(ref, sha) };
  };

  const deleteRef = async (name: string): Promise<Answer> => {
    const ref = `refs/${name}`;
    const current = await repository.resolve(ref);
    if (current === undefined) throw refusal(422, 'Reference does not exist');
    const branch = name.replace(/^heads\//, '');
    if (branch === state.settings.defaultBranch || state.settings.protectedBranches.has(branch)) {
      throw refusal(422, 'Repository rule violations found\n\nCannot delete this branch\n\n');
    }
    await state.moveRef(ref, undefined, current);
    return { status: 204 };
  };

  return withoutEmpty(state, {
    'git/get-ref': async ({ parameters: { ref = '' } }) => {
      const found = (await listRefs(`refs/${ref}`)).find((one) => one['ref'] === `refs/${ref}`);
      if (found === undefined) throw notFound();
      return { status: 200, body: found };
    },
    'git/list-matching-refs': async ({ parameters: { ref = '' } }) => ({
      status: 200,
      body: await listRefs(`refs/${ref}`),
    }),
    'git/create-ref': ({ body }) => createRef(body),
    'git/update-ref': ({ parameters: { ref = '' }, body }) => updateRef(ref, body),
    'git/delete-ref': ({ parameters: { ref = '' } }) => deleteRef(ref),
  });
}
