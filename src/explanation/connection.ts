/** Gives an access token; asked again when the one it gave is near its end, or was refused. */
export type Credentials = (options?: { forceRefresh?: boolean }) => Promise<{
  token: string;
  /** Seconds since 1970. */
  expiresAt: number | null;
}>;

/** Where the model is asked, and as whom. */
export type Access = {
  apiKey: string | undefined;
  /** undefined: Anthropic's own API. */
  baseUrl: string | undefined;
  /** In place of a key, at Anthropic's own API alone. */
  credentials?: Credentials | undefined;
};

export const OWN_API = 'https://api.anthropic.com';

/** What compatible endpoints were written against. */
const COMMON_VERSION = '2023-06-01';

/** The options of the SDK's client. Nothing of the environment moves it or gives it a credential. */
export function connectionTo({ apiKey, baseUrl, credentials }: Access) {
  const shared = {
    // The SDK takes one credential, and would look for others in the environment.
    authToken: null,
    // What may pass is asked again by one loop alone, which knows the budget (paid-model.ts).
    maxRetries: 0,
    // At other levels it writes what servers say straight to the log, where it can command.
    logLevel: 'off' as const,
    // Followed, a redirect takes `x-api-key` along to wherever it leads.
    fetchOptions: { redirect: 'manual' as const },
  };
  if (baseUrl === undefined) {
    const credential =
      apiKey === undefined && credentials !== undefined
        ? { apiKey: null, credentials }
        : { apiKey: apiKey ?? null };
    return { ...shared, ...credential, baseURL: OWN_API };
  }
  const key = apiKey ?? 'none';
  return {
    ...shared,
    apiKey: key,
    baseURL: trimBaseUrl(baseUrl),
    // Some read only this key header.
    defaultHeaders: { 'x-api-key': key, 'anthropic-version': COMMON_VERSION },
  };
}

/** The address before `/v1/messages`: people give it with and without. */
export function trimBaseUrl(url: string): string {
  return url.replace(/\/+$/, '').replace(/\/v1(?:\/messages)?$/, '');
}
