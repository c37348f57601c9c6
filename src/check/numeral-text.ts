/** Stands for a character of a name or of a reference: no digit, no letter, no space. */
const MASK = '\uE000';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** TeX commands that mean something to a reader of numbers; the others are a space. */
const COMMANDS: Record<string, string> = {
  '\\%': '%',
  '\\times': '×',
  '\\cdot': '×',
  '\\mu': 'μ',
  '\\circ': '°',
  '\\,': '\u2009',
  '\\;': '\u2009',
  '\\:': '\u2009',
  '\\!': '\u2009',
  '\\-': '',
};

/** The errors of a value, upwards and downwards: 9.8^{+2.1}_{-1.7}. They are numbers, no indices. */
const ERRORS =
  /(?<=[\d}] ?)(?:\^ ?\{ ?[-+−]? ?[\d.,]{1,8} ?\} ?_ ?\{ ?[-+−]? ?[\d.,]{1,8} ?\}|_ ?\{ ?[-+−]? ?[\d.,]{1,8} ?\} ?\^ ?\{ ?[-+−]? ?[\d.,]{1,8} ?\})/g;

/** One way to write digits: ASCII, powers by ^, thousands not by thin spaces, no TeX between. */
export function plainDigits(text: string): string {
  return (
    text
      // A full-width comma after a digit is a comma of the sentence, unless all are full-width.
      .replace(/[０-９](?:[０-９．，]*[０-９])?/g, (run) => run.normalize('NFKC'))
      .replace(/[％﹪]/g, '%')
      .replace(/[－﹣]/g, '-')
      .replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g, superscript)
      .replaceAll('{,}', ',')
      .replace(/\\(?:[A-Za-z]+|.)/g, plainCommand)
      .replace(/\^ ?\{? ?° ?\}?/g, '°')
      .replaceAll('~', ' ')
      .replace(ERRORS, (run) => run.replace(/[_^]/g, ' '))
      .replace(/-{2,3}(?=\s?\d)/g, '–')
      .replace(/(?<=\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/g, '')
      .replace(/(?<=\d)[xX](?=\d)/g, '×')
      .replace(/(\d{2}) ?(?:世纪|世紀) ?(\d0) ?(?=年代)/g, decade)
  );
}

/** The 80s of the 20th century are the 1980s. */
function decade(_: string, century: string, years: string): string {
  return `${Number(century) - 1}${years} `;
}

function superscript(run: string): string {
  const digits = run.replace(/[^⁺⁻]/g, (char) => String(SUPERSCRIPTS.indexOf(char)));
  return `^${digits.replace('⁻', '-').replace('⁺', '')}`;
}

const FONT = /^\\(?:math|text|operatorname|rm|bf|it|sf|tt|cal|left|right|big)/;

/** A symbol stays as a word, since what stands beside it is known by it: λ = 0.02. */
function plainCommand(command: string): string {
  const known = COMMANDS[command];
  if (known !== undefined) return known;
  return command.length < 3 || FONT.test(command) ? ' ' : ` ${command.slice(1)} `;
}

/** Letters with digits among them: wav2vec2, Qwen2.5-7B, DCASE-2025, top-1, hit@3, x_1. */
const LATIN_RUN = /(?<![A-Za-z\d])[A-Za-z][\w.@\u2010\u2011-]*/g;

/** Dimensions and places: 3D, 1-D, 1st, 21st. */
const DIMENSION_OR_PLACE = /(?<![A-Za-z\d_.])(?:\d-?[dD]|\d+(?:st|nd|rd|th))(?![A-Za-z\d])/g;

const LABEL =
  'sections?|secs?\\.?|figures?|figs?\\.?|tables?|tabs?\\.|equations?|eqs?\\.?|eqns?\\.?|appendix|algorithms?|algs?\\.|chapters?|abschnitt|abbildung|abb\\.|tabelle|gleichung|gl\\.|anhang|tableau|équation|annexe|sección|tabla|figura|ecuación|그림|표|식|부록';
const HAN_LABEL = '(?:图|圖|図|表|式|公式|算法|演算法|附录|附錄)';
const PLACE = String.raw`[ \u00A0]?[(（]?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?(?!\d|[.%]\d)[)）]?`;

/** What points to a place of the paper and says nothing of the world. */
const REFERENCES: RegExp[] = [
  new RegExp(
    String.raw`(?<![A-Za-z])(?:${LABEL})${PLACE}(?:(?:, ?| and | und | et | y |[-–])[(（]?\d{1,3}(?:\.\d{1,3}){0,3}(?!\d|[.%]\d)[)）]?)?`,
    'gi',
  ),
  new RegExp(String.raw`(?<=^|[^\p{L}]|[见見如在从從由和与與对參参及])${HAN_LABEL}${PLACE}`, 'gmu'),
  /第 ?\d{1,3}(?:\.\d{1,3}){0,3} ?[节節章]|(?<!\d)\d{1,3}(?:\.\d{1,3}){0,3} ?절/g,
  // Citations [12] and [3, 7–9]; an interval that begins with 0 is none.
  /\[[1-9]\d{0,2}(?: ?[,–-] ?\d{1,3}){0,20}\]/g,
  // Numbers of headings and of displayed equations.
  /^#{1,6} \d{1,3}(?:\.\d{1,3}){0,4}\.?(?= )/gm,
  /(?<=\$\$ )\(\d{1,3}\)$/gm,
  // Items of a list inside a sentence: 1) … 2) …
  /(?<=^|[\s，。；：、])[(（]?[1-9][)）](?= ?\p{L})/gmu,
];

/** Exponents and indices of variables: n^2, x_{1}, (a+b)^{2}. Those of 10 and 2 are kept. */
const INDICES =
  /(?<=[A-Za-z)}\]|α-ωΑ-Ω] ?)\^ ?(?:\{[^{}]{0,40}\}|-?\d+)|(?<=[A-Za-z)]\$)\^ ?\{ ?[-−+]? ?\d ?\}|_ ?(?:\{[^{}]{0,40}\}|\d+)/g;

function hide(run: string): string {
  return MASK.repeat(run.length);
}

/** A text without the digits that are no numbers, as long as it was, and the digits left out. */
export function maskNames(text: string): { text: string; inNames: string[] } {
  const inNames: string[] = [];
  const hideName = (run: string): string => {
    let end = run.length;
    while ('.-\u2010\u2011'.includes(run.charAt(end - 1))) end -= 1;
    const name = run.slice(0, end);
    if (!/\d/.test(name)) return run;
    inNames.push(...(name.match(/\d+(?:\.\d+)?/g) ?? []));
    return hide(name) + run.slice(name.length);
  };
  let masked = text;
  for (const reference of REFERENCES) masked = masked.replace(reference, hide);
  masked = masked.replace(INDICES, hide).replace(LATIN_RUN, hideName);
  return { text: masked.replace(DIMENSION_OR_PLACE, hideName), inNames };
}
