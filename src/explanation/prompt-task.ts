import { habitsOf } from './prompt-habits.ts';
import { languageName, lengthsFor, translates } from './prompt-language.ts';
import type { PromptSettings } from './prompt.ts';

/** The fields of the answer, in the order in which they are asked for. */
export function fieldsOf({ language, explainer }: PromptSettings): string[] {
  return [
    ...(translates(language) ? ['title', 'hook', 'abstract'] : ['hook']),
    ...(explainer ? ['background', 'method', 'results'] : []),
  ];
}

/** What each field of the answer is to hold, and how long it may be. */
export function renderTask(settings: PromptSettings): string {
  const translated = translates(settings.language);
  const name = languageName(settings.language);
  const { unit, hook } = lengthsFor(settings.language);
  const lines = [
    '# Task',
    ...(translated
      ? [`- "title": the title in ${name}; names and acronyms that the authors coined stay.`]
      : ['The page shows the title and the abstract of the paper itself; do not write them.']),
    `- "hook": one line for the table of contents, at most ${hook} ${unit}, without a full stop: what is new about this paper, with its most telling figure if it has one. Not the title again.`,
    ...(translated
      ? [
          `- "abstract": the whole abstract in ${name}, sentence by sentence and in its order. No sentence is left out, summed up or added.`,
        ]
      : []),
    ...(settings.explainer ? explainerLines(settings) : []),
  ];
  return lines.join('\n');
}

function explainerLines({ language }: PromptSettings): string[] {
  const { unit, label, point, explainer } = lengthsFor(language);
  const labels = habitsOf(language)?.labels ?? 'Background, Open problems, Tasks and data';
  const [least, most] = [explainer.least, explainer.most].map((count) =>
    count.toLocaleString('en-US'),
  );
  return [
    '- "background": 1 to 3 points. What the field does and why it matters; then what earlier work lacks, each lack a sub-point of its own.',
    '- "method": 1 to 4 points. First the core of the method; then how it is built, and how each part answers a lack named under background.',
    '- "results": 1 to 4 points. First the tasks, data and baselines; then what was achieved, with the figures of the paper and what they are compared with; last the limits that the authors name, if they name any.',
    `A point has a "label" of at most ${label} ${unit}, without a colon, that says what the point is about: ${labels} and the like for what comes back from paper to paper, the name of the part for a part of the method. It has a "text" of one or two sentences and at most ${point} ${unit}, and "points", up to five sub-points of one sentence and at most ${point} ${unit}, or none.`,
    `The three parts together have ${least} to ${most} ${unit}, fewer where there is no full text. Nothing is said twice: each part tells what the others do not, and a sub-point what its text does not.`,
  ];
}

/** The shape of the answer. It is no JSON, so that it can neither be taken nor given back for one. */
export function renderShape(settings: PromptSettings): string {
  const fields = fieldsOf(settings).map((field) => {
    const isText = ['title', 'hook', 'abstract'].includes(field);
    return `"${field}": ${isText ? 'string' : '[point, …]'}`;
  });
  return [
    '# Answer',
    'Reply with one JSON object and nothing else, no code fence and no words around it, with exactly these keys:',
    `{${fields.join(', ')}}`,
    ...(settings.explainer
      ? ['A point is {"label": string, "text": string, "points": [string, …]}; "points" may be [].']
      : []),
    'Each string is one line. Inside it a quotation mark " is written \\" and each backslash is doubled: "$\\\\alpha$".',
  ].join('\n');
}
