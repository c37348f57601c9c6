import { describe, expect, it } from 'vitest';
import { texToText } from '../../src/post/tex-text.ts';

describe('texToText', () => {
  it.each([
    [String.raw`O(n \log n)`, 'O(n log n)'],
    [String.raw`O(n\log n)`, 'O(n log n)'],
    [String.raw`\log(x)+\max_i`, 'log(x)+maxᵢ'],
    [String.raw`\max_i x`, 'maxᵢ x'],
    [String.raw`\max_ix`, 'maxᵢ x'],
    [String.raw`\log\big n`, 'log n'],
    [String.raw`\log\log n`, 'log log n'],
    ['10^{-3}', '10⁻³'],
    [String.raw`\ell_1`, 'ℓ₁'],
    [String.raw`\mathbb{R}^d`, 'ℝᵈ'],
    [String.raw`\mathbb E`, '𝔼'],
    [String.raw`\mathcal{L}_{\text{loss}}`, 'ℒₗₒₛₛ'],
    [String.raw`a \times b`, 'a × b'],
    [String.raw`n\leq 5`, 'n≤5'],
    [String.raw`1000\times`, '1000×'],
    [String.raw`\lambda = 0.02`, 'λ = 0.02'],
    [String.raw`\rho=0`, 'ρ=0'],
    [String.raw`\frac{\partial L}{\partial A}`, '∂L/∂A'],
    [String.raw`x+\frac{1}{2}`, 'x+1/2'],
    [String.raw`\sqrt{x}`, '√x'],
    [String.raw`\sqrt{x+1}`, '√(x+1)'],
    [String.raw`30^\circ`, '30°'],
    [String.raw`A^\top`, 'Aᵀ'],
    [String.raw`x^*`, 'x*'],
    [String.raw`44.1\,\text{kHz}`, '44.1 kHz'],
    [String.raw`\text{F0-A}`, 'F0-A'],
    [String.raw`\left\|x\right\|_2`, '‖x‖₂'],
    [String.raw`\hat{y}`, 'ŷ'],
    [String.raw`50\%`, '50%'],
    [String.raw`\operatorname{softmax} x`, 'softmax x'],
    ["f'", 'f′'],
    ['a~b', 'a b'],
  ])('writes %s as %s', (tex, text) => {
    expect(texToText(tex)).toBe(text);
  });

  it.each([
    ['a_b'],
    ['x^{q}'],
    [String.raw`\mathcal{x}`],
    [String.raw`\frac{a+b}{c}`],
    [String.raw`2\frac{1}{2}`],
    [String.raw`2\dfrac{1}{2}`],
    [String.raw`\frac{1}{2}x`],
    [String.raw`\sqrt[3]{x}`],
    [String.raw`\unknown`],
    [String.raw`\hat{xy}`],
    [String.raw`\begin{cases}a\end{cases}`],
    ['a & b'],
    ['x_'],
    ['{'.repeat(30) + 'x' + '}'.repeat(30)],
    [String.raw`\,`],
    ['a}b'],
    [String.raw`{\sqrt}`],
  ])('leaves %s to a renderer', (tex) => {
    expect(texToText(tex)).toBeUndefined();
  });
});
