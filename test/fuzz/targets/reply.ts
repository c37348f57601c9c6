import assert from 'node:assert/strict';
import { answerOf } from '../../../src/explanation/answer-of.ts';
import { parseReply } from '../../../src/explanation/reply.ts';
import { PARTS, type Explanation } from '../../../src/paper.ts';
import { isRecord } from '../../support/messages-schema-rules.ts';
import { createRandom, randomBelow, type Random } from '../../support/random.ts';
import { judgeEach, type FuzzTarget } from '../support/fuzz-target.ts';
import { hostileField, mutateText, noise, pick, type Grammar } from '../support/mutate-text.ts';
import { shorterLists, shorterTexts, withEach } from '../support/shrink.ts';

/** What may stand around the JSON of a reply. */
type Wrapping = { before: string; draft: boolean; fence: boolean; indent: number; after: string };

/** A right answer in some wrapping; a text, whatever it is; or a whole message of the API. */
type ReplyCase =
  | { explanation: Explanation; wrapping: Wrapping; wantsExplainer: boolean; translated: boolean }
  | { text: string }
  | { message: unknown };

const PROSE = [
  '',
  'Here is the JSON object:\n\n',
  'The term {{slot}} is kept, {% if x %} too. ',
  'A set is written with { in TeX. ',
  'It is 5" wide } and closes.\n',
  '# Answer\n\n> quoted \\ and `code`\n',
  '[1, 2, "three"] null true {} ',
  '<json>\u202E\u0000',
  '\uFEFF',
];

const GRAMMAR: Grammar = {
  boundary: /(?=[{}[\],:])|(?<=[{}[\],:])|(?<=")/,
  tokens: [
    ...'{ } [ ] , : " \\ \\" \\n \\u00 \\ud800 null true 1 -1e5 {} [] {" "} "}'.split(' '),
    ...PARTS.map((part) => `"${part}":`),
    '"label":',
    '"text":',
    '"points":',
    '"__proto__": {"title": "x"}',
    '"constructor": 1,',
    '"title": "A",',
    '"points": ["a", "b"]',
    '```json\n',
    '```',
    '\\alpha',
    '\\frac{a}{b}',
    '\t',
    'prose ',
  ],
};

const FALLBACK = { title: 'Own title', abstract: 'Own abstract.' };
const BASES = makeBases(40);

/** Random replies: right ones in all wrappings, ones that something happened to, and noise. */
export const REPLY: FuzzTarget<ReplyCase> = {
  name: 'reply',
  make(random) {
    const kind = random();
    if (kind < 0.3) return soundCase(random);
    if (kind < 0.45) return { text: noise(random, GRAMMAR) };
    if (kind < 0.6) return { message: makeMessage(random) };
    return { text: mutateText(random, pick(random, BASES), pick(random, BASES), GRAMMAR) };
  },
  judge: judgeEach((made) => {
    if ('explanation' in made) return checkSound(made);
    return 'text' in made ? checkText(made.text) : checkMessage(made.message);
  }),
  smaller: smallerCases,
};

function smallerCases(made: ReplyCase): ReplyCase[] {
  if ('text' in made) return shorterTexts(made.text).map((text) => ({ text }));
  if ('message' in made) return [];
  const { wrapping, explanation } = made;
  const abstracts = shorterTexts(explanation.abstract.slice(1)).map((rest) => `A${rest}`);
  const methods = shorterLists(explanation.method).filter((method) => method.length > 0);
  return [
    ...withEach(made, 'wrapping', [
      ...withEach(wrapping, 'before', shorterTexts(wrapping.before)),
      ...withEach(wrapping, 'after', shorterTexts(wrapping.after)),
    ]),
    ...withEach(made, 'explanation', [
      ...withEach(explanation, 'abstract', abstracts),
      ...withEach(explanation, 'method', methods),
    ]),
  ];
}

function makeBases(count: number): string[] {
  const random = createRandom(4);
  return Array.from({ length: count }, () => write(soundCase(random)));
}

function soundCase(random: Random) {
  const points = () =>
    Array.from({ length: 1 + randomBelow(random, 3) }, () => ({
      label: field(random),
      text: `P${field(random)}`,
      points: Array.from({ length: randomBelow(random, 3) }, () => `S${field(random)}`),
    }));
  return {
    explanation: {
      title: `T${field(random)}`,
      hook: `H${field(random)}`,
      abstract: `A${field(random)}`,
      background: points(),
      method: points(),
      results: points(),
    },
    wrapping: {
      before: pick(random, PROSE),
      draft: random() < 0.3,
      fence: random() < 0.3,
      indent: pick(random, [0, 0, 2]),
      after: pick(random, PROSE),
    },
    wantsExplainer: random() < 0.7,
    translated: random() < 0.7,
  };
}

/** Without what is taken for a TeX command that lost its backslash: see `restoreTex`. */
function field(random: Random): string {
  return hostileField(random).replace(/[\b\t\n\f\r]/g, ' ');
}

type SoundCase = ReturnType<typeof soundCase>;

function write({ explanation, wrapping }: SoundCase): string {
  const { before, draft, fence, indent, after } = wrapping;
  const json = JSON.stringify(explanation, null, indent);
  const first = draft ? `${JSON.stringify({ ...explanation, title: 'Draft' })}\nBetter:\n` : '';
  return before + first + (fence ? `\`\`\`json\n${json}\n\`\`\`` : json) + after;
}

/** A right answer is found whatever stands around it, and is what it says; the last one counts. */
function checkSound(made: SoundCase): string {
  const { explanation, wantsExplainer, translated } = made;
  const original = translated ? undefined : FALLBACK;
  const parsed = parseReply(write(made), wantsExplainer, original);
  assert('explanation' in parsed, `a right answer was refused: ${JSON.stringify(parsed)}`);
  checkShape(parsed.explanation);
  const lists = (points: Explanation['method']) =>
    points.map((point) => ({
      label: shown(point.label),
      text: shown(point.text),
      points: point.points.map(shown),
    }));
  assert.deepEqual(parsed.explanation, {
    title: translated ? shown(explanation.title) : FALLBACK.title,
    hook: shown(explanation.hook),
    abstract: translated ? shown(explanation.abstract) : FALLBACK.abstract,
    background: wantsExplainer ? lists(explanation.background) : [],
    method: wantsExplainer ? lists(explanation.method) : [],
    results: wantsExplainer ? lists(explanation.results) : [],
  });
  return 'sound and read';
}

function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function checkText(text: string): string {
  for (const original of [undefined, FALLBACK]) {
    const parsed = parseReply(text, true, original);
    if ('problem' in parsed) {
      assert(/^[A-Z].{10,1200}$/.test(parsed.problem), `it says "${parsed.problem}"`);
    } else {
      checkShape(parsed.explanation);
      checkInvented(parsed.explanation, text);
    }
  }
  const parsed = parseReply(text, true);
  if ('problem' in parsed)
    return `refused (${parsed.problem.split(' ').slice(-3, -1).join(' ')})`.slice(0, 30);
  const wrapped = parseReply(`Here it is:\n\`\`\`json\n${text}\n\`\`\`\nDone.`, true);
  assert.deepEqual(wrapped, parsed, 'a fence around it makes it another one');
  return 'mutated and read';
}

/** Exactly the known fields, each of its type; what is asked for is not empty. */
function checkShape(explanation: Explanation): void {
  assert.deepEqual(Object.keys(explanation).sort(), [...PARTS].sort());
  for (const part of ['title', 'hook', 'abstract'] as const) checkLine(explanation[part]);
  for (const part of ['background', 'method', 'results'] as const) {
    for (const point of explanation[part]) {
      assert.deepEqual(Object.keys(point).sort(), ['label', 'points', 'text']);
      for (const line of [point.label, point.text, ...point.points]) checkLine(line);
      assert(point.text !== '' || point.points.length > 0, 'a point says nothing');
    }
  }
  assert(explanation.hook !== '' && explanation.title !== '' && explanation.abstract !== '');
}

function checkLine(line: unknown): void {
  assert(typeof line === 'string', `${JSON.stringify(line)} is no text`);
  assert.equal(line, shown(line), 'a text has two lines or white space around it');
}

/** Every word of an explanation stands in the reply, but for the paper's own. */
function checkInvented(explanation: Explanation, text: string): void {
  const escapes = /\\(?:u([\da-f]{4})|([nrtbf])|(.))/gi;
  const decoded = text.replace(escapes, (_, hex?: string, space?: string, itself?: string) =>
    hex === undefined
      ? space === undefined
        ? (itself ?? '')
        : ' '
      : String.fromCharCode(parseInt(hex, 16)),
  );
  const known = `${text} ${decoded} ${FALLBACK.title} ${FALLBACK.abstract}`;
  const { title, hook, abstract, background, method, results } = explanation;
  const values = [title, hook, abstract];
  for (const point of [...background, ...method, ...results]) {
    values.push(point.label, point.text, ...point.points);
  }
  for (const word of values.flatMap((value) => value.match(/\w{3,}/g) ?? [])) {
    assert(known.includes(word), `"${word}" is not in the reply`);
  }
}

const STOPS = ['end_turn', 'max_tokens', 'refusal', 'model_context_window_exceeded', 'x', null, 5];

function makeMessage(random: Random): unknown {
  const blocks = Array.from({ length: randomBelow(random, 4) }, () =>
    pick<unknown>(random, [
      { type: 'text', text: hostileField(random) },
      { type: 'text', text: 'Answer. ', citations: null },
      { type: 'thinking', thinking: 'secret thought', text: 'thought' },
      { type: 'tool_use', input: { text: 'tool' } },
      { type: 'text', text: 5 },
    ]),
  );
  const content = pick<unknown>(random, [blocks, blocks, blocks, blocks, null, 'text', {}, [1]]);
  const message = { type: 'message', stop_reason: pick<unknown>(random, STOPS), content };
  return pick<unknown>(random, [message, message, message, message, { content }, null, [], 'x', 1]);
}

/** A refusal and a cut are failures; anything else is the text of the text blocks alone. */
function checkMessage(message: unknown): string {
  const answer = answerOf(message);
  const { stop_reason: reason, content } = isRecord(message) ? message : {};
  if (reason === 'refusal') {
    assert.equal('failure' in answer && answer.failure.reason, 'refused');
    return 'message refused';
  }
  if (reason === 'max_tokens' || reason === 'model_context_window_exceeded') {
    assert.equal('failure' in answer && answer.failure.reason, 'cut-off');
    return 'message cut off';
  }
  const blocks: unknown[] = Array.isArray(content) ? content : [];
  const texts = blocks.filter(isRecord).map(({ type, text }) => {
    return type === 'text' && typeof text === 'string' ? text : '';
  });
  assert.deepEqual(answer, { text: texts.join('') });
  return 'message with text';
}
