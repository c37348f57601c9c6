/** What goes out for one day. */
export type PublicationRequest = {
  day: string;
  /** Path of the post inside the repository. */
  path: string;
  text: string;
  /** Of the commit and of the pull request: constants, dates and counts alone. */
  title: string;
  body: string;
};

/** Where it went. `problem` says what of it could not be done although the page is out. */
export type Publication = {
  commitSha: string | undefined;
  pullRequest: { number: number; url: string } | undefined;
  problem: string | undefined;
};

/** What the repository holds of earlier runs. */
export type RepositoryState = {
  /** Posts since the day asked for, on the base branch and on the branches of open pull requests. */
  posts: { name: string; text: string }[];
  /** This action's pull requests, in any state. */
  pullRequests: { day: string; number: number; url: string }[];
};

export type Repository = {
  /** @param since the oldest day whose posts are wanted, `YYYY-MM-DD`. */
  readState: (since: string) => Promise<RepositoryState>;
  publish: (request: PublicationRequest) => Promise<Publication>;
};
