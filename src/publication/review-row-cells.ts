/** A row of the table, all of it Markdown; empty where a thing is not known. */
export type Row = {
  id: string;
  look: string;
  /** `[id](address) title` */
  paper: string;
  /** `from HTML` */
  source: string;
  model: string;
  /** `12,345 / 678 tokens` */
  tokens: string;
  /** `$0.0431` */
  cost: string;
};

/** The row of what ranking took. */
export const RANKING = 'Ranking';

/** The source of a paper that no model was asked about. */
export const AS_ANNOUNCED = 'as announced';

/** How many matters of style a row counts. */
export function styleCount({ look }: Row): number {
  return Number(/✎\s(\d{1,4})/.exec(look)?.[1] ?? 0);
}

const FIELDS = {
  source: /^(?:from |not read|by interests|as announced)/,
  tokens: / tokens$/,
  cost: /^\$|^price /,
};

/** The small line below a title; `fieldsOf` reads it back. */
export function smallLine({ source, model, tokens, cost }: Row): string {
  return [source, model, tokens, cost].filter(Boolean).join(' · ');
}

export function fieldsOf(line: string): Pick<Row, 'source' | 'model' | 'tokens' | 'cost'> {
  const fields = { source: '', model: '', tokens: '', cost: '' };
  for (const field of line.split(' · ')) {
    const name = (['source', 'tokens', 'cost'] as const).find((one) => FIELDS[one].test(field));
    fields[name ?? 'model'] = field;
  }
  return fields;
}

/** Tokens in and out, of a cell such as `12,345 / 678 tokens`; 0 where it says something else. */
export function tokensOf(cell: string): [input: number, output: number] {
  const [, input = '0', output = '0'] = /^([\d,]{1,15}) \/ ([\d,]{1,15}) tokens$/.exec(cell) ?? [];
  return [Number(input.replaceAll(',', '')), Number(output.replaceAll(',', ''))];
}

/** US dollars, of a cell such as `$0.0431`; undefined where it says something else. */
export function costOf(cell: string): number | undefined {
  const [, dollars] = /^\$(\d{1,7}\.\d{1,6})$/.exec(cell) ?? [];
  return dollars === undefined ? undefined : Number(dollars);
}

export function number(value: number): string {
  return value.toLocaleString('en-US');
}
