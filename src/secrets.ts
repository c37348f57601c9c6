import { containsSecret } from './post/contains-secret.ts';
import { secretForms } from './post/secret-forms.ts';

/** What must not get out of a run, as it becomes known. */
export type Secrets = {
  /** Nothing shorter than 8 characters: it would be found by chance. */
  add: (secret: string) => void;
  /** All there are by now, for the search of what goes out. */
  all: () => readonly string[];
  /** A text without them, in all forms of `secretForms`: for the log, and for what servers said. */
  redact: (text: string) => string;
};

/** As much of a secret is one: a quotation may have been cut anywhere. */
const PIECE = 16;

const LEFT_OUT = 'A text was left out here: it held a secret of this run.';

/** Creates the one list of a run's secrets. */
export function createSecrets(): Secrets {
  const known = new Map<string, string[]>();
  const pieces = new Set<string>();
  const sizes = new Set<number>();

  function add(secret: string): void {
    const forms = known.has(secret) ? [] : secretForms(secret);
    if (forms.length > 0) known.set(secret, forms);
    for (const form of forms) {
      const size = Math.min(PIECE, form.length);
      sizes.add(size);
      for (let at = 0; at + size <= form.length; at += 1) pieces.add(form.slice(at, at + size));
    }
  }

  function redact(text: string): string {
    let starred = text;
    for (const form of [...known.values()].flat()) starred = starred.replaceAll(form, '***');
    // Spread out or dressed up it is in no single place.
    return containsSecret(starred, [...known.keys()]) ? LEFT_OUT : withoutPieces(starred);
  }

  function withoutPieces(text: string): string {
    let kept = '';
    let end = 0;
    for (let at = 0; at < text.length; at += 1) {
      for (const size of sizes) {
        if (!pieces.has(text.slice(at, at + size))) continue;
        if (kept === '' || at > end) kept += `${text.slice(end, at)}***`;
        end = Math.max(end, at + size);
      }
    }
    return kept + text.slice(end);
  }

  return { add, all: () => [...known.keys()], redact };
}

/** Where runners and proxies have secrets of their own, which their servers may repeat. */
const IN_ENVIRONMENT = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_RUNTIME_TOKEN'];
const PROXIES = ['https_proxy', 'http_proxy', 'HTTPS_PROXY', 'HTTP_PROXY'];

/** The secrets of a job's environment that its requests take along. */
export function secretsOfEnvironment(environment: Record<string, string | undefined>): string[] {
  const users = PROXIES.flatMap((name) => {
    const url = URL.parse(environment[name] ?? '');
    return url === null || url.password === '' ? [] : `${url.username}:${url.password}`;
  });
  return [...IN_ENVIRONMENT.flatMap((name) => environment[name] ?? []), ...users];
}
