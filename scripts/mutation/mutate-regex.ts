/** One piece of a pattern: an escape, a class, the opening of a group, a quantifier or a character. */
const PIECE =
  /\\(?:[pPu]\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<\w+>|[^])|\[(?:\\[^]|[^\]\\])*\]|\(\?(?:[:=!]|<[=!]|<\w+>)|\{\d+(?:,\d*)?\}\??|[*+?]\??|[^]/g;

const CLASSES: Record<string, string> = {
  '\\d': '\\D',
  '\\D': '\\d',
  '\\s': '\\S',
  '\\S': '\\s',
  '\\w': '\\W',
  '\\W': '\\w',
  '\\b': '\\B',
  '\\B': '\\b',
  '(?=': '(?!',
  '(?!': '(?=',
  '(?<=': '(?<!',
  '(?<!': '(?<=',
  '^': '',
  $: '',
  '|': '',
};

/**
 * A regex with one small fault each: an anchor, a quantifier or a flag gone, a class or a look
 * around turned, two branches joined. Only those that are regexes still.
 */
export function mutateRegex(pattern: string, flags: string): string[] {
  const pieces: string[] = pattern.match(PIECE) ?? [];
  const faults = pieces.flatMap((piece, index) => {
    const result = mutatePiece(piece, index > 0);
    return result === undefined ? [] : [[pieces.with(index, result).join(''), flags] as const];
  });
  for (const flag of flags.replace(/[gmsuvy]/g, ''))
    faults.push([pattern, flags.replace(flag, '')]);
  return faults.filter(([p, f]) => isRegex(p, f)).map(([p, f]) => `/${p}/${f}`);
}

function mutatePiece(piece: string, hasBefore: boolean): string | undefined {
  if (/^\\[pP]\{/.test(piece)) {
    return (piece[1] === 'p' ? '\\P' : '\\p') + piece.slice(2);
  }
  if (piece.startsWith('[') && piece.length > 2) {
    return piece.startsWith('[^') ? `[${piece.slice(2)}` : `[^${piece.slice(1)}`;
  }
  if (hasBefore && /^(?:[*+?]\??|\{.*\}\??)$/.test(piece)) return '';
  return CLASSES[piece];
}

function isRegex(pattern: string, flags: string): boolean {
  try {
    return pattern !== '' && new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
