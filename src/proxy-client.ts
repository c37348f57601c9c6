import http from 'node:http';
import { UserError } from './errors.ts';

type Environment = Record<string, string | undefined>;

/** What is on this machine is asked without a proxy, whatever NO_PROXY says. */
const LOOPBACK = 'localhost,127.0.0.1,[::1]';

/**
 * Sends all requests of this process from now on through the proxies that the environment names, as
 * runners set them: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in small letters too, which win.
 * To be called before the first request.
 * @returns what is used, a sentence without user and password; undefined where there is no proxy.
 * @throws UserError where a variable holds no address of an HTTP proxy.
 */
export function useProxies(environment: Environment): string | undefined {
  const proxies = {
    https_proxy: readProxy(environment, 'https_proxy'),
    http_proxy: readProxy(environment, 'http_proxy'),
  };
  const used = [...new Set(Object.values(proxies).flatMap((one) => one?.origin ?? []))];
  if (used.length === 0) return undefined;
  const sentence = `Requests go through ${used.join(' and ')}.`;
  // Node 24 has it from 24.14 on; before, it went past the proxy without a word.
  if (typeof http.setGlobalProxyFromEnv !== 'function') {
    if (environment['NODE_USE_ENV_PROXY'] === '1') return sentence;
    return `Node ${process.version} goes past the proxy: update the runner, or set NODE_USE_ENV_PROXY=1 in the environment of the step.`;
  }
  const [, exceptions] = readVariable(environment, 'no_proxy');
  http.setGlobalProxyFromEnv({
    https_proxy: proxies.https_proxy?.href ?? '',
    http_proxy: proxies.http_proxy?.href ?? '',
    no_proxy: exceptions === '' ? LOOPBACK : `${exceptions},${LOOPBACK}`,
  });
  return sentence;
}

function readProxy(environment: Environment, variable: string): URL | undefined {
  const [name, text] = readVariable(environment, variable);
  if (text === '') return undefined;
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  if (url !== null && ['http:', 'https:'].includes(url.protocol)) return url;
  // The value is not shown: it may hold a password.
  throw new UserError(`Environment variable '${name}' must be the address of an HTTP proxy.`, {
    hint: `Example: ${name}: http://proxy.example.com:3128`,
  });
}

/** @returns the name under which it is set, and the value; empty where it is not. */
function readVariable(environment: Environment, variable: string): [string, string] {
  const small = environment[variable]?.trim();
  const name = small ? variable : variable.toUpperCase();
  return [name, environment[name]?.trim() ?? ''];
}
