import { describe, expect, it } from 'vitest';
import { parseReply, replySchema } from '../../src/explanation/reply.ts';
import type { Explanation } from '../../src/paper.ts';
import { findSchemaFault } from '../support/messages-schema-rules.ts';
import { readSamplePapers } from '../support/sample-papers.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';

const point = (text: string) => [{ label: '要点', text, points: ['其一', '其二'] }];
const REPLY: Explanation = {
  title: '题',
  hook: '一行',
  abstract: '摘要。',
  background: point('背景。'),
  method: point('方法。'),
  results: point('结果。'),
};
const JSON_REPLY = JSON.stringify(REPLY);

const explanationOf = (text: string, wantsExplainer = true): Explanation => {
  const parsed = parseReply(text, wantsExplainer);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.explanation;
};
const problemOf = (text: string, wantsExplainer = true): string => {
  const parsed = parseReply(text, wantsExplainer);
  return 'problem' in parsed ? parsed.problem : 'none';
};

/** A reply whose abstract stands in the JSON exactly as written here. */
const withRawAbstract = (raw: string) => JSON_REPLY.replace('"摘要。"', () => `"${raw}"`);

describe('parseReply finds the JSON object', () => {
  it.each([
    ['alone', JSON_REPLY],
    ['indented', JSON.stringify(REPLY, null, 2)],
    ['in a fence', `\`\`\`json\n${JSON_REPLY}\n\`\`\``],
    ['after prose', `Here is the JSON object:\n\n${JSON_REPLY}`],
    ['before prose', `${JSON_REPLY}\n\nI kept {{slot}} and "quotes" as they are.`],
    [
      'after prose with braces',
      `The term {{slot}} is a placeholder, {% if bridge %} too. ${JSON_REPLY}`,
    ],
    ['after prose with one opening brace', `A set is written with { in TeX.\n${JSON_REPLY}`],
    ['after prose with one closing brace', `A set is closed by } in TeX.\n${JSON_REPLY}`],
    ['after prose with one quotation mark', `The screen is 5" wide.\n${JSON_REPLY}`],
    ['between stray braces', `}} { }${JSON_REPLY}{ }} {`],
    ['in a list', `[${JSON_REPLY}]`],
  ])('%s', (_, text) => {
    expect(explanationOf(text)).toEqual(REPLY);
  });

  it('takes the last of two complete objects', () => {
    const draft = JSON.stringify({ ...REPLY, title: '初稿' });
    expect(explanationOf(`${draft}\nBetter:\n${JSON_REPLY}`).title).toBe('题');
  });

  it('and a draft that breaks off before it does not take it away', () => {
    const draft = JSON_REPLY.slice(0, JSON_REPLY.length / 2);
    expect(explanationOf(`${draft}\n\nOnce more:\n${JSON_REPLY}\nDone.`).title).toBe('题');
  });

  it('takes the complete object when a second one breaks off', () => {
    expect(explanationOf(`${JSON_REPLY}\n${JSON_REPLY.slice(0, 40)}`)).toEqual(REPLY);
  });

  it('keeps braces and quotation marks inside strings', () => {
    const abstract = '模板 {{slot}} 与 {% if x %}，集合 $\\{h_t\\}$，"引文"，反斜杠 \\\\';
    const text = `Reply: ${JSON.stringify({ ...REPLY, abstract })}`;
    expect(explanationOf(text).abstract).toBe(abstract);
  });

  it('reads every recorded answer of the sample day unchanged', () => {
    const answers = readSamplePapers().flatMap(({ answer }) => answer ?? []);
    expect(answers.length).toBeGreaterThanOrEqual(12);
    for (const answer of answers) {
      expect(explanationOf(`\`\`\`json\n${JSON.stringify(answer, null, 2)}\n\`\`\``)).toEqual(
        answer,
      );
    }
  });
});

describe('parseReply names what is wrong', () => {
  it.each([
    ['nothing', ''],
    ['prose', 'I cannot do that.'],
    ['a list', '[1, 2]'],
    ['a string', '"title"'],
    ['null', 'null'],
    ['a reply that breaks off', JSON_REPLY.slice(0, -2)],
    ['a reply that breaks off in a string', JSON_REPLY.slice(0, JSON_REPLY.indexOf('摘要') + 1)],
  ])('%s: no complete object', (_, text) => {
    expect(problemOf(text)).toBe('The reply holds no complete JSON object.');
  });

  it('a part that is missing', () => {
    const { results: _, ...rest } = REPLY;
    expect(problemOf(JSON.stringify(rest))).toMatch(/not of the shape asked for.*results/);
  });

  it('a part of the wrong type', () => {
    expect(problemOf(JSON.stringify({ ...REPLY, hook: 5 }))).toMatch(/expected string.*hook/);
    expect(problemOf(JSON.stringify({ ...REPLY, method: '方法。' }))).toMatch(
      /expected array.*method/,
    );
    const method = [{ label: '要点', text: '方法。', points: [{ text: '其一' }] }];
    expect(problemOf(JSON.stringify({ ...REPLY, method }))).toMatch(/method\[0\]\.points\[0\]/);
  });

  it('all of it in one line of bounded length', () => {
    const results = Array.from({ length: 2000 }, () => ({ label: 1, text: 2, points: 3 }));
    const problem = problemOf(JSON.stringify({ ...REPLY, results }));
    expect(problem).not.toContain('\n');
    expect(problem.length).toBeLessThan(1200);
  });

  it.each(['title', 'hook', 'abstract', 'background', 'method', 'results'] as const)(
    'the empty part %s',
    (part) => {
      const empty = typeof REPLY[part] === 'string' ? ' \n ' : [];
      expect(problemOf(JSON.stringify({ ...REPLY, [part]: empty }))).toBe(
        `The part "${part}" is empty.`,
      );
    },
  );

  it('a part whose points say nothing', () => {
    const method = [{ label: '核心方法', text: ' ', points: ['', ' '] }];
    expect(problemOf(JSON.stringify({ ...REPLY, method }))).toBe('The part "method" is empty.');
  });
});

describe('parseReply tidies the strings', () => {
  it('drops fields that were not asked for', () => {
    const reply = { reasoning: '…', ...REPLY, method: [{ ...REPLY.method[0], note: '…' }] };
    expect(explanationOf(JSON.stringify(reply))).toEqual(REPLY);
  });

  it('drops points without text', () => {
    const method = [{ label: '要点', text: '方法。', points: ['', '其一', '\n'] }];
    expect(explanationOf(JSON.stringify({ ...REPLY, method })).method[0]?.points).toEqual(['其一']);
  });

  it('collapses line breaks and spaces', () => {
    const abstract = '  第一句。\n\n第二句，\r\n第三句，\n n 个 \u2028末句。\n';
    expect(explanationOf(JSON.stringify({ ...REPLY, abstract })).abstract).toBe(
      '第一句。 第二句， 第三句， n 个 末句。',
    );
  });

  it('takes raw line breaks inside a string, which JSON forbids', () => {
    expect(explanationOf(withRawAbstract('第一句。\n第二句。\r\n\t第三句。')).abstract).toBe(
      '第一句。 第二句。 第三句。',
    );
  });

  it.each([
    ['an unknown escape', String.raw`$\alpha + \lambda$`],
    ['a tab', String.raw`$9.2 \times 10^{-3}$ 与 $\tau$、$\theta$、$\text{M}$`],
    ['a form feed', String.raw`$\frac{1}{4}$`],
    ['a backspace', String.raw`$\beta_b \bar{x}$`],
    ['a carriage return', String.raw`$\rho = 0$，$\right)$`],
    ['a line feed', String.raw`$\nabla f \neq \nu$，$x \notin N$，$\neg p$，$a \ne b$`],
    ['an escape without its digits', String.raw`$\underline{u} \upsilon$`],
    ['all of them, some doubled', String.raw`$\\alpha \times \\frac{\rho}{\nabla} \% \{h\}$`],
  ])('restores TeX whose backslash reads as %s', (_, raw) => {
    expect(explanationOf(withRawAbstract(raw)).abstract).toBe(raw.replaceAll('\\\\', '\\'));
  });

  it('takes a line feed in a formula for one where it begins no command', () => {
    expect(explanationOf(withRawAbstract(String.raw`$a\nb$ 与 $x\nunit$`)).abstract).toBe(
      '$a b$ 与 $x unit$',
    );
  });

  it('does not take text between two amounts of money for a formula', () => {
    expect(explanationOf(withRawAbstract(String.raw`\\$5\nunder \\$10`)).abstract).toBe(
      String.raw`\$5 under \$10`,
    );
  });
});

describe('without the explainer', () => {
  const translation = { title: '题', hook: '一行', abstract: '摘要。' };

  it('reads the translation and gives no explainer', () => {
    const expected = { ...translation, background: [], method: [], results: [] };
    expect(explanationOf(JSON.stringify(translation), false)).toEqual(expected);
    expect(explanationOf(JSON_REPLY, false)).toEqual(expected);
  });

  it('still wants each of its parts', () => {
    expect(problemOf(JSON.stringify({ ...translation, hook: '' }), false)).toBe(
      'The part "hook" is empty.',
    );
  });
});

describe('where the page has the title and abstract of the paper itself', () => {
  const original = {
    title: 'A ** title',
    abstract: "  Two\n``lines'' with $\\times$ and \times and *.",
  };
  const { title: _, abstract: __, ...own } = REPLY;

  it('takes them from the paper as they are', () => {
    const parsed = parseReply(JSON.stringify(own), true, original);
    expect(parsed).toEqual({ explanation: { ...own, ...original } });
  });

  it('takes them from the paper even where the reply has others', () => {
    const parsed = parseReply(JSON_REPLY, true, original);
    expect(parsed).toEqual({ explanation: { ...own, ...original } });
  });

  it('wants a hook alone where there is no explainer', () => {
    const expected = { ...original, hook: '一行', background: [], method: [], results: [] };
    expect(parseReply('{"hook": "一行"}', false, original)).toEqual({ explanation: expected });
    expect(parseReply('{"hook": " "}', false, original)).toEqual({
      problem: 'The part "hook" is empty.',
    });
    expect(parseReply('{"title": "题"}', false, original)).toHaveProperty('problem');
  });

  it('still wants the explainer', () => {
    expect(parseReply('{"hook": "一行"}', true, original)).toHaveProperty('problem');
  });
});

describe('replySchema', () => {
  const keywordsOf = (schema: unknown): string[] => {
    if (typeof schema !== 'object' || schema === null) return [];
    return Object.entries(schema).flatMap(([key, value]) =>
      key === 'properties'
        ? Object.values(Object(value)).flatMap(keywordsOf)
        : [key].concat(keywordsOf(value)),
    );
  };
  const objectsIn = (schema: unknown): Record<string, unknown>[] => {
    if (typeof schema !== 'object' || schema === null) return [];
    const inner = Object.values(schema).flatMap(objectsIn);
    const record = Object.fromEntries(Object.entries(schema));
    return record['type'] === 'object' ? [record, ...inner] : inner;
  };

  it.each([true, false])('is taken by structured outputs, explainer %s', (wantsExplainer) => {
    const schema = replySchema(wantsExplainer);
    expect(findSchemaFault(schema, 'schema')).toBeUndefined();
    const objects = objectsIn(schema);
    expect(objects).toHaveLength(wantsExplainer ? 4 : 1);
    for (const object of objects) {
      expect(object['additionalProperties']).toBe(false);
      expect(object['required']).toEqual(Object.keys(Object(object['properties'])));
    }
    const allowed = new Set(['type', 'properties', 'required', 'additionalProperties', 'items']);
    expect(keywordsOf(schema).filter((key) => !/^\d+$/.test(key) && !allowed.has(key))).toEqual([]);
  });

  it('asks for no translation where the page has none', () => {
    const explainer = ['hook', 'background', 'method', 'results'];
    expect(Object.keys(Object(replySchema(true, false)['properties']))).toEqual(explainer);
    expect(Object.keys(Object(replySchema(false, false)['properties']))).toEqual(['hook']);
    expect(findSchemaFault(replySchema(false, false), 'schema')).toBeUndefined();
  });

  it('asks for the parts in the order of the page', () => {
    expect(Object.keys(Object(replySchema(true)['properties']))).toEqual(Object.keys(REPLY));
    expect(Object.keys(Object(replySchema(false)['properties']))).toEqual([
      'title',
      'hook',
      'abstract',
    ]);
  });
});

describe('a hostile reply of 200 kB is read in linear time', () => {
  it.each([
    '{',
    '"',
    '\\',
    '{"',
    '{"a":',
    '{ ',
    '{""}',
    '{"a"}',
    '{"a":"}',
    '\\"{',
    '[{"',
    '{"a":{}}',
    '\\u',
    '$\\n',
  ])('of %j', (unit) => {
    const flood = unit.repeat(200_000 / unit.length);
    for (const text of [flood, `{"title":"${flood}`, withRawAbstract(flood)]) {
      const began = cpuNow();
      parseReply(text, true);
      expect(cpuNow() - began).toBeLessThan(LINEAR_LIMIT_MS);
    }
  });
});
