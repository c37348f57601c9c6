import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { parseInputs } from '../src/inputs.ts';
import { VERSION } from '../src/version.ts';
import { readActionMetadata } from './support/run-action.ts';

const root = path.join(import.meta.dirname, '..');
const { inputs, runs } = await readActionMetadata();

test('the inputs that are read are those of action.yml, no more and no fewer', () => {
  const read = new Set<string>();
  parseInputs(
    (name) => {
      read.add(name);
      const { default: fallback = '' } = inputs[name] ?? {};
      if (name === 'categories') return 'cs.SD';
      if (name === 'repository') return 'lab/blog';
      return fallback.startsWith('${{') ? 'token-of-the-job' : fallback;
    },
    { ANTHROPIC_API_KEY: 'sk-ant-0123456789' },
  );
  expect([...read].toSorted()).toEqual(Object.keys(inputs).toSorted());
});

test('the runner is given what it needs', () => {
  expect(runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});

test('the version is that of package.json', () => {
  expect(VERSION).toBe(packageJson.version);
});

test.each([
  ['action.yml', 'action.yml'],
  ['.github/workflows/ci.yml', '.github/workflows/ci.yml'],
])('%s is valid by GitHub’s own rules', async (file) => {
  const text = readFileSync(path.join(root, file), 'utf8');
  const document = TextDocument.create(`file:///${file}`, 'yaml', 0, text);
  expect(await validate(document)).toEqual([]);
});
