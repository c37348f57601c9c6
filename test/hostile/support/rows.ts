import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const FILE = new URL('../../../../shared/data/hostile-inputs.json', import.meta.url);

const rowsSchema = z.array(z.object({ name: z.string(), payload: z.string() }));

/** The recorded hostile inputs by name; none where the file is not there. */
export const ROWS: ReadonlyMap<string, string> = new Map(
  existsSync(FILE)
    ? rowsSchema
        .parse(JSON.parse(readFileSync(FILE, 'utf8')))
        .map(({ name, payload }) => [name, payload])
    : [],
);

/** Why tests of recorded inputs cannot run; false where they can. */
export const NO_ROWS =
  ROWS.size > 0 ? false : 'The list of recorded hostile inputs is not beside the repository.';

/** The strings of a row: what its payload has between back quotes, control characters written out. */
export function stringsOf(name: string): string[] {
  const payload = ROWS.get(name) ?? '';
  return Array.from(payload.matchAll(/`([^`]+)`/g), ([, quoted = '']) => unescapeControls(quoted));
}

const CONTROLS: Record<string, string> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

/** In TeX a backslash is a command's. */
function unescapeControls(text: string): string {
  if (text.includes('$')) return text;
  return text.replaceAll(
    /\\(?:([nrt0])|x([0-9a-f]{2})|u([0-9A-Fa-f]{4}))/g,
    (escape, control?: string, byte?: string, unit?: string) => {
      const code = byte ?? unit;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      return CONTROLS[control ?? ''] ?? escape;
    },
  );
}
