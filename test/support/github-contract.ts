/**
 * A slice of GitHub's OpenAPI description (`scripts/slice-openapi.ts`), and what it says about one
 * request or one answer. Stricter than GitHub in one thing: a key that the description does not
 * know is a fault, where GitHub ignores it.
 */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { isJson, type Json } from './github-answer.ts';

/** The operation a request asks for: GitHub's name for it, and the decoded parts of the path. */
export type Operation = { id: string; path: string; parameters: Record<string, string> };

const DOCUMENT = 'github';
const SLICE = new URL('./github-openapi.json', import.meta.url);
/** GitHub lets these parts of a path hold slashes, percent-encoded or not. */
const MANY_SEGMENTS = new Set(['ref', 'path', 'basehead', 'branch', 'tree_sha', 'name']);

/**
 * The description as ajv takes it: `nullable` is refused beside `$ref` and `oneOf`, so null becomes
 * an alternative; alternatives overlap (two kinds of error without a required key), so one *or more*.
 */
function toJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonSchema);
  if (!isJson(value)) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key === 'oneOf' ? 'anyOf' : key,
      toJsonSchema(item),
    ]),
  );
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}

/** The same schema, where objects have no keys but those it names. */
function withoutUnknownKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnknownKeys);
  if (!isJson(value)) return value;
  const closed = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withoutUnknownKeys(item)]),
  );
  if (closed['type'] === 'object' && isJson(closed['properties'])) {
    closed['additionalProperties'] ??= false;
  }
  return closed;
}

function child(value: unknown, ...keys: string[]): unknown {
  return keys.reduce((at, key) => (isJson(at) ? at[key] : undefined), value);
}

function children(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** What a `$ref` of the slice points to, or the value itself. */
function resolved(value: unknown): Json {
  const name = child(value, '$ref');
  return children(typeof name === 'string' ? child(slice, ...name.split('/').slice(1)) : value);
}

const slice: unknown = toJsonSchema(JSON.parse(readFileSync(SLICE, 'utf8')));
const paths = children(child(slice, 'paths'));
const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
ajv.addFormat('uri', /^https?:\/\/\S+$/);
ajv.addSchema(children(slice), DOCUMENT);

function toGroup(_: string, name: string): string {
  return MANY_SEGMENTS.has(name) ? `(?<${name}>.*)` : `(?<${name}>[^/]+)`;
}

/** In the order in which they are tried: the more fixed letters, the earlier. */
const TEMPLATES = Object.keys(paths)
  .map((path) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, toGroup)}$`),
    fixed: path.replaceAll(/\{\w+\}/g, ''),
  }))
  .toSorted((a, b) => b.fixed.length - a.fixed.length);

/** The operation that GitHub's description has for a method and a path as it was sent. */
export function findOperation(method: string, pathname: string): Operation | undefined {
  // The root directory: GitHub takes it without the last slash, and octokit cuts that off.
  const full = pathname.replace(/\/contents$/, '/contents/');
  for (const { path, pattern } of TEMPLATES) {
    const id = child(paths[path], method.toLowerCase(), 'operationId');
    const values = typeof id === 'string' ? pattern.exec(full)?.groups : undefined;
    if (typeof id !== 'string' || values === undefined) continue;
    const parameters = Object.entries(values).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    return { id, path, parameters: Object.fromEntries(parameters) };
  }
  return undefined;
}

function describeErrors(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const detail = Object.values(params).map(String).join(', ');
    return `body${instancePath} ${message ?? 'is wrong'} (${detail})`;
  });
}

const validators = new Map<string, ValidateFunction>();

function validator(key: string, schema: unknown): ValidateFunction {
  const known = validators.get(key) ?? ajv.compile(children(schema));
  validators.set(key, known);
  return known;
}

/** A schema of the slice with its references made absolute, so that it compiles on its own. */
function absolute(schema: unknown): unknown {
  const text = JSON.stringify(schema);
  return JSON.parse(text.replaceAll('"#/components/', `"${DOCUMENT}#/components/`));
}

function isWrongValue(schema: unknown, value: string): boolean {
  const choices = child(schema, 'enum');
  if (Array.isArray(choices)) return !choices.includes(value);
  return child(schema, 'type') === 'integer' && !/^\d{1,15}$/.test(value);
}

function checkParameters(
  operation: Operation,
  description: Json,
  query: URLSearchParams,
): string[] {
  const listed = description['parameters'];
  const known = Array.isArray(listed) ? listed.map(resolved) : [];
  const faults: string[] = [];
  for (const { name, in: place, schema, required } of known) {
    const key = String(name);
    const value = (place === 'path' ? operation.parameters[key] : query.get(key)) ?? undefined;
    if (value === undefined && required === true) faults.push(`${key} is missing`);
    if (value !== undefined && isWrongValue(schema, value))
      faults.push(`${key} is wrong (${value})`);
  }
  const inQuery = new Set(known.filter((one) => one['in'] === 'query').map((one) => one['name']));
  const unknown = [...query.keys()].filter((key) => !inQuery.has(key));
  return [...faults, ...unknown.map((key) => `query parameter ${key} is unknown`)];
}

function descriptionOf(operation: Operation): Json {
  const all = Object.values(children(paths[operation.path]));
  return children(all.find((one) => child(one, 'operationId') === operation.id));
}

/** What the description forbids in a request; empty where it is allowed. */
export function checkRequest(
  operation: Operation,
  query: URLSearchParams,
  body: unknown,
): { parameters: string[]; body: string[] } {
  const description = descriptionOf(operation);
  const parameters = checkParameters(operation, description, query);
  const schema = child(description, 'requestBody', 'content', 'application/json', 'schema');
  if (schema === undefined) {
    const isSent = body !== undefined && Object.keys(children(body)).length > 0;
    return { parameters, body: isSent ? ['body is not expected'] : [] };
  }
  if (body === undefined && child(description, 'requestBody', 'required') !== true) {
    return { parameters, body: [] };
  }
  const validate = validator(`${operation.id} request`, absolute(withoutUnknownKeys(schema)));
  return { parameters, body: describeErrors(validate, body) };
}

/**
 * What is wrong with an answer by the description; empty where it is right.
 * Errors that GitHub gives everywhere and documents nowhere (401, 403, 404, 409) need no entry.
 */
export function checkAnswer(operation: Operation, status: number, body: unknown): string[] {
  const response = child(descriptionOf(operation), 'responses', String(status));
  if (response === undefined) return status < 400 ? [`status ${status} is not documented`] : [];
  const schema = child(resolved(response), 'content', 'application/json', 'schema');
  if (schema === undefined) return [];
  return describeErrors(validator(`${operation.id} ${status}`, absolute(schema)), body);
}
