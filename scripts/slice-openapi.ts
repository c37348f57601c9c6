/**
 * Cuts the operations that this project uses out of GitHub's OpenAPI description, with everything
 * they refer to, and writes `test/support/github-openapi.json`: the GitHub stand-in checks each
 * request, and in its own tests each of its answers, against it.
 *
 *     node scripts/slice-openapi.ts <path to api.github.com.json>
 *
 * The description (13 MB) is `generated/api.github.com.json` in the npm package
 * `@octokit/openapi`: `npm pack @octokit/openapi@23.0.2` in a directory outside the project, then
 * unpack that one file. The package is 35 MB and no dependency of this project.
 *
 * Texts, examples and GitHub's extensions are left out; what a validator needs is kept.
 */
import { readFile, writeFile } from 'node:fs/promises';

type Json = { [key: string]: unknown };

const OPERATIONS: Record<string, string[]> = {
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/branches/{branch}': ['get'],
  '/repos/{owner}/{repo}/commits': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get', 'put'],
  '/repos/{owner}/{repo}/git/blobs': ['post'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/git/commits': ['post'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/git/matching-refs/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/ref/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/refs': ['post'],
  '/repos/{owner}/{repo}/git/refs/{ref}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/git/trees': ['post'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/assignees': ['post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['post'],
  '/repos/{owner}/{repo}/labels': ['get', 'post'],
  '/repos/{owner}/{repo}/labels/{name}': ['get'],
  '/repos/{owner}/{repo}/pulls': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get', 'patch'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/merge': ['put'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': ['post'],
  '/repos/{owner}/{repo}/rules/branches/{branch}': ['get'],
};

const SECTIONS = ['schemas', 'parameters', 'responses'];
const TARGET = new URL('../test/support/github-openapi.json', import.meta.url);

/** Keys that hold texts for people; a property of the same name is kept (`withoutTexts`). */
const TEXT = /^(?:x-.*|description|summary|tags|title|examples?|externalDocs|headers|links)$/;
/** Keys whose own keys are names, not keywords. */
const NAMED = new Set(['properties', 'responses', 'schemas', 'parameters', 'content']);
/** Keys whose values are data, not schemas. */
const DATA = new Set(['enum', 'const', 'default', 'required']);

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same schema or operation without texts. `named` says that the keys here are names. */
function withoutTexts(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutTexts(item));
  if (!isJson(value)) return value;
  const kept: Json = {};
  for (const [key, item] of Object.entries(value)) {
    if (!named && DATA.has(key)) kept[key] = item;
    else if (named || !TEXT.test(key)) kept[key] = withoutTexts(item, !named && NAMED.has(key));
  }
  return kept;
}

/** All `#/components/…` references below `value`. */
function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isJson(value)) return [];
  const own = typeof value['$ref'] === 'string' ? [value['$ref']] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}

/** The entry of `parent` called `key`; the description is not what it should be without it. */
function part(parent: Json, key: string): Json {
  const value = parent[key];
  if (!isJson(value)) throw new Error(`The description has no ${key}.`);
  return value;
}

function sliceOpenApi(description: Json): Json {
  const paths: Json = {};
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    const operations = part(part(description, 'paths'), path);
    paths[path] = Object.fromEntries(
      methods.map((method) => [method, withoutTexts(part(operations, method))]),
    );
  }
  const components = Object.fromEntries(SECTIONS.map((section): [string, Json] => [section, {}]));
  const waiting = references(paths);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const [, , section = '', key = ''] = name.split('/');
    const into = part(components, section);
    if (into[key] !== undefined) continue;
    into[key] = withoutTexts(part(part(part(description, 'components'), section), key));
    waiting.push(...references(into[key]));
  }
  const { title, version, license } = part(description, 'info');
  return { openapi: description['openapi'], info: { title, version, license }, paths, components };
}

/** One line for each path, schema, parameter and response: small, and readable in a diff. */
function formatLines(slice: Json): string {
  const section = (value: Json): string =>
    Object.keys(value)
      .toSorted()
      .map((key) => `${JSON.stringify(key)}:${JSON.stringify(value[key])}`)
      .join(',\n');
  const components = part(slice, 'components');
  const sections = SECTIONS.map((name) => `"${name}":{\n${section(part(components, name))}\n}`);
  return `{"openapi":${JSON.stringify(slice['openapi'])},
"info":${JSON.stringify(slice['info'])},
"paths":{\n${section(part(slice, 'paths'))}\n},
"components":{${sections.join(',\n')}}}\n`;
}

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error('Usage: node scripts/slice-openapi.ts <path to api.github.com.json>');
  process.exitCode = 1;
} else {
  const description: unknown = JSON.parse(await readFile(source, 'utf8'));
  if (!isJson(description)) throw new Error(`${source} is no OpenAPI description.`);
  const text = formatLines(sliceOpenApi(description));
  await writeFile(TARGET, text);
  console.log(`${text.length} bytes, ${Object.keys(OPERATIONS).length} paths.`);
}
