/** A bare git repository in a temporary directory, driven by the real git program. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitEnvironment, runGit, succeed, type Run } from './github-git.ts';

/** Who did something, and when (ISO 8601). */
export type Signature = { name: string; email: string; date: string };

export type Commit = {
  sha: string;
  tree: string;
  parents: string[];
  author: Signature;
  committer: Signature;
  message: string;
};

/** A change of a tree: the object at a path, or `undefined` where the path goes. */
export type TreeEdit = { path: string; mode: string; sha: string | undefined };

export type TreeEntry = { path: string; mode: string; type: string; sha: string; size?: number };

export type ChangedFile = {
  filename: string;
  status: 'added' | 'removed' | 'modified' | 'renamed';
  previous?: string;
  sha: string;
  additions: number;
  deletions: number;
};

export type GitRepository = Awaited<ReturnType<typeof createGitRepository>>;

const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'];

/** `2026-11-23T08:50:00Z`, as GitHub writes dates. */
export function isoSeconds(date: Date | string | number): string {
  return new Date(date).toISOString().replace(/\.\d+Z$/, 'Z');
}

const STATUSES = new Map<string, ChangedFile['status']>([
  ['A', 'added'],
  ['D', 'removed'],
  ['R', 'renamed'],
]);

function toCommit(fields: string[]): Commit {
  const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = ''] =
    fields;
  return {
    sha,
    tree,
    parents: parents.split(' ').filter(Boolean),
    author: { name: an, email: ae, date: isoSeconds(ad) },
    committer: { name: cn, email: ce, date: isoSeconds(cd) },
    message: (fields[9] ?? '').replace(/\n$/, ''),
  };
}

function toEntry(line: string): TreeEntry {
  const [head = '', path = ''] = line.split('\t');
  const [mode = '', type = '', sha = '', size = ''] = head.split(/ +/);
  return { path, mode, type, sha, ...(/^\d+$/.test(size) ? { size: Number(size) } : {}) };
}

function toIdent({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(new Date(date).getTime() / 1000)} +0000`;
}

const READING = new Set(['cat-file', 'ls-tree', 'rev-parse', 'log', 'merge-base', 'diff-tree']);

/** Whether the answer can never change: it is asked of objects by their ids alone. */
function isTimeless([command = '', ...args]: string[]): boolean {
  const end = args.indexOf('--');
  const names = args
    .slice(0, end === -1 ? args.length : end)
    .filter((arg) => !/^(?:-|blob$)/.test(arg));
  return READING.has(command) && names.every((name) => /^\^?[0-9a-f]{40}/.test(name));
}

/** Makes an empty bare repository whose HEAD is `defaultBranch`. */
export async function createGitRepository(defaultBranch: string) {
  const directory = await mkdtemp(join(tmpdir(), 'github-'));
  const env = gitEnvironment(directory);
  let indexes = 0;

  const answers = new Map<string, Promise<Run>>();

  const run = async (args: string[], input?: Buffer | string): Promise<Run> => {
    if (!isTimeless(args)) return runGit(args, env, input);
    const key = args.join('\0');
    const known = answers.get(key) ?? runGit(args, env);
    answers.set(key, known);
    // What is missing may come.
    if ((await known).code !== 0) answers.delete(key);
    return known;
  };

  /** Output without the last line end. */
  const git = async (...args: string[]): Promise<string> =>
    (await succeed(run(args), args.join(' '))).toString().replace(/\n$/, '');

  const write = async (args: string[], input: Buffer | string): Promise<string> =>
    (await succeed(run(args, input), args.join(' '))).toString().trim();

  /** The object a name stands for, `undefined` where there is none. */
  const resolve = async (name: string): Promise<string | undefined> => {
    // A name that could be an option or an expression is none.
    if (name === '' || /^-|[\0\n]|\.\.|@\{/.test(name)) return undefined;
    const { code, stdout } = await run(['rev-parse', '--verify', '--quiet', name]);
    return code === 0 ? stdout.toString().trim() : undefined;
  };

  const typeOf = async (sha: string): Promise<string | undefined> => {
    if (!/^[0-9a-f]{40}$/.test(sha)) return undefined;
    const { code, stdout } = await run(['cat-file', '-t', sha]);
    return code === 0 ? stdout.toString().trim() : undefined;
  };

  const writeBlob = (content: Buffer | string): Promise<string> =>
    write(['hash-object', '-w', '--stdin'], content);

  /** What is in a tree, or of it only what is at `path`. */
  const listTree = async (
    treeish: string,
    { options = [], path }: { options?: string[]; path?: string } = {},
  ): Promise<TreeEntry[]> => {
    const only = path === undefined ? [] : ['--', path];
    const out = await succeed(
      run(['ls-tree', '-z', '-l', ...options, treeish, ...only]),
      'ls-tree',
    );
    return out.toString().split('\0').filter(Boolean).map(toEntry);
  };

  /** Applies edits to a tree (`undefined`: the empty one), in order. Trees can be put, not merged. */
  const writeTree = async (base: string | undefined, edits: TreeEdit[]): Promise<string> => {
    indexes += 1;
    const index = join(directory, `index-${indexes}`);
    const withIndex = { ...env, GIT_INDEX_FILE: index };
    const step = (args: string[], input?: string): Promise<Buffer> =>
      succeed(runGit(args, withIndex, input), args.join(' '));
    await step(['read-tree', ...(base === undefined ? ['--empty'] : [base])]);
    const lines: string[] = [];
    for (const { path, mode, sha } of edits) {
      const isTree = mode === '040000' && sha !== undefined;
      const files = isTree
        ? await listTree(sha, { options: ['-r'] })
        : [{ path: '', mode, sha: sha ?? '' }];
      for (const file of files) {
        const full = isTree ? `${path}/${file.path}` : path;
        lines.push(
          sha === undefined ? `0 ${'0'.repeat(40)}\t${full}` : `${file.mode} ${file.sha}\t${full}`,
        );
      }
    }
    await step(
      ['update-index', '-z', '--add', '--replace', '--index-info'],
      lines.map((line) => `${line}\0`).join(''),
    );
    const tree = (await step(['write-tree'])).toString().trim();
    await rm(index, { force: true });
    return tree;
  };

  /** Writes the object itself: the message keeps every byte, as through GitHub's API. */
  const writeCommit = (commit: Omit<Commit, 'sha'>): Promise<string> => {
    const head = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${toIdent(commit.author)}`,
      `committer ${toIdent(commit.committer)}`,
    ];
    const text = `${head.join('\n')}\n\n${commit.message}`;
    return write(['hash-object', '-t', 'commit', '-w', '--stdin'], text);
  };

  /** Commits in the order of `git log` with these arguments. */
  const readCommits = async (...args: string[]): Promise<Commit[]> => {
    const format = `--format=${FIELDS.join('%x00')}`;
    const out = await succeed(run(['log', '-z', format, ...args]), 'log');
    const parts = out.toString().split('\0');
    const count = Math.floor(parts.length / FIELDS.length);
    return Array.from({ length: count }, (_, index) =>
      toCommit(parts.slice(index * FIELDS.length, (index + 1) * FIELDS.length)),
    );
  };

  const readBlob = (name: string): Promise<Buffer> =>
    succeed(run(['cat-file', 'blob', name]), `cat-file blob ${name}`);

  /** Moves, makes (`from` undefined) or deletes (`to` undefined) a ref; false where git refuses. */
  const moveRef = async (ref: string, to: string | undefined, from?: string): Promise<boolean> => {
    const known = from ?? '0'.repeat(40);
    const args = to === undefined ? ['-d', ref, known] : [ref, to, known];
    return (await run(['update-ref', ...args])).code === 0;
  };

  const isAncestor = async (ancestor: string, of: string): Promise<boolean> =>
    (await run(['merge-base', '--is-ancestor', ancestor, of])).code === 0;

  const mergeBase = async (a: string, b: string): Promise<string | undefined> => {
    const { code, stdout } = await run(['merge-base', a, b]);
    return code === 0 ? stdout.toString().trim() : undefined;
  };

  /** The tree of merging two commits; `undefined` where they conflict. */
  const mergeTrees = async (into: string, from: string): Promise<string | undefined> => {
    const { code, stdout } = await run(['merge-tree', '--write-tree', into, from]);
    return code === 0 ? stdout.toString().trim() : undefined;
  };

  const changedFiles = async (from: string, to: string): Promise<ChangedFile[]> => {
    const flags = ['-r', '-M', '-z'];
    const raw = (await git('diff-tree', ...flags, '--raw', from, to)).split('\0');
    const counts = (await git('diff-tree', ...flags, '--numstat', from, to)).split('\0');
    const files: ChangedFile[] = [];
    while (raw.length > 1) {
      const [, , before = '', after = '', letter = ''] = (raw.shift() ?? '').split(' ');
      const previous = letter.startsWith('R') ? raw.shift() : undefined;
      const filename = raw.shift() ?? '';
      const [additions, deletions] = (counts.shift() ?? '').split('\t');
      // A rename has its two names in fields of their own.
      if (previous !== undefined) counts.splice(0, 2);
      files.push({
        filename,
        status: STATUSES.get(letter.charAt(0)) ?? 'modified',
        ...(previous === undefined ? {} : { previous }),
        sha: letter === 'D' ? before : after,
        // git counts no lines in a binary file and writes `-`.
        additions: Number(additions) || 0,
        deletions: Number(deletions) || 0,
      });
    }
    return files;
  };

  const init = ['init', '--bare', '--quiet', '--template=', `--initial-branch=${defaultBranch}`];
  await git(...init, directory);

  return {
    directory,
    git,
    run,
    resolve,
    typeOf,
    writeBlob,
    writeTree,
    writeCommit,
    listTree,
    readCommits,
    readBlob,
    moveRef,
    isAncestor,
    mergeBase,
    mergeTrees,
    changedFiles,
    remove: (): Promise<void> => rm(directory, { recursive: true, force: true, maxRetries: 5 }),
  };
}
