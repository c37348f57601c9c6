/** Words of English text that are none of the other languages in Latin script. */
const ENGLISH = new Set(
  'the and with that which this these are were from than our its their while where both each'.split(
    ' ',
  ),
);

/** The share of such words in English prose about papers, usual and least. */
const ENGLISH_SHARE = { usual: 0.14, least: 0.08 };

/** The scripts that a language is written in, where the tag's own script is a mixture. */
const MIXTURES: Record<string, string> = {
  Hans: String.raw`\p{Script=Han}`,
  Hant: String.raw`\p{Script=Han}`,
  Jpan: String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`,
  Kore: String.raw`\p{Script=Hangul}\p{Script=Han}`,
};

/** More words in a row than a term has. */
const LATIN_RUN = /(?<![\w'’-])[A-Za-z][\w'’-]*(?:[ ,;:]{1,3}[A-Za-z][\w'’-]*){4,}/g;

/** A word with a capital or a digit is a name: ResNet, wav2vec2, PESQ. */
const SMALL_WORD = /(?<![\w-])[a-z]{2,}(?![\w-])/g;

/**
 * How much of a text is in its language, from 0 to 1. What stands in brackets does not count, as the
 * original of a term does. In another script than Latin: the letters of the script, of these and of
 * the English in runs of five words and more. In Latin script an estimate by the words that are
 * English alone, from a few hundred words on.
 * @param tag BCP-47
 */
export function languageShare(text: string, tag: string): number {
  const { language, script = 'Latn' } = new Intl.Locale(tag).maximize();
  const prose = proseOf(text);
  if (script !== 'Latn') {
    const own = new RegExp(`[${MIXTURES[script] ?? String.raw`\p{Script=${script}}`}]`, 'gu');
    const letters = prose.match(own)?.length ?? 0;
    const foreign = prose.match(LATIN_RUN)?.join(' ').match(SMALL_WORD)?.join('').length ?? 0;
    return letters === 0 ? 0 : letters / (letters + foreign);
  }
  const words = prose.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  if (words.length === 0) return 0;
  const latin = words.join('').length / (prose.match(/\p{L}/gu)?.length ?? 1);
  const english = words.filter((word) => ENGLISH.has(word)).length / words.length;
  const isEnglish = (least: number) => Math.min(1, english / least);
  if (language === 'en') return latin * isEnglish(ENGLISH_SHARE.least);
  return latin * (1 - isEnglish(ENGLISH_SHARE.usual));
}

/** Without formulas, code, addresses, and what stands in brackets. */
function proseOf(text: string): string {
  return text
    .replace(/(?<!\\)\$[^$\n]*\$|`[^`\n]*`/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/[（(][^()（）]{0,200}[)）]/g, ' ');
}
