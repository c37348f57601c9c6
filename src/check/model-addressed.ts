import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';
import { passageAt } from './passage.ts';

const MODEL = String.raw`(?:AI|LLMs?|(?:large\s+)?language\s+models?|artificial\s+intelligence|chatbots?)`;

/** What is said to a model that reads the paper, and hardly ever of one. Each pattern is linear. */
const ADDRESSES: RegExp[] = [
  // Orders to drop the task.
  /\b(?:ignore|disregard|forget|override)\s+(?:(?:all|any|the|your|of)\s+){0,4}(?:previous|prior|above|preceding|earlier|foregoing|existing)\s+(?:instruction|prompt|direction|guideline|rule|command)s?\b/i,
  // Orders for a review.
  /\b(?:positive|favou?rable)\s+reviews?\s+only\b/i,
  /\bdo\s+not\s+(?:mention|highlight|discuss|report|list)\s+any\s+(?:negative|weakness|flaw|limitation|criticism)/i,
  /\b(?:recommend|give|write)\b[^.\n]{0,40}\b(?:accept(?:ance|ing)?|positive\s+review)\b[^.\n]{0,40}\b(?:this|the)\s+(?:paper|manuscript|submission)\b/i,
  // A reader of another kind, called by name.
  new RegExp(String.raw`\bif\s+you\s+are\s+(?:an?|any)\s+${MODEL}\b`, 'i'),
  new RegExp(
    String.raw`\b(?:notes?|messages?|instructions?|attention)\s+(?:to|for)\s+(?:(?:any|all|the)\s+){0,2}${MODEL}\s+(?:reviewers?|readers?|assistants?|agents?)\b`,
    'i',
  ),
  // Orders about the answer.
  /\binclude\s+(?:both\s+)?(?:of\s+)?(?:the|these)\s+(?:following\s+)?(?:exact\s+)?(?:phrase|sentence|string)s?\b[^.\n]{0,10}["“'‘「]/i,
  /\b(?:reveal|print|repeat|output|show)\s+your\s+(?:system\s+prompt|instructions|secrets?|api\s+keys?)\b/i,
  /(?:忽略|无视|忽视|無視|不要理会)[^。\n]{0,6}(?:以上|之前|先前|上述|前面|此前)[^。\n]{0,6}(?:指令|指示|提示|要求|命令)/,
];

/** The first words of a text that speak to a model, and where; undefined where none do. */
export function findAddress(text: string): { what: string; at: number } | undefined {
  const matches = ADDRESSES.map((pattern) => pattern.exec(text)).filter((match) => match !== null);
  const [first] = matches.sort((a, b) => a.index - b.index);
  return first && { what: first[0], at: first.index };
}

/** Text of the paper that speaks to a model instead of its readers, and that the model was given. */
export function checkModelAddressed({ source }: Checked): Finding[] {
  const found = findAddress(source);
  if (found === undefined) return [];
  const { what, at } = found;
  return [
    { rule: 'model-addressed', where: 'paper', what, passage: passageAt(source, at, what.length) },
  ];
}
