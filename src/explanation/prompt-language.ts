import { habitsOf } from './prompt-habits.ts';

/** Written without spaces between words, so that lengths count characters. */
const COUNTED_BY_CHARACTERS: Record<string, number> = {
  // How many characters say what one Chinese character says.
  Hans: 1,
  Hant: 1,
  Jpan: 1.4,
  Kore: 1.4,
  Thai: 2.5,
  Laoo: 2.5,
  Khmr: 2.5,
  Mymr: 2.5,
};

/** The most that each field may hold; `explainer` is least and most of its three parts together. */
export type Lengths = {
  unit: 'characters' | 'words';
  hook: number;
  label: number;
  /** Of the sentences of a point, and of a sub-point: about two lines on the page. */
  point: number;
  explainer: { least: number; most: number };
};

/** The lengths asked for in a language, in the unit that suits its script. */
export function lengthsFor(tag: string): Lengths {
  const factor = COUNTED_BY_CHARACTERS[new Intl.Locale(tag).maximize().script ?? ''];
  if (factor === undefined) {
    return { unit: 'words', hook: 15, label: 5, point: 40, explainer: { least: 180, most: 450 } };
  }
  const scaled = (characters: number) => Math.round((characters * factor) / 5) * 5;
  return {
    unit: 'characters',
    hook: scaled(40),
    label: scaled(10),
    point: scaled(90),
    explainer: { least: scaled(400), most: scaled(1000) },
  };
}

/** Whether a page in this language translates: arXiv's abstracts are English. */
export function translates(tag: string): boolean {
  return new Intl.Locale(tag).language !== 'en';
}

/**
 * A language in English words: `zh-TW` → `Traditional Chinese (Taiwan)`, `sr-Latn` → `Serbian in
 * Latin script`.
 * @throws RangeError where the tag is none
 */
export function languageName(tag: string): string {
  const locale = new Intl.Locale(tag);
  const { script, region } = locale.maximize();
  if (locale.language === 'zh') {
    const name = `${script === 'Hant' ? 'Traditional' : 'Simplified'} Chinese`;
    const where = region === 'CN' ? '' : placeName(region ?? '');
    return where === '' ? name : `${name} (${where})`;
  }
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const base = [locale.language, locale.region].filter((part) => part !== undefined).join('-');
  const name = names.of(base) ?? names.of(locale.language) ?? `the language ${locale.language}`;
  if (locale.script === undefined) return name;
  const scripts = new Intl.DisplayNames(['en'], { type: 'script' });
  return `${name} in ${scripts.of(locale.script) ?? locale.script} script`;
}

function placeName(region: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'region', style: 'short' }).of(region);
  return name ?? region;
}

/** What the instructions say of writing in a language, a line each. */
export function languageLines(tag: string): string[] {
  const name = languageName(tag);
  const habits = habitsOf(tag);
  const { script } = new Intl.Locale(tag);
  return [
    ...(script === undefined || habits !== undefined ? [] : [`Everything is ${name}.`]),
    ...(habits?.style ?? [
      `Punctuation, quotation marks, the capitals of titles and the register are those of scholarly journals in ${name}.`,
    ]),
  ];
}
