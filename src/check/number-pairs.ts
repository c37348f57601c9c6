import type { Numeral } from './numerals.ts';

export type NumeralPairs = {
  pairs: [source: Numeral, translation: Numeral][];
  /** Numbers of the source, and of the translation, that no other has been found for. */
  missing: Numeral[];
  added: Numeral[];
};

/**
 * Pairs the numbers of a text and its translation by value, each with one other at most: first
 * those with the same sign and unit (and of these, those written alike), then those with the same sign where one unit is not told,
 * then the rest. A fraction that the other side has not is two numbers (16/32 bit).
 */
export function pairNumerals(
  source: readonly Numeral[],
  translation: readonly Numeral[],
  inWords: { source: ReadonlySet<number>; translation: ReadonlySet<number> },
): NumeralPairs {
  const from = splitFractions(source, translation, inWords.translation);
  const to = splitFractions(translation, source, inWords.source);
  const pairs: [Numeral, Numeral][] = [];
  const unpaired = new Set(from);
  const free = new Set(to);
  for (const keysOf of [writtenKeys, exactKeys, looseKeys, bareKeys]) {
    const byKey = Map.groupBy(
      [...free].flatMap((numeral) => keysOf(numeral).map((key) => ({ key, numeral }))),
      ({ key }) => key,
    );
    for (const queue of byKey.values()) queue.reverse();
    for (const numeral of unpaired) {
      const other = keysOf(numeral)
        .map((key) => takeFree(byKey.get(key), free))
        .find((one) => one !== undefined);
      if (other === undefined) continue;
      pairs.push([numeral, other]);
      unpaired.delete(numeral);
      free.delete(other);
    }
  }
  return { pairs, missing: [...unpaired], added: [...free] };
}

function takeFree(
  queue: { numeral: Numeral }[] | undefined,
  free: ReadonlySet<Numeral>,
): Numeral | undefined {
  for (let next = queue?.at(-1); next !== undefined; next = queue?.at(-1)) {
    if (free.has(next.numeral)) return next.numeral;
    queue?.pop();
  }
  return undefined;
}

/** The 4.0 of a licence is rather another 4.0 than a 4. */
function writtenKeys(numeral: Numeral): string[] {
  return exactKeys(numeral).map((key) => `${key} ${numeral.endsInNought} ${numeral.loose}`);
}

function exactKeys({ values, negative, unit, unitShared }: Numeral): string[] {
  const shown = unitShared === 'to' ? `${unit}…` : unit;
  return values.map((value) => `${value} ${negative} ${shown}`);
}

/** A unit that a number shares, or has none of, may be any. */
function looseKeys({ values, negative, unit, unitShared }: Numeral): string[] {
  return values.map(
    (value) => `${value} ${negative} ${unitShared === undefined ? unit : undefined}`,
  );
}

function bareKeys({ values }: Numeral): string[] {
  return values.map(String);
}

function splitFractions(
  numerals: readonly Numeral[],
  others: readonly Numeral[],
  inWords: ReadonlySet<number>,
): Numeral[] {
  const known = new Set(
    others.filter(({ parts }) => parts !== undefined).flatMap(({ values }) => values),
  );
  return numerals.flatMap((numeral) => {
    const { parts, values } = numeral;
    const isWhole = values.some((value) => known.has(value) || inWords.has(value));
    if (parts === undefined || isWhole) return [numeral];
    return parts.map((part) =>
      Object.assign({}, numeral, { values: [part], written: String(part), parts: undefined }),
    );
  });
}
