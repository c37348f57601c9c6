import type { StoredPaper } from './arxiv-stored-paper.ts';

/** What the stand-in answers before faults and transport: a status, headers and a body. */
export type Answer = {
  status: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
};

/** What arXiv holds at the moment of a request. */
export type ArxivState = {
  /** The server's own date, `YYYY-MM-DD`. */
  today: string;
  /** Every mailing by its listing date, future ones included. */
  mailings: Readonly<Record<string, readonly StoredPaper[]>>;
  /** The listing dates whose mailing is out, oldest first. */
  mailedDays: readonly string[];
  /** Whether the API's index has the paper already. */
  isInApi: (id: string) => boolean;
  pageSize: number | undefined;
};
