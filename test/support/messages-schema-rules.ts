/** What the API's structured outputs understand; every other keyword is refused. */
const KEYWORDS = new Set([
  '$defs',
  '$ref',
  '$schema',
  'additionalProperties',
  'allOf',
  'anyOf',
  'const',
  'default',
  'definitions',
  'description',
  'enum',
  'format',
  'items',
  'minItems',
  'pattern',
  'properties',
  'required',
  'title',
  'type',
]);

const FORMATS = new Set(
  'date-time time date duration email hostname uri ipv4 ipv6 uuid'.split(' '),
);

const MOST_OPTIONAL = 24;
const MOST_UNIONS = 16;

type Schema = Record<string, unknown>;
type Walk = { root: Schema; optional: number; unions: number };

/**
 * Checks a JSON schema against the documented limits of structured outputs: objects closed by
 * `additionalProperties: false`, no bounds on numbers, lengths or arrays (`minItems` 0 or 1 is
 * allowed), local references without recursion, at most 24 optional properties and 16 unions.
 * @param path what the schema is called in the message
 * @returns the first thing wrong, or undefined
 */
export function findSchemaFault(schema: unknown, path: string): string | undefined {
  if (!isRecord(schema)) return `${path}: Input should be a valid dictionary`;
  const walk: Walk = { root: schema, optional: 0, unions: 0 };
  const fault = check(schema, path, walk, []);
  if (fault !== undefined) return fault;
  if (walk.optional > MOST_OPTIONAL) {
    return `${path}: ${walk.optional} optional properties, at most ${MOST_OPTIONAL} are allowed`;
  }
  if (walk.unions > MOST_UNIONS) {
    return `${path}: ${walk.unions} properties of union type, at most ${MOST_UNIONS} are allowed`;
  }
  return undefined;
}

/** `through` are the references followed on the way here. */
function check(
  schema: unknown,
  path: string,
  walk: Walk,
  through: readonly string[],
): string | undefined {
  if (!isRecord(schema)) return `${path}: Input should be a valid dictionary`;
  const unknown = Object.keys(schema).find((key) => !KEYWORDS.has(key));
  if (unknown !== undefined) return `${path}: '${unknown}' is not supported`;
  const { minItems, format, $ref, type } = schema;
  if (minItems !== undefined && minItems !== 0 && minItems !== 1) {
    return `${path}: 'minItems' other than 0 or 1 is not supported`;
  }
  if (format !== undefined && (typeof format !== 'string' || !FORMATS.has(format))) {
    return `${path}: 'format' ${JSON.stringify(format)} is not supported`;
  }
  if (Array.isArray(schema['enum']) && schema['enum'].some((value) => isObject(value))) {
    return `${path}: 'enum' of other than primitive values is not supported`;
  }
  if ($ref !== undefined) return checkReference($ref, path, walk, through);
  if (Array.isArray(type) || schema['anyOf'] !== undefined) walk.unions += 1;
  if (type === 'object' || schema['properties'] !== undefined) {
    const fault = checkObject(schema, path, walk, through);
    if (fault !== undefined) return fault;
  }
  if (type === 'array' && schema['items'] === undefined) return `${path}: 'items' is missing`;
  if (schema['items'] !== undefined) {
    const fault = check(schema['items'], `${path}.items`, walk, through);
    if (fault !== undefined) return fault;
  }
  for (const key of ['anyOf', 'allOf']) {
    const variants = schema[key];
    if (variants === undefined) continue;
    if (!Array.isArray(variants)) return `${path}.${key}: Input should be a valid list`;
    for (const [index, variant] of variants.entries()) {
      if (key === 'allOf' && isRecord(variant) && variant['$ref'] !== undefined) {
        return `${path}.allOf: '$ref' is not supported here`;
      }
      const fault = check(variant, `${path}.${key}.${index}`, walk, through);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

function checkObject(
  schema: Schema,
  path: string,
  walk: Walk,
  through: readonly string[],
): string | undefined {
  if (schema['additionalProperties'] !== false) {
    return `${path}: For 'object' type, 'additionalProperties' must be explicitly set to false`;
  }
  const properties = schema['properties'] ?? {};
  if (!isRecord(properties)) return `${path}.properties: Input should be a valid dictionary`;
  const required: unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
  const undeclared = required.find((name) => typeof name !== 'string' || !(name in properties));
  if (undeclared !== undefined)
    return `${path}.required: ${JSON.stringify(undeclared)} is no property`;
  for (const [name, property] of Object.entries(properties)) {
    if (!required.includes(name)) walk.optional += 1;
    const fault = check(property, `${path}.properties.${name}`, walk, through);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function checkReference(
  reference: unknown,
  path: string,
  walk: Walk,
  through: readonly string[],
): string | undefined {
  const [, section, name] = /^#\/(\$defs|definitions)\/([^/]+)$/.exec(String(reference)) ?? [];
  if (section === undefined || name === undefined) {
    return `${path}: '$ref' ${String(reference)} is not supported`;
  }
  const key = `${section}/${name}`;
  if (through.includes(key)) return `${path}: recursive schemas are not supported`;
  const definitions = walk.root[section];
  const target = isRecord(definitions) ? definitions[name] : undefined;
  if (target === undefined) return `${path}: '$ref' ${String(reference)} leads nowhere`;
  return check(target, `${path}.${key}`, walk, [...through, key]);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Whether a JSON value is an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !Array.isArray(value);
}
