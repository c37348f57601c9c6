import { escapeHtml } from './arxiv-escape.ts';

/** The template of a LaTeXML page, by the year in which arXiv used it. */
export type Template = 2025 | 2026;

const SYMBOLS: Record<string, string> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ϵ',
  eta: 'η',
  theta: 'θ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'ϕ',
  psi: 'ψ',
  omega: 'ω',
  Delta: 'Δ',
  Phi: 'Φ',
  Omega: 'Ω',
  ell: 'ℓ',
  sum: '∑',
  prod: '∏',
  int: '∫',
  in: '∈',
  leq: '≤',
  geq: '≥',
  times: '×',
  cdot: '⋅',
  approx: '≈',
  infty: '∞',
  partial: '∂',
  nabla: '∇',
  to: '→',
};

/**
 * A formula as LaTeXML writes it: MathML of one element a token (no structure), and the
 * annotations of the template: Content MathML, TeX and LLaMaPUn in 2025, TeX alone in 2026.
 * @param id unique on the page
 */
export function renderMath(
  tex: string,
  options: { display: 'inline' | 'block'; template: Template; id: string },
): string {
  const { display, template, id } = options;
  const tokens = tex.match(/\\[A-Za-z]+|\\.|\d+(?:\.\d+)?|[^\s{}]/gu) ?? [];
  const source = escapeHtml(tex);
  const presentation = `<mrow>${tokens.map(presentToken).join('')}</mrow>`;
  if (template === 2026) {
    return `<math alttext="${source}" class="ltx_Math" display="${display}" id="${id}" intent=":literal"><semantics>${presentation}<annotation encoding="application/x-tex">${source}</annotation></semantics></math>`;
  }
  const content = tokens
    .map((token, index) => `<ci id="${id}.${index + 1}.cmml">${escapeHtml(symbolOf(token))}</ci>`)
    .join('');
  const spoken = escapeHtml(tokens.map(speakToken).join(' '));
  return `<math alttext="${source}" class="ltx_Math" display="${display}" id="${id}"><semantics id="${id}a">${presentation}<annotation-xml encoding="MathML-Content" id="${id}b"><apply id="${id}.cmml">${content}</apply></annotation-xml><annotation encoding="application/x-tex" id="${id}c">${source}</annotation><annotation encoding="application/x-llamapun" id="${id}d">${spoken}</annotation></semantics></math>`;
}

function presentToken(token: string): string {
  const symbol = escapeHtml(symbolOf(token));
  if (/^\d/.test(token)) return `<mn>${symbol}</mn>`;
  return /^[A-Za-z\\]/.test(token) ? `<mi>${symbol}</mi>` : `<mo>${symbol}</mo>`;
}

function symbolOf(token: string): string {
  return token.startsWith('\\') ? (SYMBOLS[token.slice(1)] ?? token.slice(1)) : token;
}

function speakToken(token: string): string {
  const symbol = symbolOf(token);
  return /^(?:[A-Za-z]|\\[A-Za-z])/.test(token) ? `italic_${symbol}` : symbol;
}
