/** The real git program, cut off from the machine's configuration. */
import { spawn } from 'node:child_process';
import { devNull } from 'node:os';

export type Run = { code: number | null; stdout: Buffer; stderr: string };

/** Nothing of the developer's environment and configuration reaches git. */
export function gitEnvironment(directory: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: directory,
    LC_ALL: 'C',
    GIT_DIR: directory,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'A Person',
    GIT_AUTHOR_EMAIL: 'person@users.noreply.github.com',
    GIT_COMMITTER_NAME: 'A Person',
    GIT_COMMITTER_EMAIL: 'person@users.noreply.github.com',
  };
}

/** Runs git to its end, whatever that is. */
export function runGit(
  args: string[],
  env: Record<string, string>,
  input?: Buffer | string,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { env, stdio: 'pipe' });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // git may end before it has read everything; what it says then is in its exit code.
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
    });
    child.stdin.end(input ?? '');
  });
}

/** The output of a run that has to end well; `what` names it in the error. */
export async function succeed(run: Promise<Run>, what: string): Promise<Buffer> {
  const { code, stdout, stderr } = await run;
  if (code !== 0) throw new Error(`git ${what} ended with ${String(code)}: ${stderr}`);
  return stdout;
}
