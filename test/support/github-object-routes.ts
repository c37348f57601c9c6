/** GitHub's git database: blobs, trees, commits. */
import {
  isJson,
  notFound,
  objects,
  optionalText,
  refusal,
  text,
  texts,
  type Answer,
  type Handler,
  type Json,
} from './github-answer.ts';
import { isoSeconds, type Signature, type TreeEdit } from './github-repository.ts';
import { gitCommitShape, nodeId } from './github-shapes.ts';
import { withoutEmpty } from './github-ref-routes.ts';
import type { GitHubState } from './github-state.ts';

/** Longer than this, GitHub takes no blob (https://docs.github.com/rest/git/blobs). */
const MAX_BLOB_BYTES = 40 * 1024 * 1024;
const TYPE_OF_MODE = new Map([
  ['100644', 'blob'],
  ['100755', 'blob'],
  ['120000', 'blob'],
  ['040000', 'tree'],
  ['160000', 'commit'],
]);

/** A path that git can hold. */
export function isPath(path: string): boolean {
  return (
    !path.includes('\0') && path.split('/').every((part) => !/^(?:\.{0,2}|\.git)$/i.test(part))
  );
}

function toSignature(value: unknown): Signature | undefined {
  if (!isJson(value)) return undefined;
  const date = isoSeconds(optionalText(value, 'date') ?? Date.now());
  return { name: text(value, 'name'), email: text(value, 'email'), date };
}

/** The author and committer that a request names; both `undefined` where it names none. */
export function signaturesOf(body: Json): { author?: Signature; committer?: Signature } {
  const author = toSignature(body['author']);
  const committer = toSignature(body['committer']);
  return { ...(author && { author }), ...(committer && { committer }) };
}

/** Base64 as GitHub takes it: line ends are skipped, anything else foreign is refused. */
export function decodeBase64(content: string): Buffer {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content))
    throw refusal(422, 'content is not valid Base64');
  return Buffer.from(content, 'base64');
}

export function encodeBase64(content: Buffer): string {
  return content.toString('base64').replaceAll(/.{1,60}/g, '$&\n');
}

export function createObjectRoutes(state: GitHubState): Record<string, Handler> {
  const { repository, api } = state;

  const toEdit = async (entry: Json, base: string | undefined): Promise<TreeEdit> => {
    const path = optionalText(entry, 'path') ?? '';
    const mode = optionalText(entry, 'mode') ?? '';
    const type = TYPE_OF_MODE.get(mode);
    const content = optionalText(entry, 'content');
    const sha = optionalText(entry, 'sha');
    if (!isPath(path)) throw refusal(422, 'tree.path contains a malformed path component');
    if (type === undefined) throw refusal(422, 'Must supply a valid tree.mode');
    if (optionalText(entry, 'type') !== undefined && entry['type'] !== type) {
      throw refusal(422, `tree.type does not fit tree.mode ${mode}`);
    }
    const isDeletion = entry['sha'] === null && content === undefined;
    if (isDeletion) {
      const old = base === undefined ? undefined : await repository.resolve(`${base}:${path}`);
      const isFile = old !== undefined && (await repository.typeOf(old)) === 'blob';
      if (!isFile) throw refusal(422, 'GitRPC::BadObjectState');
      return { path, mode, sha: undefined };
    }
    if ((sha === undefined) === (content === undefined)) {
      const rule = 'Must supply either tree.sha or tree.content.';
      throw refusal(422, `${rule} Request will be rejected if both are present.`);
    }
    if (content !== undefined) return { path, mode, sha: await repository.writeBlob(content) };
    if (type !== 'commit' && (await repository.typeOf(sha ?? '')) !== type) {
      throw refusal(422, `tree.sha ${sha ?? ''} is not a valid ${type}`);
    }
    return { path, mode, sha };
  };

  const treeAnswer = async (sha: string, status: number, isRecursive: boolean): Promise<Answer> => {
    const all = await repository.listTree(sha, { options: isRecursive ? ['-r', '-t'] : [] });
    // Only what is below is cut off (https://docs.github.com/rest/git/trees#get-a-tree).
    const limit = isRecursive ? state.settings.treeLimit : Infinity;
    const entries = all.slice(0, limit);
    const tree = entries.map(({ path, mode, type, sha: id, size }) => {
      const url = `${api}/git/${type === 'tree' ? 'trees' : 'blobs'}/${id}`;
      return { path, mode, type, sha: id, url, size };
    });
    const body = { sha, url: `${api}/git/trees/${sha}`, tree, truncated: all.length > limit };
    return { status, body };
  };

  const createTree = async (body: Json): Promise<Answer> => {
    const base = optionalText(body, 'base_tree');
    if (base !== undefined && (await repository.typeOf(base)) !== 'tree') {
      throw refusal(422, 'base_tree is not a valid tree oid');
    }
    const entries = objects(body, 'tree');
    if (entries.length === 0) throw refusal(422, 'Invalid tree info');
    const edits: TreeEdit[] = [];
    for (const entry of entries) edits.push(await toEdit(entry, base));
    return treeAnswer(await repository.writeTree(base, edits), 201, false);
  };

  const createCommit = async (body: Json): Promise<Answer> => {
    const tree = text(body, 'tree');
    const parents = texts(body, 'parents');
    if ((await repository.typeOf(tree)) !== 'tree') throw refusal(422, 'Tree SHA does not exist');
    for (const parent of parents) {
      if ((await repository.typeOf(parent)) === 'commit') continue;
      throw refusal(422, 'Parent SHA does not exist or is not a commit object');
    }
    const { author, committer } = signaturesOf(body);
    const commit = { tree, parents, message: text(body, 'message') };
    const sha = await state.commitAsToken(commit, author, committer);
    return { status: 201, body: await readCommit(sha) };
  };

  const readCommit = async (sha: string): Promise<Json> => {
    if ((await repository.typeOf(sha)) !== 'commit') throw notFound();
    const [commit] = await repository.readCommits('-1', sha);
    if (commit === undefined) throw notFound();
    return gitCommitShape(state, commit);
  };

  const createBlob = async (body: Json): Promise<Answer> => {
    const encoding = optionalText(body, 'encoding') ?? 'utf-8';
    if (encoding !== 'utf-8' && encoding !== 'base64') throw refusal(422, 'Invalid encoding');
    const sent = text(body, 'content');
    const content = encoding === 'base64' ? decodeBase64(sent) : Buffer.from(sent);
    if (content.length > MAX_BLOB_BYTES) throw refusal(422, 'Your input is too large to process.');
    const sha = await repository.writeBlob(content);
    return { status: 201, body: { sha, url: `${api}/git/blobs/${sha}` } };
  };

  const readBlob = async (sha: string, accept: string): Promise<Answer> => {
    if ((await repository.typeOf(sha)) !== 'blob') throw notFound();
    const content = await repository.readBlob(sha);
    if (/\braw\b/.test(accept)) return { status: 200, body: content };
    const node = nodeId('B', sha);
    const size = content.length;
    const url = `${api}/git/blobs/${sha}`;
    const body = {
      sha,
      node_id: node,
      size,
      url,
      content: encodeBase64(content),
      encoding: 'base64',
    };
    return { status: 200, body };
  };

  const routes: Record<string, Handler> = {
    'git/create-blob': ({ body }) => createBlob(body),
    'git/get-blob': ({ parameters: { file_sha: sha = '' }, accept }) => readBlob(sha, accept),
    'git/create-tree': ({ body }) => createTree(body),
    'git/get-tree': async ({ parameters: { tree_sha: name = '' }, query }) => {
      const sha = await repository.resolve(name.includes(':') ? name : `${name}^{tree}`);
      if (sha === undefined || (await repository.typeOf(sha)) !== 'tree') throw notFound();
      return treeAnswer(sha, 200, query.has('recursive'));
    },
    'git/create-commit': ({ body }) => createCommit(body),
    'git/get-commit': async ({ parameters: { commit_sha: sha = '' } }) => ({
      status: 200,
      body: await readCommit(sha),
    }),
  };
  return withoutEmpty(state, routes);
}
