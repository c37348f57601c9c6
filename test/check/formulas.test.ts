import { describe, expect, it } from 'vitest';
import { checkFormulas } from '../../src/check/formulas.ts';
import { brief, check } from './support/one-part.ts';

const inAbstract = (abstract: string, text: string) =>
  brief(check('abstract', text, { abstract }, checkFormulas));
const inMethod = (paper: string, text: string) =>
  brief(check('method', text, { text: paper }, checkFormulas));

describe('a formula of the abstract may be written otherwise', () => {
  it.each([
    ['with spaces', '$\\lambda=0.02$', '$\\lambda \\, = 0.02$'],
    ['with another type face', '$\\mathrm{cost}_t$', '$\\text{cost}_{t}$'],
    ['in Unicode', '$\\alpha \\leq 5$', 'α ≤ 5'],
    ['in TeX', 'α ≤ 5 and x²', '$\\alpha \\le 5$，$x^{2}$'],
    ['in mathematical letters', '$x_1$', '𝑥₁'],
    ['without dollars', '$K=8$', 'K = 8'],
    ['as a fraction', '$a/b$', '$\\frac{a}{b}$'],
    ['in two', '$a = b_1$', '$a$ 为 $b_1$'],
    ['with a degree', '$27.9^\\circ$', '27.9°'],
    ['with the text around it', 'BiVO$_4$', 'BiVO$_4$'],
    ['as a word', '$\\texttt{NAME}$', 'NAME'],
    ['as a number', '$5$ and $10\\%$, $\\times 3$, $\\sim$7', '5、10%、3 倍、约 7'],
    ['as a unit', '$10~\\mathrm{dB}$', '10 dB'],
    ['glued to the words of the page', '$d$', '随d增长'],
  ])('%s', (_, abstract, text) => {
    expect(inAbstract(abstract, text)).toEqual([]);
  });
});

describe('a formula is found', () => {
  it.each([
    ['that the translation lacks', 'norm $\\ell_1$', '范数', ['formula-missing: $\\ell_1$']],
    ['that is a letter in another', 'for $x$, $p(y|x)$', '$p(y|x)$', ['formula-missing: $x$']],
    [
      'with another letter',
      'at $\\alpha = 5$',
      '取 $\\beta = 5$',
      ['formula-unknown: $\\beta = 5$', 'formula-missing: $\\alpha = 5$'],
    ],
    [
      'with another relation',
      '$a \\le b$',
      '$a \\ge b$',
      ['formula-unknown: $a \\ge b$', 'formula-missing: $a \\le b$'],
    ],
    ['that is added', 'we do', '$\\gamma_3$', ['formula-unknown: $\\gamma_3$']],
  ])('%s', (_, abstract, text, findings) => {
    expect(inAbstract(abstract, text)).toEqual(findings);
  });

  it('with its sentence where it is missing', () => {
    const abstract = 'One. The norm $\\ell_1$ is used. Two.';
    const [finding] = check('abstract', '范数', { abstract }, checkFormulas);
    expect(finding?.passage).toBe('The norm $\\ell_1$ is used.');
  });
});

describe('a formula of the explainer', () => {
  const paper = 'Let $h_t = g_t z_t + (1 - g_t) h_{t-1}$ and $\\tau = T - R$ with $\\alpha$.';

  it.each([
    ['is one of the paper', '$\\tau = T - R$'],
    ['is a part of one', '$(1 - g_t) h_{t-1}$'],
    ['is a letter', '$\\alpha$'],
    ['is put together of two', '$h_t = g_t z_t + (1 - g_t) h_{t-1}, \\tau = T - R$'],
    ['is a number', '$1/16$'],
  ])('passes where it %s', (_, text) => {
    expect(inMethod(paper, text)).toEqual([]);
  });

  it.each([
    ['has a letter of its own', '$\\tau = T - Q$'],
    ['is a letter of its own', '$\\gamma$'],
    ['is put together otherwise', '$g_t = h_t T R + z_t \\alpha$'],
    ['has a sign turned round', '$(1 + g_t) h_{t-1}$'],
  ])('is found where it %s', (_, text) => {
    expect(inMethod(paper, text)).toEqual([`formula-unknown: ${text}`]);
  });

  it('is found where it gives a value to another letter', () => {
    const text = 'We set $\\alpha = 0.05$ and $\\beta > 0$, with a $\\gamma$ of 0.7.';
    expect(inMethod(text, '$\\alpha = 0.05$，$\\gamma = 0.7$')).toEqual([]);
    expect(inMethod(text, '$\\beta = 0.05$')).toEqual(['formula-unknown: $\\beta = 0.05$']);
  });

  it('is found where a sum or an index of numbers is another', () => {
    const text = 'A field of $2^{64} - 2^{32} + 1$ elements, $3 \\times 10^{-3}$, and Cl$_{1.7}$.';
    expect(inMethod(text, '$2^{64} - 2^{32} + 1$，$3 \\times 10^{-3}$，Cl$_{1.7}$')).toEqual([]);
    for (const formula of ['$2^{64} + 2^{32} + 1$', '$3 + 10^{-3}$', '$_{1.3}$']) {
      expect(inMethod(text, formula)).toEqual([`formula-unknown: ${formula}`]);
    }
  });

  it('is compared by its letters alone where the paper is a PDF', () => {
    const pdf = 'Let ht = gt zt + (1 − gt) ht−1, where α ≤ 1.';
    expect(inMethod(pdf, '$h_t = g_t z_t$，$\\alpha \\le 1$')).toEqual([]);
    expect(inMethod('Cl1.7 and 264 + 1 by α.', 'Cl$_{1.7}$，$2^{64} + 1$')).toEqual([]);
    expect(inMethod(pdf, '$\\gamma$')).toEqual(['formula-unknown: $\\gamma$']);
  });
});
