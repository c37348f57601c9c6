import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { UserError } from '../../../src/errors.ts';
import { parseInputs } from '../../../src/inputs.ts';
import { tidyText } from '../../../src/post/clean-text.ts';
import { renderFrontMatter } from '../../../src/post/front-matter.ts';
import { createRandom, randomBelow, type Random } from '../../support/random.ts';
import { judgeEach, type FuzzTarget } from '../support/fuzz-target.ts';
import { getterOf } from '../support/input-getter.ts';
import { hostileField, mutateText, noise, pick, type Grammar } from '../support/mutate-text.ts';
import { shorterTexts, withEach } from '../support/shrink.ts';

/** What a user writes under `front-matter`, with a title and tags. */
type HeadCase = { yaml: string; title: string; tags: string; math: boolean };

const DAY = '2025-11-19';

const GRAMMAR: Grammar = {
  boundary: /(?<=\n)|(?=[:{}[\],&*!|>-])|(?<=[:{}[\],])/,
  tokens: [
    ...'a: b: date: title: tags: layout: math: description: lang: <<: ? : - -- --- ... | > |- >+ & * !'.split(
      ' ',
    ),
    ...'{ } [ ] , " # % @ ` ~ null true yes on no 0x1F 0o17 1_000 .inf .nan 1e3 1.10 12:30 =x'.split(
      ' ',
    ),
    ...'!!binary !!set !!omap !!timestamp !!str !!int !ruby/object:X &a *a %YAML __proto__: constructor:'.split(
      ' ',
    ),
    '\n',
    '\n  ',
    '\n- ',
    ': ',
    '"\\u200b": ',
    '"date\\u200b": 2020-01-01',
    '"a\\u0000": x',
    '"\\ud800": x',
    '2020-01-01',
    '2020-01-01 08:00:00 +0800',
    '12345678901234567890',
    '[[[[[[[[',
    '{a: {a: {a: ',
    'toc: true\n',
    'author: Ada\n',
    '\t',
    '#x\n',
  ],
};

const BASES = makeBases(40);

/** Random values of the input `front-matter`. */
export const FRONT_MATTER: FuzzTarget<HeadCase> = {
  name: 'front-matter',
  make(random) {
    const yaml =
      random() < 0.35
        ? noise(random, GRAMMAR)
        : mutateText(random, pick(random, BASES), pick(random, BASES), GRAMMAR);
    return {
      yaml,
      title: random() < 0.7 ? 'arXiv Daily – {date}' : hostileField(random),
      tags: random() < 0.7 ? 'arxiv' : hostileField(random),
      math: random() < 0.5,
    };
  },
  judge: judgeEach(checkHead),
  smaller: (made) => [
    ...(made.title === 'x' ? [] : [{ ...made, title: 'x' }]),
    ...(made.tags === 'x' ? [] : [{ ...made, tags: 'x' }]),
    ...withEach(made, 'yaml', shorterTexts(made.yaml)),
  ],
};

function makeBases(count: number): string[] {
  const random = createRandom(5);
  return Array.from({ length: count }, () => {
    const length = 1 + randomBelow(random, 4);
    return Array.from({ length }, (_, at) => line(random, at)).join('\n');
  });
}

function line(random: Random, at: number): string {
  const value = JSON.stringify(hostileField(random));
  return pick(random, [
    `key${at}: ${value}`,
    `toc${at}: true`,
    `header${at}:\n  image: ${value}\n  number: 5`,
    `list${at}:\n  - ${value}\n  - b`,
    `flow${at}: {a: [1, 2], b: ${value}}`,
    `text${at}: |\n  one\n  two`,
    `folded${at}: >-\n  one\n  two`,
    `title: ${value}`,
    `description: Mine`,
    `math: false`,
    `# a comment`,
    `number${at}: 1.5`,
    `nothing${at}:`,
  ]);
}

/** Refused with a reason; or the head has every key once, with the value that was asked for. */
function checkHead({ yaml, title, tags, math }: HeadCase): string {
  let inputs;
  try {
    inputs = parseInputs(getterOf({ 'front-matter': yaml, title, tags }), {});
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [, name] = /^Input '(front-matter|title|tags)' must /.exec(error.message) ?? [];
    assert(name !== undefined, `it says "${error.message}"`);
    assert(error.hint !== undefined && error.hint.length > 10, 'it does not say how to mend it');
    return `refused ${name}`;
  }
  const own = inputs.frontMatter;
  const head = renderFrontMatter(DAY, { description: 'Ours', math }, inputs);
  assert(head.startsWith('---\n') && head.endsWith('---\n'));
  assert.equal(head.match(/^---$/gm)?.length, 2, 'the head ends before its end');
  const ours = {
    layout: inputs.layout,
    title: inputs.title.replaceAll('{date}', DAY),
    lang: inputs.language,
    tags: inputs.tags,
    description: 'Ours',
    ...(math ? { math: true } : {}),
  };
  const expected = tidy({ ...ours, ...own });
  for (const version of ['1.2', '1.1'] as const) {
    const { date, ...read } = readHead(head.slice(4, -4), version);
    assert.equal(new Date(String(date)).toISOString(), '2025-11-19T00:50:00.000Z');
    assert.deepEqual(read, expected, `read as YAML ${version} it has other values`);
  }
  return Object.keys(own).length === 0 ? 'empty' : `read back`;
}

/** By a strict reader: each key once, all of them text, no merging of one map into another. */
function readHead(yaml: string, version: '1.1' | '1.2'): Record<string, unknown> {
  const document = parseDocument(yaml, { version, strict: true, uniqueKeys: true, merge: true });
  assert.deepEqual([...document.errors, ...document.warnings].map(String), []);
  const map: unknown = document.toJS({ mapAsMap: true });
  assert(map instanceof Map);
  return fromMap(map);
}

function fromMap(map: Map<unknown, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    [...map].map(([key, value]) => {
      assert(typeof key === 'string', `the key ${String(key)} is no text`);
      return [key, plain(value)];
    }),
  );
}

function plain(value: unknown): unknown {
  if (value instanceof Map) return fromMap(value);
  return Array.isArray(value) ? value.map(plain) : value;
}

/** As a head may have it: no text with characters that nobody sees. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.split('\n').map(tidyText).join('\n');
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, tidy(one)]));
}
