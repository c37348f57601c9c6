const SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...pairs(`alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta θ
      iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ varrho ρ sigma σ varsigma ς tau τ upsilon υ
      phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ
      Psi Ψ Omega Ω ell l hbar ℏ infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ emptyset ∅ varnothing ∅
      sum ∑ prod ∏ int ∫ circ ° degree ° deg ° prime ' dagger † star ⋆ ldots … dots … cdots … neg ¬
      langle ⟨ rangle ⟩ Vert ‖ lVert ‖ rVert ‖ vert | lvert | rvert | mid | times × div ÷ pm ± mp ∓
      cdot · ast * leq ≤ le ≤ leqslant ≤ geq ≥ ge ≥ geqslant ≥ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃
      equiv ≡ propto ∝ ll ≪ gg ≫ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ to → rightarrow →
      longrightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ mapsto ↦ lt < gt > parallel ∥ perp ⊥
      top ⊤ sharp # flat ♭`),
  }),
);

/** Commands that only space or dress what they stand before. */
const LOOKS = new Set(
  `left right big Big bigg Bigg bigl bigr Bigl Bigr middle quad qquad mathrm mathbf mathit mathsf
   mathtt mathnormal mathcal mathbb boldsymbol bm text textrm textbf textit textsf texttt textsc emph
   operatorname mbox hbox displaystyle textstyle limits nolimits frac tfrac dfrac over limit
   rm bf it hspace enspace thinspace nobreak`.split(/\s+/),
);

/** Superscript and subscript characters, and those that have a likeness. */
const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...pairs(`− - – - ‐ - ‑ - ∗ * ⋅ · • · ∣ | ∥ ‖ ϵ ε ϑ θ ϕ φ µ μ ℓ l º ° ⩽ ≤ ⩾ ≥ ≦ ≤ ≧ ≥ ⋯ … ⟶ →
      ∘ ° ′ ' Σ ∑ Π ∏ Δ Δ Ω Ω`),
  }),
);

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚₛₜₓ';

/** A command, an escaped sign, raised or lowered characters, or a character that is no frame. */
const TOKEN = new RegExp(
  String.raw`\\[A-Za-z]+|\\[^A-Za-z]|[${RAISED}]+|[${LOWERED}]+|[^\s{}$\\~/⁄]`,
  'gu',
);

/**
 * What a formula says, without the ways to write it: `\alpha` is α, ≤ is `\leq`, ² is `^2`; spaces,
 * braces, fraction bars and the type face go. The words of a text become a run of letters, so that
 * the key of `x \le 5` is found in that of "where x ≤ 5 holds".
 */
export function formulaKey(text: string): string {
  return atomsOf(text).join('').replaceAll('^°', '°');
}

/** The parts of a key: letters, signs, digits and the names of unknown commands. */
export function atomsOf(text: string): string[] {
  return (text.match(TOKEN) ?? []).map(atomOf).filter((atom) => atom !== '');
}

function atomOf(token: string): string {
  if (token.startsWith('\\')) {
    const name = token.slice(1);
    if (LOOKS.has(name) || /^[\s,;:!{}()[\]]$/.test(name)) return '';
    if (name === '|') return '‖';
    return SYMBOLS.get(name) ?? name;
  }
  if (token.charCodeAt(0) < 0x80) return token;
  if (RAISED.includes(token.charAt(0))) return `^${token.normalize('NFKC').replace('−', '-')}`;
  if (LOWERED.includes(token.charAt(0))) return `_${token.normalize('NFKC').replace('−', '-')}`;
  // 𝑥 is x, （ is (.
  const plain = CHARACTERS.get(token) ?? token.normalize('NFKC');
  return CHARACTERS.get(plain) ?? plain;
}

function pairs(words: string): Record<string, string> {
  const list = words.trim().split(/\s+/);
  return Object.fromEntries(
    list.flatMap((word, at): [string, string][] =>
      at % 2 === 0 ? [[word, list[at + 1] ?? '']] : [],
    ),
  );
}
