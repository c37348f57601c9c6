/** Never the end of a sentence: what comes after belongs to it. English and the page languages. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}.])(?:e\.\s?g|i\.\s?e|cf|vs|resp|approx|dr|prof|mr|mrs|w\.r\.t|a\.k\.a|ca|bzw|vgl|sog|nr|bd|abb|kap|evtl|ggf|z\.\s?b|d\.\s?h|u\.\s?a|z|p\.\s?ex|p\.\s?ej|env|pág|núm|ee|aprox)\.$/iu;

/** Abbreviations before a number, a reference or nothing: 10 sec. is an end, Sec. 10 is none. */
const OF_NUMBERS =
  /(?<![\p{L}\p{N}.])(?:figs?|secs?|sects?|eqs?|eqn|tabs?|refs?|nos?|vol|pp?|ch|chap|thm|lem|def|prop|cor)\.$/iu;
const NUMBER_START = /^\s*[([]?(?:\d|[IVX]+\b|[A-Z]\b|X{3,}|S\d)/u;

/** The end of a sentence only where the next one begins as sentences do. */
const MAYBE_ABBREVIATION = /(?:(?<![\p{L}\p{N}])(?:\p{Lu}|et al|u\.s|uu|inc))\.$/iu;
/** German ordinals: am 3. Mai. */
const ORDINAL = /(?<![\p{L}\p{N}][.,]?)\d{1,2}\.$/u;

const BEGINNING =
  /^(?:an?|all|although|as|at|both|by|code|each|for|from|here|how|however|if|in|it|its|most|no|on|our|since|some|such|that|the|their|then|there|these|they|this|those|three|thus|to|two|under|unlike|using|we|what|when|where|while|with|without|auf|bei|das|der|die|dies|diese|dieser|ein|eine|es|für|im|mit|unser|unsere|wir|ce|ces|cette|dans|elle|en|il|ils|la|le|les|notre|nos|nous|pour|sur|un|une|el|esta|estas|este|estos|las|los|nuestra|nuestro|se|sin)(?![\p{L}\p{N}])/iu;

/** Formulas, addresses and TeX commands: a stop inside of them ends nothing. */
const OPAQUE = /(?<!\\)\$[^$\n]{1,500}\$|\\[a-z]+\{?|https?:\/\/[^\s，。；、（）「」]{1,500}/g;

/** Where a sentence begins with a digit or in lower case, which Unicode's rules join. */
const LOWER_START = /(?<=(?:[\p{L}\p{N}%)\]”’"]{2}|\p{Script=Hangul})[.!?])\s(?=[\p{Ll}\p{N}])/gu;

const TRAILING_OPENERS = /[([{“‘„«（［【「『《〈¿¡\s]+$/u;
const LEADING_CLOSERS = /^(?:[)\]}”’»）］】」』》〉]|["'](?=\s|$))+\s?/u;

/**
 * The sentences of a text, in English or a language of a page, trimmed, white space as one space.
 * Breaks are those of Unicode (UAX #29, by ICU), less those after abbreviations and inside
 * formulas, and with those that stand before a digit or a small letter.
 */
export function splitSentences(text: string, language: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const masked = line.replace(OPAQUE, mask);
  const segmenter = new Intl.Segmenter(segmenterLocale(language), { granularity: 'sentence' });
  const breaks: number[] = [];
  for (const { segment, index } of segmenter.segment(masked)) {
    if (index > 0) breaks.push(index);
    for (const inner of segment.matchAll(LOWER_START)) breaks.push(index + inner.index + 1);
  }
  const sentences: string[] = [];
  let start = 0;
  let seen = 0;
  let hasLetters = false;
  for (const at of breaks) {
    const end = adjusted(masked, start, at);
    if (end <= start) continue;
    // An ordinal of a list is no sentence. Each piece is looked at once.
    hasLetters ||= /\p{L}/u.test(masked.slice(seen, end));
    seen = end;
    if (!hasLetters || isFalse(masked, start, end, language)) continue;
    sentences.push(line.slice(start, end).trim());
    start = end;
    hasLetters = false;
  }
  sentences.push(line.slice(start).trim());
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Stands in for a formula or an address: a word of the same length that keeps its last stop. */
function mask(opaque: string): string {
  const end = !opaque.startsWith('http') ? 0 : (/[.!?)\]"'”’]*$/.exec(opaque)?.[0].length ?? 0);
  return 'X'.repeat(opaque.length - end) + opaque.slice(opaque.length - end);
}

/** Opening marks go with what follows, closing ones with what they close. */
function adjusted(text: string, start: number, at: number): number {
  const openers = TRAILING_OPENERS.exec(text.slice(Math.max(start, at - 8), at))?.[0] ?? '';
  // “ closes in German.
  const opens = openers.trimEnd() === openers ? openers.replace(/^\s+/, '') : '';
  if (opens !== '') return at - opens.length;
  return at + (LEADING_CLOSERS.exec(text.slice(at, at + 8))?.[0].length ?? 0);
}

const WINDOW = 24;

function isFalse(text: string, start: number, end: number, language: string): boolean {
  const before = text.slice(Math.max(start, end - WINDOW), end).trimEnd();
  if (ABBREVIATION.test(before)) return true;
  if (OF_NUMBERS.test(before)) return NUMBER_START.test(text.slice(end, end + WINDOW));
  const isMaybe =
    MAYBE_ABBREVIATION.test(before) || (/^de\b/i.test(language) && ORDINAL.test(before));
  return isMaybe && !BEGINNING.test(text.slice(end, end + WINDOW));
}

/** ICU throws on tags that are none; its rules for sentences hardly depend on the language. */
function segmenterLocale(language: string): string {
  try {
    return new Intl.Locale(language).language;
  } catch {
    return 'en';
  }
}
