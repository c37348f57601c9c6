import { runAction, type ActionOutcome, type ActionRun } from './run-action.ts';
import { startArxiv, type ArxivOptions } from './arxiv-server.ts';
import { startGitHub, type GitHubOptions } from './github-server.ts';
import type { ParsedRequest, Reply } from './messages-reply.ts';
import { startMessages, type MessagesOptions } from './messages-server.ts';
import { readSamplePapers, SAMPLE_DAY, sampleAnswer } from './sample-papers.ts';

export type WorldOptions = {
  /** Further than the sample day. */
  arxiv?: ArxivOptions;
  github?: GitHubOptions;
  /** A repository without a commit. */
  isEmpty?: boolean;
  /** By default the recorded answers of the sample day. */
  answer?: (request: ParsedRequest) => Reply | Promise<Reply>;
  latencyMs?: number;
  /** What the model API has beyond direct requests with a key. */
  model?: Pick<MessagesOptions, 'batches' | 'federation' | 'models' | 'key' | 'prefix'>;
  /** Where the model is asked; by default Anthropic's own API. */
  modelOrigin?: string;
  /** How much faster than in reality time goes by for the action. */
  speed?: number;
  /** Whether `speed` is for time limits too. */
  limitsToo?: boolean;
  /** When the run starts; by default half an hour after the sample day was announced. */
  now?: string | (() => string);
  /** How the action is run; by default as a child process. */
  runner?: typeof runAction;
};

/** Key of the model API in this world; it must turn up nowhere but in the stand-in. */
export const WORLD_KEY = 'sk-ant-world-0123456789';

const HALF_PAST = `${SAMPLE_DAY}T01:30:00Z`;

/** A blog as people have it. */
const BLOG = {
  '_config.yml': 'title: Lab notes\n',
  '_posts/2026-03-10-hello.md': '---\ntitle: Hello\n---\n\nThe first post.\n',
};

/**
 * Starts the three stand-ins and gives the shipped action a day in them. The action runs with its
 * default addresses; no request leaves this machine.
 */
export async function startWorld(options: WorldOptions = {}) {
  const arxiv = await startArxiv({ papers: readSamplePapers(), now: SAMPLE_DAY, ...options.arxiv });
  const messages = await startMessages({
    key: WORLD_KEY,
    answer: options.answer ?? recordedAnswer,
    ...options.model,
    ...(options.latencyMs === undefined ? {} : { latencyMs: options.latencyMs }),
  });
  const github = await startGitHub({
    ...(options.isEmpty !== true && { files: BLOG }),
    ...options.github,
  });

  /** Runs the action with the inputs of a usual workflow, and those given. */
  function run(
    inputs: Record<string, string> = {},
    onLine?: ActionRun['onLine'],
    env?: Record<string, string>,
    onStart?: ActionRun['onStart'],
  ): Promise<ActionOutcome> {
    return (options.runner ?? runAction)({
      inputs: {
        categories: 'cs.SD, eess.AS',
        'anthropic-api-key': WORLD_KEY,
        'request-interval': '0',
        ...inputs,
      },
      world: {
        speed: options.speed,
        limitsToo: options.limitsToo,
        now: typeof options.now === 'function' ? options.now() : (options.now ?? HALF_PAST),
        hosts: {
          'https://arxiv.org': arxiv.url,
          'https://export.arxiv.org': arxiv.url,
          [options.modelOrigin ?? 'https://api.anthropic.com']: new URL(messages.url).origin,
        },
      },
      githubUrl: github.url,
      repository: `${github.owner}/${github.name}`,
      token: github.token,
      ...(onLine === undefined ? {} : { onLine }),
      ...(env === undefined ? {} : { env }),
      ...(onStart === undefined ? {} : { onStart }),
    });
  }

  async function close(): Promise<void> {
    await Promise.all([arxiv.close(), messages.close(), github.close()]);
  }

  return { arxiv, messages, github, run, close };
}

/** The arXiv id that a request is about. */
export function requestedId({ prompt }: Pick<ParsedRequest, 'prompt'>): string {
  return /arXiv:(\d{4}\.\d{4,5})/.exec(prompt)?.[1] ?? '';
}

/** The model of the sample day: it gives the recorded answer of the paper asked about. */
export function recordedAnswer(request: ParsedRequest): Reply {
  const id = requestedId(request);
  const answer = sampleAnswer(id);
  if (answer === undefined) throw new Error(`there is no recorded answer about ${id}`);
  return { text: JSON.stringify(answer) };
}
