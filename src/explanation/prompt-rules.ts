import { habitsOf } from './prompt-habits.ts';
import { languageName, translates } from './prompt-language.ts';
import type { PromptSettings } from './prompt.ts';

/** What holds for every field: most of it is what the check looks for afterwards. */
export function renderRules(settings: PromptSettings): string {
  const translated = translates(settings.language);
  const rules = [
    styleRule(translated),
    sourceRule(settings),
    numberRule(settings, translated),
    ...(settings.explainer ? [CALCULATION] : []),
    'Names of models, methods, data sets, metrics, software, organisations and people, and acronyms, stay letter by letter as the paper writes them.',
    ...(translated ? [termRule(settings)] : []),
    formulaRule(settings, translated),
    'In strings only **bold** (for a few key figures at most), `code` and $TeX$: no headings, lists, tables, HTML, images or line breaks, and no LaTeX text commands such as \\textbf.',
    `A web address only where the paper has it, as the paper writes it, bare.${translated ? ' Those of the abstract stay.' : ''}`,
    'A string begins with what it says, never with a label for itself such as "Abstract:" or "Translation:".',
  ];
  return ['# Rules', ...rules.map((rule) => `- ${rule}`)].join('\n');
}

function styleRule(translated: boolean): string {
  return (
    `Write as a native researcher would${translated ? ', not word for word' : ''}. ` +
    'Be concise and concrete: no praise, no filler, no sentence that would fit any paper.'
  );
}

function sourceRule({ language }: PromptSettings): string {
  const words = habitsOf(language)?.notStated;
  return (
    'Use only what the paper says. Where something that belongs here is not in it, say that the ' +
    `paper does not state it${words === undefined ? '' : ` (${words})`}; ` +
    'do not guess and do not add what you know from elsewhere.'
  );
}

/**
 * A decimal point stays a point in every language: a reader can then find the number in the paper,
 * and 1,234 has one meaning.
 */
function numberRule({ language }: PromptSettings, translated: boolean): string {
  const counting = habitsOf(language)?.counting;
  return [
    'Numbers stay as the paper writes them: the digits 0-9, the decimal point (never a comma in its place), the separators of thousands, sign, unit, range and precision.',
    ...(counting === undefined
      ? []
      : [
          `Only a large round count may be put in ${counting}, its value unchanged; parameter counts such as 7B stay.`,
        ]),
    ...(translated
      ? [
          'The translated abstract has each number of the abstract, as often as it is there, and no other.',
        ]
      : []),
  ].join(' ');
}

const CALCULATION =
  'Do not calculate: no difference, ratio, percentage or sum that the paper does not give itself. Every number of the explainer stands in the paper.';

function termRule({ language }: PromptSettings): string {
  return (
    `A technical term gets the word that the field uses in ${languageName(language)}, with the ` +
    'original in brackets where the entry first has it; a term for which the field has no word ' +
    'stays as it is. Apart from names and such terms nothing stays in English: no sentence, no half of one.'
  );
}

function formulaRule({ explainer }: PromptSettings, translated: boolean): string {
  return [
    'Formulas are TeX between single dollar signs, which come in pairs: $\\alpha$.',
    ...(translated
      ? [
          'The translated abstract has exactly the formulas of the abstract, as they are written there.',
        ]
      : []),
    ...(explainer ? ['The explainer copies its formulas from the paper.'] : []),
    'A dollar that is money is \\$.',
  ].join(' ');
}
