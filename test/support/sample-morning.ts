import { createHash } from 'node:crypto';
import { VERSION } from '../../src/version.ts';
import { startWorld } from './world.ts';

/** The sample day as it goes out: the page, and the text of its pull request. */
export type Morning = {
  name: string;
  post: string;
  title: string;
  branch: string;
  review: string;
};

/** Runs the sample day through the action as it ships. */
async function runMorning(inputs: Record<string, string> = {}): Promise<Morning> {
  const world = await startWorld();
  try {
    const { outputs, log } = await world.run(inputs);
    const [pullRequest] = world.github.pullRequests;
    const path = outputs['post-path'];
    if (pullRequest === undefined || path === undefined) throw new Error(log);
    return {
      name: path.slice(path.lastIndexOf('/') + 1),
      post: await world.github.readFile(pullRequest.head, path),
      title: pullRequest.title,
      branch: pullRequest.head,
      review: pullRequest.body ?? '',
    };
  } finally {
    await world.close();
  }
}

/** What the pictures of the documentation show: a page short enough for one, and a whole day's text. */
export async function runPictured() {
  return { short: await runMorning({ 'max-papers': '4' }), whole: await runMorning() };
}

/** Of what the pictures show. A new version of the action is no new picture. */
export function fingerprint({ short, whole }: Awaited<ReturnType<typeof runPictured>>) {
  return {
    page: hash(short.post.replace(`arxiv-daily-action ${VERSION}`, 'arxiv-daily-action')),
    review: hash(`${whole.title}\n${whole.review}`),
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
