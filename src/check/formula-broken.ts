import type { Finding } from '../paper.ts';
import type { Checked } from './checked.ts';
import { formulaSpansOf } from './formula-spans.ts';
import { proseOf } from './prose.ts';

/** Commands that mean something in a formula alone. */
const MATHS =
  /\\(?:alpha|beta|gamma|delta|varepsilon|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|varphi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Sigma|Phi|Psi|Omega|ell|infty|partial|nabla|sum|prod|int|frac|sqrt|times|cdot|pm|leq?|geq?|neq?|approx|sim|in|mathbf|mathcal|mathbb|mathrm|mathit|boldsymbol|operatorname|hat|tilde|bar|vec|left|right|log|exp|min|max|top|circ|to|rightarrow|text|mid|ldots|dots)(?![A-Za-z])|[_^]\{[^{}\n]{0,40}/g;

/**
 * Formulas that cannot be set: a dollar without its partner, braces, `\left` and `\begin` without
 * theirs, a cut-off end, words of the page between two dollars, TeX outside of dollars. What the
 * paper's own metadata has just so is not the explanation's fault.
 */
export function checkBrokenFormulas({ parts, metadata }: Checked): Finding[] {
  const excused = new Set<string>();
  return [...parts].flatMap(([where, text]) => {
    const broken = brokenIn(text);
    if (broken.length > 0 && excused.size === 0) {
      for (const what of ['', ...brokenIn(metadata)]) excused.add(what);
    }
    return broken
      .filter((what) => !excused.has(what))
      .map((what): Finding => ({ rule: 'formula-broken', where, what }));
  });
}

/** More than a reviewer reads. */
const MOST_STRAYS = 100;

/** The broken pieces of a text, each as it is written. */
function brokenIn(text: string): string[] {
  const { formulas, strays } = formulaSpansOf(text);
  return [
    ...strays
      .slice(0, MOST_STRAYS)
      .map((at) => text.slice(Math.max(0, at - 20), at + 20).replace(/\s+/g, ' ')),
    ...formulas.filter(({ tex }) => isBroken(tex)).map(({ start, end }) => text.slice(start, end)),
    ...(proseOf(text).match(MATHS) ?? []),
  ];
}

function isBroken(tex: string): boolean {
  return (
    tex === '' ||
    /[\^_]$|(?:^|[^\\])(?:\\\\)*\\$/.test(tex.slice(-40)) ||
    !hasPairs(tex) ||
    /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(
      tex.replace(/\{[^{}]*\}/g, ''),
    )
  );
}

/** Whether braces, `\left … \right` and `\begin … \end` pair up, in this order of nesting. */
function hasPairs(tex: string): boolean {
  const open: string[] = [];
  for (const [token, command, environment] of tex.matchAll(
    /\\(begin|end)\s*\{([^{}]{0,40})\}|\\[A-Za-z]+|\\.|[{}]/gs,
  )) {
    if (command === 'begin') open.push(environment ?? '');
    else if (command === 'end') {
      if (open.pop() !== environment) return false;
    } else if (token === '{' || token === '\\left') open.push(token);
    else if (token === '}') {
      if (open.pop() !== '{') return false;
    } else if (token === '\\right' && open.pop() !== '\\left') return false;
  }
  return open.length === 0;
}
