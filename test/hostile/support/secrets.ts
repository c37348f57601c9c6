/** How far from each other the characters of a secret may be set to hide it. */
const SPACERS = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;

/** A secret as it is, and as somebody writes it who wants to get it past a mask. */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const shifted = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '')
      .slice(shift === 0 ? 0 : shift + 1, -1),
  );
  const hex = bytes.toString('hex');
  return [
    secret,
    Array.from(secret).toReversed().join(''),
    ...shifted,
    ...shifted.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    hex,
    hex.toUpperCase(),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    hex.replaceAll(/../g, '%$&'),
  ];
}

/** The secrets that a text has, in any of the forms, spread out or written with references. */
export function leaksIn(text: string, secrets: Readonly<Record<string, string>>): string[] {
  const shown = text
    .replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => characterOf(parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => characterOf(Number(code)))
    .replaceAll(/<\/?span>/g, '');
  const views = [text, shown, shown.replaceAll(SPACERS, '')];
  return Object.entries(secrets).flatMap(([name, secret]) =>
    formsOf(secret).flatMap((form, at) =>
      views.some((view) => view.includes(form)) ? [`${name} in form ${at}`] : [],
    ),
  );
}

/** Texts have numbers that are of no character. */
function characterOf(code: number): string {
  return code > 0x10_ff_ff ? '' : String.fromCodePoint(code);
}
