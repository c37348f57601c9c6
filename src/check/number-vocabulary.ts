/**
 * Words for numbers in the languages written in Latin letters, `word=value`; a word may stand for
 * several figures (a quarter is 0.25 and 25 percent). Ordinals, shares and factors included.
 */
const VOCABULARY: Record<string, string> = {
  en: `one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20
    thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 zero=0 hundred=100
    hundreds=100 thousand=1e3 thousands=1e3 million=1e6 millions=1e6 billion=1e9 trillion=1e12
    first=1 second=2 third=3,0.333333333333 fourth=4 fifth=5,0.2,20 sixth=6 seventh=7 eighth=8
    ninth=9 tenth=10,0.1,10 thirds=0.666666666667 fifths=0.2 single=1 sole=1 once=1 both=2 pair=2
    pairs=2 couple=2 dual=2 twin=2 twice=2,200 double=2,200 doubles=2,200 doubled=2,200
    doubling=2,200 twofold=2 triple=3,300 triples=3 tripled=3 tripling=3 thrice=3 threefold=3
    quadruple=4 fourfold=4 fivefold=5 tenfold=10 hundredfold=100 dozen=12 half=0.5,50 halves=0.5,50
    halved=0.5,50 halving=0.5,50 quarter=0.25,25 quarters=0.75,75 hundredth=0.01 hundredths=0.01 thousandth=0.001 trio=3 bi=2 tri=3 january=1
    february=2 april=4 june=6 july=7 august=8 september=9 october=10 november=11 december=12 sept=9
    jan=1 feb=2 aug=8 oct=10 nov=11 dec=12`,
  de: `null=0 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6
    sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16
    siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60
    siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1e3 million=1e6 millionen=1e6
    milliarde=1e9 milliarden=1e9 erste=1 ersten=1 erster=1 zweite=2 zweiten=2 dritte=3 dritten=3
    vierte=4 fünfte=5 beide=2 beiden=2 beider=2 paar=2 doppelt=2,200 doppelte=2,200 doppelten=2
    verdoppelt=2,200 verdoppeln=2,200 verdreifacht=3 dreifach=3 dutzend=12 halb=0.5,50
    halbe=0.5,50 halben=0.5 hälfte=0.5,50 halbiert=0.5,50 viertel=0.25,0.75,25,75
    drittel=0.333333333333,0.666666666667 fünftel=0.2,20 zehntel=0.1,10 einmal=1 zweimal=2
    dreimal=3 januar=1 februar=2 märz=3 april=4 mai=5 juni=6 juli=7 august=8 september=9 oktober=10
    november=11 dezember=12`,
  fr: `zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11
    douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50
    soixante=60 cent=100 cents=100 mille=1e3 millier=1e3 milliers=1e3 million=1e6 millions=1e6
    milliard=1e9 milliards=1e9 premier=1 première=1 premiers=1 premières=1 deuxième=2 second=2
    seconde=2 troisième=3 quatrième=4 cinquième=5,0.2,20 dixième=0.1,10 paire=2 double=2,200
    doublé=2,200 doubler=2,200 doublant=2 triple=3 triplé=3 quadruple=4 décuple=10 dizaine=10
    douzaine=12 centaine=100 demi=0.5 demie=0.5 moitié=0.5,50 quart=0.25,25 quarts=0.75,75
    tiers=0.333333333333,0.666666666667 janvier=1 février=2 mars=3 avril=4 mai=5 juin=6 juillet=7
    août=8 septembre=9 octobre=10 novembre=11 décembre=12`,
  es: `cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10
    once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18
    diecinueve=19 veinte=20 veintiuno=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25
    veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50
    sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 cientos=100 doscientos=200
    doscientas=200 trescientos=300 quinientos=500 mil=1e3 miles=1e3 millón=1e6 millones=1e6
    primer=1 primera=1 primero=1 primeras=1 primeros=1 segunda=2 segundo=2 tercer=3 tercera=3
    tercero=3 cuarta=4,0.25 cuarto=4,0.25,25 cuartos=0.75,75 quinta=5,0.2 quinto=5,0.2,20 ambos=2
    ambas=2 par=2 doble=2,200 duplica=2,200 duplicar=2,200 duplicado=2 triple=3 triplica=3
    cuádruple=4 docena=12 decena=10 mitad=0.5,50 medio=0.5 media=0.5 tercio=0.333333333333
    tercios=0.666666666667 enero=1 febrero=2 marzo=3 abril=4 mayo=5 junio=6 julio=7 agosto=8
    septiembre=9 octubre=10 noviembre=11 diciembre=12`,
};

const WORDS = new Map(
  Object.entries(VOCABULARY).map(([language, words]) => [
    language,
    new Map(words.split(/\s+/).map(entry)),
  ]),
);

function entry(written: string): [word: string, values: number[]] {
  const [word = '', values = ''] = written.split('=');
  return [word, values.split(',').map(Number)];
}

const GERMAN_COMPOUND =
  /^(?:(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|hundert|tausend)(?=fach|mal|stuf|dimens|kanal|schicht|teil|köpf|spur|hundert|tausend)(hundert|tausend)?)/;

/** A number in words, and where the word ends. */
export type WordNumber = { value: number; end: number };

/** Words between tens and units: treinta y cuatro, vingt et un, twenty-four. */
const JOINT = /^(?:[- ]|-et-| et | y )$/;

/**
 * The number words of a text in one language, each as often as it is there. What is
 * put together (twenty-four, two hundred) is there with its parts.
 * @param language the primary part of the tag; one without vocabulary gives none
 */
export function vocabularyNumbersIn(text: string, language: string): WordNumber[] {
  const words = WORDS.get(language);
  if (words === undefined) return [];
  const found: WordNumber[] = language === 'en' ? monthsIn(text) : [];
  let last: { value: number; end: number } | undefined;
  for (const { 0: word, index } of text.matchAll(/[A-Za-zÀ-ɏ]{2,20}/g)) {
    const lower = word.toLowerCase();
    // 24 frames per second have no second frame.
    if (lower === 'second' && /\bper[ -]$/.test(text.slice(Math.max(0, index - 5), index)))
      continue;
    const values =
      words.get(lower) ?? (language === 'de' ? compoundValues(lower, words) : undefined);
    const value = values?.[0];
    if (values === undefined || value === undefined) continue;
    const end = index + word.length;
    for (const one of values) found.push({ value: one, end });
    const gap = last === undefined ? '' : text.slice(last.end, Math.min(index, last.end + 5));
    let whole = value;
    if (last !== undefined && index - last.end < 5 && JOINT.test(gap)) {
      if (value >= 100 && last.value < value) whole = last.value * value;
      else if (value < 20 && last.value < 100 && last.value >= 20 && last.value % 10 === 0)
        whole = last.value + value;
      if (whole !== value) found.push({ value: whole, end });
    }
    last = { value: whole, end };
  }
  return found;
}

/** Months that are other words too, so that only their capital tells them. */
function monthsIn(text: string): WordNumber[] {
  return [...text.matchAll(/\bMar(?:ch|\.)|(?<=[a-z,\d] )May(?= \d|\b)/g)].map(
    ({ 0: month, index }) => ({
      value: month.startsWith('Mar') ? 3 : 5,
      end: index + month.length,
    }),
  );
}

function compoundValues(word: string, words: ReadonlyMap<string, number[]>): number[] | undefined {
  const match = GERMAN_COMPOUND.exec(word);
  if (match === null) return undefined;
  const [, unit = '', tens = '', factor = '', magnitude = ''] = match;
  const valueOf = (part: string): number => words.get(part)?.[0] ?? 0;
  if (tens !== '') return [valueOf(unit) + valueOf(tens)];
  return [valueOf(factor) * (valueOf(magnitude) || 1)];
}
