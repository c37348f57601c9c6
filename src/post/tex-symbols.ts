/** `name character` pairs, as TeX names them without the backslash. */
function table(pairs: string): ReadonlyMap<string, string> {
  const words = pairs.trim().split(/\s+/);
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < words.length; at += 2) map.set(words[at] ?? '', words[at + 1] ?? '');
  return map;
}

/** Commands that stand for one character and take no space around them. */
export const SYMBOLS = table(`
  alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
  kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ
  phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ
  Phi Φ Psi Ψ Omega Ω ell ℓ hbar ℏ infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ emptyset ∅
  varnothing ∅ aleph ℵ Re ℜ Im ℑ wp ℘ imath ı jmath ȷ sum ∑ prod ∏ int ∫ oint ∮ angle ∠ degree °
  top ⊤ bot ⊥ prime ′ dagger † ddagger ‡ dag † star ⋆ bullet • checkmark ✓ square □ Box □ diamond ⋄
  triangle △ clubsuit ♣ spadesuit ♠ ldots … dots … dotsc … cdots ⋯ vdots ⋮ ddots ⋱ neg ¬ lnot ¬
  langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ Vert ‖ vert | lVert ‖ rVert ‖ lvert | rvert |
  lbrace { rbrace } lbrack [ rbrack ] backslash \\ S § P ¶ copyright © pounds £ euro €
  uparrow ↑ downarrow ↓ Uparrow ⇑ Downarrow ⇓ updownarrow ↕ sharp ♯ flat ♭ natural ♮ surd √
  lt < gt > colon : lq ‘ rq ’ ss ß aa å AA Å o ø O Ø ae æ AE Æ oe œ OE Œ l ł L Ł i ı
`);

/** Operators and relations: a space before the command in the source is mirrored after it. */
export const INFIXES = table(`
  times × div ÷ pm ± mp ∓ cdot · ast ∗ circ ∘ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ cup ∪ cap ∩ setminus ∖
  wedge ∧ land ∧ vee ∨ lor ∨ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ leq ≤ le ≤ geq ≥ ge ≥
  leqslant ⩽ geqslant ⩾ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ ll ≪ gg ≫
  lesssim ≲ gtrsim ≳ prec ≺ succ ≻ preceq ⪯ succeq ⪰ in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆
  supseteq ⊇ subsetneq ⊊ mid ∣ nmid ∤ parallel ∥ perp ⊥ to → rightarrow → leftarrow ← gets ←
  leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ iff ⟺ mapsto ↦
  longrightarrow ⟶ longleftarrow ⟵ Longrightarrow ⟹ hookrightarrow ↪ rightsquigarrow ⇝
  rightleftharpoons ⇌ vdash ⊢ models ⊨ doteq ≐ triangleq ≜ coloneqq ≔ asymp ≍ lhd ⊲ rhd ⊳
`);

/** Upright operator names, set off by spaces: `n \log n`. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  `arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup
   ln log max min Pr sec sin sinh sup tan tanh bmod`.split(/\s+/),
);

/** One-argument commands that only change the look of letters. */
export const STYLES: ReadonlySet<string> = new Set(
  `mathrm mathbf mathit mathsf mathtt mathnormal boldsymbol bm pmb mathop mathbin mathrel mathord
   textstyle displaystyle scriptstyle operatorname`.split(/\s+/),
);

/** One-argument commands whose argument is text: spaces count, a hyphen is a hyphen. */
export const TEXT_STYLES: ReadonlySet<string> = new Set(
  'text textbf textit textrm textsf texttt textsc textup textnormal emph mbox hbox'.split(' '),
);

/** Accents over one letter, as combining characters. */
export const ACCENTS = table(`
  hat \u0302 widehat \u0302 tilde \u0303 widetilde \u0303 bar \u0304 overline \u0305 vec \u20D7
  dot \u0307 ddot \u0308 check \u030C breve \u0306 acute \u0301 grave \u0300 mathring \u030A
`);

/** What may be raised or lowered, because Unicode has the character for it. */
export const SUPERSCRIPTS = table(`
  0 ⁰ 1 ¹ 2 ² 3 ³ 4 ⁴ 5 ⁵ 6 ⁶ 7 ⁷ 8 ⁸ 9 ⁹ + ⁺ − ⁻ = ⁼ ( ⁽ ) ⁾ a ᵃ b ᵇ c ᶜ d ᵈ e ᵉ f ᶠ g ᵍ h ʰ i ⁱ j ʲ
  k ᵏ l ˡ m ᵐ n ⁿ o ᵒ p ᵖ r ʳ s ˢ t ᵗ u ᵘ v ᵛ w ʷ x ˣ y ʸ z ᶻ A ᴬ B ᴮ D ᴰ E ᴱ G ᴳ H ᴴ I ᴵ J ᴶ K ᴷ L ᴸ
  M ᴹ N ᴺ O ᴼ P ᴾ R ᴿ T ᵀ U ᵁ V ⱽ W ᵂ β ᵝ γ ᵞ δ ᵟ θ ᶿ φ ᵠ χ ᵡ ∘ ° ⊤ ᵀ ′ ′ † † ‡ ‡ * * ∗ *
`);
export const SUBSCRIPTS = table(`
  0 ₀ 1 ₁ 2 ₂ 3 ₃ 4 ₄ 5 ₅ 6 ₆ 7 ₇ 8 ₈ 9 ₉ + ₊ − ₋ = ₌ ( ₍ ) ₎ a ₐ e ₑ h ₕ i ᵢ j ⱼ k ₖ l ₗ m ₘ n ₙ o ₒ
  p ₚ r ᵣ s ₛ t ₜ u ᵤ v ᵥ x ₓ β ᵦ γ ᵧ ρ ᵨ φ ᵩ χ ᵪ
`);

/** The letters of \mathbb and \mathcal that have a place outside the mathematical alphabets. */
export const DOUBLE_STRUCK = table('C ℂ H ℍ N ℕ P ℙ Q ℚ R ℝ Z ℤ 1 𝟙');
export const SCRIPT = table('B ℬ E ℰ F ℱ H ℋ I ℐ L ℒ M ℳ R ℛ');
