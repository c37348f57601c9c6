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

/** Where it went. `problem` says in a sentence what could not be done, and how to fix it. */
export type Publication = {
  /** Of the commit that has the page; undefined where none was needed or none could be made. */
  commitSha: string | undefined;
  pullRequest: { number: number; url: string } | undefined;
  problem: string | undefined;
};

/** A page under way: on the branch of an open pull request, or on a branch that has none. */
export type OpenPage = {
  day: string;
  /** Where the post is on the branch. A person may have moved or renamed it there. */
  path: string;
  text: string;
  /** Undefined: the branch was left without a pull request. */
  pullRequest: { number: number; url: string; body: string } | undefined;
  /** The run that opened the pull request ended before it set labels and the like; `update` does. */
  undressed: boolean;
};

/** What the repository holds of earlier runs. */
export type RepositoryState = {
  /**
   * Posts since the day asked for, by their file names: on the base branch, and the open pages by
   * the name that a page is given. Without text where a person took the page from its branch.
   */
  posts: { name: string; text: string }[];
  /** This action's pull requests, in any state. */
  pullRequests: { day: string; number: number; url: string }[];
  /** By day, and only of days that have no page on the base branch. */
  openPages: OpenPage[];
};

export type Repository = {
  /** @param since the oldest day whose posts are wanted, `YYYY-MM-DD`. */
  readState: (since: string) => Promise<RepositoryState>;
  /**
   * Makes sure that the page of a day can be delivered, before it is paid for: nobody sees what it
   * writes. To be asked after `readState`.
   * @throws UserError where this token may not write, the repository takes nothing, or a branch is in
   * the way.
   */
  prepare: (day: string) => Promise<void>;
  /** Sends the page of a day that has none yet, or that this run saved. */
  publish: (request: PublicationRequest) => Promise<Publication>;
  /**
   * Goes on with an open page: a further commit on its branch and the new text of its pull request,
   * which is opened where there is none. The page stays where it is: `request.path` is not asked.
   * Equal text and body: no writing request. What a person changed since the page was read is never
   * overwritten: then nothing is written, and `problem` says so.
   */
  update: (page: OpenPage, request: PublicationRequest) => Promise<Publication>;
  /**
   * Saves a page on its branch without a pull request, in the middle of a run; `publish` or `update`
   * of the same day then goes on with it. An open page is saved where it is: at its own path. Nothing
   * is saved where the pages go into a folder.
   * @throws UserError where it cannot be saved.
   */
  save: (request: Pick<PublicationRequest, 'day' | 'path' | 'text' | 'title'>) => Promise<void>;
};
