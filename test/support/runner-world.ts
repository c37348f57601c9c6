/**
 * The world of a child process: preloaded into the action with `--import`, it sends requests for
 * public hosts to stand-ins and sets the clock, so that the shipped file runs with the inputs
 * and addresses of real use. Any other host is refused.
 */
export type World = {
  /** The time at which the process starts, ISO 8601; the real time when undefined. */
  now?: string | undefined;
  /** Origin of a public host → address of its stand-in. */
  hosts: Record<string, string>;
};

// JSON by run-action.ts alone.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const world = JSON.parse(process.env['RUNNER_WORLD'] ?? '{"hosts":{}}') as World;
const realFetch = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  const standIn = world.hosts[url.origin];
  if (standIn !== undefined) {
    return realFetch(new Request(standIn + url.pathname + url.search, request), init);
  }
  if (!['127.0.0.1', 'localhost'].includes(url.hostname)) {
    throw new TypeError('fetch failed', { cause: new Error(`no stand-in for ${url.origin}`) });
  }
  return realFetch(input, init);
};

if (world.now !== undefined) {
  const offset = new Date(world.now).getTime() - Date.now();
  const realNow = Date.now.bind(Date);
  const now = () => realNow() + offset;
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, self) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, self),
    get: (target, name, self) => (name === 'now' ? now : Reflect.get(target, name, self)),
  });
}
