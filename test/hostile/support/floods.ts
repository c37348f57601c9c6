/** Whether floods run too, which take minutes and much memory: `npm run hostile`. */
export const FLOODS = process.env['HOSTILE'] !== undefined;

/** The floods of a list: outside of `npm run hostile` those alone that are light. */
export function floodsOf<Flood extends readonly [string, ...unknown[]]>(
  floods: readonly Flood[],
  light: (name: string) => boolean,
): Flood[] {
  return floods.filter(([name]) => FLOODS || light(name));
}
