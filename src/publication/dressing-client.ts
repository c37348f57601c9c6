import type { GitHubPlace } from './branch-client.ts';
import { asGitHubFailure, describeGitHubFailure } from './github-failure.ts';
import { onceKnown } from './once-known-client.ts';

export type Dressing = {
  labels: string[];
  reviewers: string[];
  teamReviewers: string[];
  assignees: string[];
  /** Milliseconds that a second of waiting lasts; tests shorten it. */
  second?: number;
};

/** GitHub takes no more. */
const MOST_ASSIGNEES = 10;

/**
 * Sets labels (GitHub makes those that are not there yet), reviewers and assignees of a pull
 * request. They are niceties: what fails is a warning, and one reviewer who cannot be asked costs the
 * others nothing. Never throws.
 */
export async function dressPullRequest(
  { github, here }: GitHubPlace,
  number: number,
  { labels, reviewers, teamReviewers, assignees, second = 1000 }: Dressing,
  warn: (line: string) => void,
): Promise<void> {
  const issue = { ...here, issue_number: number };
  if (labels.length > 0) {
    await attempt('set the labels', warn, async () => {
      await onceKnown(second, () => github.rest.issues.addLabels({ ...issue, labels }));
    });
  }
  await askReviewers();
  if (assignees.length > 0) {
    await attempt('set the assignees', warn, async () => {
      const { data } = await onceKnown(second, () =>
        github.rest.issues.addAssignees({ ...issue, assignees }),
      );
      // Whoever may not be assigned is dropped without a word.
      const set = new Set((data.assignees ?? []).map(({ login }) => login.toLowerCase()));
      const missing = assignees.filter((login) => !set.has(login.toLowerCase()));
      if (missing.length === 0) return;
      const who = 'GitHub assigns people who may write to the repository or commented';
      warn(`Could not assign ${missing.join(', ')}: ${who}, and ${MOST_ASSIGNEES} at most.`);
    });
  }

  async function askReviewers(): Promise<void> {
    const asked = [
      ...reviewers.map((name) => ({ reviewers: [name] })),
      ...teamReviewers.map((name) => ({ team_reviewers: [name] })),
    ];
    if (asked.length === 0) return;
    const pull = { ...here, pull_number: number };
    try {
      const all = { ...pull, reviewers, team_reviewers: teamReviewers };
      await onceKnown(second, () => github.rest.pulls.requestReviewers(all));
    } catch (error) {
      const isOneOfMany = asked.length > 1 && asGitHubFailure(error)?.status === 422;
      if (!isOneOfMany) return warn(describeMishap('ask the reviewers', error, teamReviewers));
      for (const one of asked) {
        const [name = ''] = Object.values(one).flat();
        const teams = 'team_reviewers' in one ? [name] : [];
        await attempt(
          `ask the reviewer ${name}`,
          warn,
          async () => {
            await github.rest.pulls.requestReviewers({ ...pull, ...one });
          },
          teams,
        );
      }
    }
  }
}

/** Does something that a run can do without; a failure is a warning. */
export async function attempt(
  doing: string,
  warn: (line: string) => void,
  task: () => Promise<void>,
  teams: string[] = [],
): Promise<void> {
  try {
    await task();
  } catch (error) {
    warn(describeMishap(doing, error, teams));
  }
}

function describeMishap(doing: string, error: unknown, teams: string[]): string {
  const failure = asGitHubFailure(error);
  const why = failure === undefined ? String(error) : describeGitHubFailure(failure);
  const hint =
    teams.length === 0
      ? ''
      : ' The token of a workflow cannot ask teams: that takes one of an app with members: read.';
  return `Could not ${doing}: ${why}${/[.!?]$/.test(why) ? '' : '.'}${hint}`;
}
