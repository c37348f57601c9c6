function wordList(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Words that a text of a language is full of, and that the other languages here have not. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordList(`the of and is are with that we this which from for it its to be by our than have has were
    been these their using into while when where whose such can not but they as or at both under
    without only more through between across however thus also each does how what`),
  de: wordList(`der die das den dem und ist sind mit wir ein eine einen einer eines einem von für auf zu
    zur zum bei durch wird werden nicht auch als sich dass oder nach über aus wie im um sowie diese
    dieser dieses unsere unser jedoch nur noch bis haben hat kann können mehr zwischen ohne wenn`),
  fr: wordList(`le la les des du et est sont une un avec nous pour dans sur par que qui ce cette ces au
    aux plus ne pas ou mais leur notre nos entre sans ont être elle il ils se sa son ses comme ainsi
    d l qu n s peut où dont chaque deux`),
  es: wordList(`el la los las de del y es son con una un que en por para se su sus al lo como más no este
    esta estos estas nuestro nuestra entre sin han ser pero cada o también donde sobre mediante cuando
    puede hasta desde`),
  pt: wordList(`o a os as do da dos das de e é são com uma um que em por para se seu sua no na nos nas ao
    como mais não este esta nosso nossa entre sem ser mas cada também pelo pela`),
  it: wordList(`il lo la i gli le di del della dei delle e è sono con una un che in per si su al come più
    non questo questa nostro tra senza essere ma ogni anche dal dalla nel nella`),
  nl: wordList(`de het een en is zijn met wij we van voor op te bij door wordt worden niet ook als zich
    dat of naar over uit om deze dit onze maar nog tot hebben heeft kan meer tussen zonder wanneer`),
};

/** How many of some words, in lower case, are English function words. */
export function countEnglish(tokens: readonly string[]): number {
  return tokens.filter((token) => FUNCTION_WORDS['en']?.has(token)).length;
}

/**
 * For each other language that is known, how many of some words, in lower case, are function words
 * of it and not of the page's, and the other way round. A page in a language without a list is
 * compared with English alone: its neighbours look too much like it.
 */
export function compareFunctionWords(
  tokens: readonly string[],
  language: string,
): { own: number; other: number }[] {
  const ownWords = FUNCTION_WORDS[language];
  return Object.entries(FUNCTION_WORDS)
    .filter(([name]) => name !== language && (ownWords !== undefined || name === 'en'))
    .map(([, words]) => ({
      own: tokens.filter((token) => ownWords?.has(token) && !words.has(token)).length,
      other: tokens.filter((token) => words.has(token) && !ownWords?.has(token)).length,
    }));
}
