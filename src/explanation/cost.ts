/** US dollars per million tokens. `long` applies to the whole of a request above its limit. */
type Price = {
  input: number;
  output: number;
  long?: { above: number; input: number; output: number };
};

/**
 * List prices of Anthropic's models, as of 2026-10-09
 * (https://platform.claude.com/docs/en/about-claude/pricing). A model that came later has none until
 * a price of Anthropic's own is known: `prices` gives it one.
 */
const PRICES: Record<string, Price> = {
  'claude-haiku-5-5': {
    input: 0.1,
    output: 0.5,
    long: { above: 100_000, input: 0.5, output: 2.5 },
  },
  'claude-sonnet-5-5': { input: 2, output: 10 },
  'claude-opus-5-5': { input: 4, output: 20 },
  'claude-fable-5-1': { input: 10, output: 50 },
};

/** The models that the table has a price for, the cheapest first. */
export const PRICED_MODELS = Object.keys(PRICES);

/** Whether the table has a price for a model. */
export function isPriced(model: string): boolean {
  return Object.hasOwn(PRICES, model);
}

/** Tokens of one answer. Cached tokens are not part of `input`. */
export type Usage = {
  input: number;
  output: number;
  cacheWrite: number;
  cacheRead: number;
  /** The endpoint did not tell all: what it told is counted, and more may be billed. */
  isPartial?: boolean;
};

export type PriceOf = (usage: Usage) => number | undefined;

/**
 * Gives the price of a request in US dollars, or undefined where the model's price is not known.
 * A cache write costs 1.25 of the input price. A cache read costs a tenth at most; where a model
 * takes less, this errs to the dear side.
 */
export function priceOf(
  model: string,
  own: { input: number; output: number } | undefined,
): PriceOf {
  const price: Price | undefined = own ?? (isPriced(model) ? PRICES[model] : undefined);
  return ({ input, output, cacheWrite, cacheRead }) => {
    if (price === undefined) return undefined;
    const prompt = input + cacheWrite + cacheRead;
    const rate = price.long !== undefined && prompt > price.long.above ? price.long : price;
    const read = input + 1.25 * cacheWrite + 0.1 * cacheRead;
    return (read * rate.input + output * rate.output) / 1_000_000;
  };
}

/**
 * The most tokens a text can be, for a bound and not for a bill. Tokenizers of language models work
 * on bytes, so that a token is at least one of them; some first write compatibility characters out,
 * which can be longer (https://www.unicode.org/reports/tr15/).
 */
export function tokenBound(text: string): number {
  return Math.max(Buffer.byteLength(text), Buffer.byteLength(text.normalize('NFKC')));
}

/**
 * The tokens that a text is likely to be, where an endpoint does not tell: 2.5 bytes each, as the
 * documentation of Anthropic's tokenizer has it for English.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 2.5);
}
