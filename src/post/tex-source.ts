import { ACCENTS, FUNCTIONS, INFIXES, STYLES, SYMBOLS, TEXT_STYLES } from './tex-symbols.ts';

/** Commands without a character of their own that MathJax and GitHub know and that only draw. */
const DRAWING = new Set(
  `frac dfrac tfrac cfrac binom dbinom tbinom sqrt left right middle big Big bigg Bigg bigl bigr bigm
   Bigl Bigr Bigm biggl biggr Biggl Biggr overline underline overbrace underbrace overset underset
   stackrel substack xrightarrow xleftarrow limits nolimits mathbb mathcal mathfrak mathscr begin end
   quad qquad enspace hspace displaystyle textstyle scriptstyle scriptscriptstyle bf rm it cal not
   pmod mod operatorname iint iiint coprod bigvee bigwedge biguplus bigsqcup sqcup sqcap uplus amalg
   varlimsup varliminf Longleftarrow longleftrightarrow Longleftrightarrow longmapsto nearrow searrow
   swarrow nwarrow leftharpoonup rightharpoonup leftharpoondown rightharpoondown twoheadrightarrow
   leftrightarrows upharpoonright restriction smile frown asymp bowtie dashv Vdash vDash nsubseteq
   nsupseteq sqsubseteq sqsupseteq sqsubset lneq gneq nleq ngeq lll ggg eqcirc blacksquare lozenge
   bigstar bigcirc bigtriangleup bigtriangledown triangledown complement beth gimel digamma varkappa
   cdotp dotsb dotsm dotsi hline intercal mho eth hslash`.split(/\s+/),
);

const ENVIRONMENTS = new Set(
  `matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix cases aligned gathered split array`.split(
    /\s+/,
  ),
);

/** Escaped characters, to step over, and characters that mean something outside of TeX too. */
const RISKY = /\\.|[|`%<>]/gsu;
/** Addresses, images, other delimiters, and escapes that leave one of the characters above. */
const REFUSED = /\$|:\/\/|www\.|!\[|\\[()[\]`<>]/i;

/**
 * TeX as it may stand in `` $`…`$ ``: no pipe, backtick, angle bracket, or brace pair that
 * Markdown, HTML or Liquid would take for theirs (a space between `{ {` is nothing in a formula).
 * @returns undefined where it uses a command off the list: a macro of the author's would only show
 * an error, and `\href{javascript:…}` or `\require` act
 * (https://docs.mathjax.org/en/latest/options/safe.html).
 */
export function texSource(tex: string): string | undefined {
  if (!usesKnownCommands(tex) || REFUSED.test(tex) || isDeep(tex)) return undefined;
  return (
    tex
      .replace(RISKY, (match) => REPLACEMENTS[match] ?? match)
      .replaceAll(/\{(?=[{:%])/g, '{ ')
      // At the start of a list item kramdown would read a link's definition.
      .replaceAll(']:', '] :')
      .trim()
  );
}

const REPLACEMENTS: Record<string, string> = {
  [String.raw`\|`]: String.raw`\Vert `,
  '|': String.raw`\vert `,
  '`': String.raw`\lq `,
  '%': String.raw`\%`,
  '<': String.raw`\lt `,
  '>': String.raw`\gt `,
};

function usesKnownCommands(tex: string): boolean {
  for (const [, name] of tex.matchAll(/\\([A-Za-z]+)|\\./gsu)) {
    if (name !== undefined && !isKnown(name)) return false;
  }
  for (const [, name] of tex.matchAll(/\\(?:begin|end)\s*(?:\{([A-Za-z]*)\})?/g)) {
    if (name === undefined || !ENVIRONMENTS.has(name)) return false;
  }
  return true;
}

function isKnown(name: string): boolean {
  return [SYMBOLS, INFIXES, ACCENTS, FUNCTIONS, STYLES, TEXT_STYLES, DRAWING].some((names) =>
    names.has(name),
  );
}

function isDeep(tex: string): boolean {
  let depth = 0;
  for (const character of tex) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth > 20) return true;
  }
  return false;
}
