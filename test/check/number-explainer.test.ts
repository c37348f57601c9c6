import { describe, expect, it } from 'vitest';
import { checkNumbersOf, ofExplainer } from './support/number-check.ts';

const PAPER = `# Results

We test 14 systems on 9 tasks with 3 layers each, at 16 kHz and in 5 ms. The best, Sibyl-7B, reaches 61.8% and stays 31.7 points behind listeners.

Table 1: Accuracy with audio.

System | Average | Delay (ms) | Size (M)
Ocarina-3B | 55.1 | 430 | 3.5
Whorl-8B | 55.2 | 715 | 8.1
Sibyl-7B | 61.8 | 710 | 7.2

SI-SDR changes by −3.2 dB with Gate, and Gate needs 42.8 operations. The step is $10^{-3}$.

[12,345 characters are left out here.]

[Left out: 7 Experiments on 88 rooms.]`;

function passageOf(text: string): string | undefined {
  return checkNumbersOf('results', text, { text: PAPER })[0]?.passage;
}

describe('a number of the explainer has its match in the paper', () => {
  it.each([
    ['as it is', '达到 61.8%，落后 31.7 个百分点'],
    ['in a table', 'Ocarina-3B 为 55.1%，Whorl-8B 为 55.2%'],
    ['in the unit of its column', 'Whorl-8B 时延 715 ms'],
    ['in the scale of its column', 'Ocarina-3B 有 3.5M 参数'],
    ['in another writing of its unit', '5 毫秒，16 千赫'],
    ['with its sign', 'Gate 使 SI-SDR 变化 −3.2 dB'],
    ['with a word of fall for its sign', 'Gate 使 SI-SDR 下降 3.2 dB'],
    ['as a power', '步长为 $10^{-3}$，即 0.001'],
    ['as a small count of what nobody counted', '2 个方面'],
    ['with a nought at its end', '42.80 次运算'],
  ])('%s', (_, text) => {
    expect(ofExplainer(PAPER, text)).toEqual([]);
  });

  it.each([
    ['de', 'Sibyl-7B erreicht 61,8 %, 715 Millisekunden'],
    ['fr', 'Sibyl-7B atteint 61,8 % en 715 millisecondes'],
    ['es', 'Sibyl-7B alcanza el 61,8 % en 715 milisegundos'],
    ['ja', 'Sibyl-7B は 61.8%、715 ミリ秒'],
    ['ko', 'Sibyl-7B는 61.8%, 715밀리초'],
    ['en', 'Sibyl-7B reaches 61.8% in 715 ms'],
  ])('in %s', (language, text) => {
    expect(ofExplainer(PAPER, text, language)).toEqual([]);
  });
});

describe('a number of the explainer is unknown', () => {
  it.each([
    ['that the paper lacks', '达到 68.1%', ['unknown: 68.1']],
    ['with another unit', '每步 5 s', ['unknown: 5 s']],
    ['whose unit is lost', '每步用时 5', ['unknown: 5']],
    ['whose unit is that of its column no more', 'Whorl-8B 时延为 715', ['unknown: 715']],
    ['whose sign is lost', 'Gate 使 SI-SDR 变化 3.2 dB', ['unknown: 3.2 dB']],
    ['that counts something else there', '用时 3 ms', ['unknown: 3 ms']],
    ['with a nought that nobody wrote', '达到 9.0', ['unknown: 9.0']],
    [
      'that is told in a notice alone',
      '共 12,345 个字、88 个房间',
      ['unknown: 12,345', 'unknown: 88'],
    ],
  ])('%s', (_, text, found) => {
    expect(ofExplainer(PAPER, text)).toEqual(found);
  });

  it('where one that it is mistaken for stands where the sentence is from', () => {
    const paper = `${PAPER}\n\n${'Nothing is said here.\n\n'.repeat(12)}There are 17 rooms and 74 doors.`;
    expect(ofExplainer(paper, 'Sibyl-7B 等 14 个系统，16 kHz，5 ms')).toEqual([]);
    expect(ofExplainer(paper, 'Sibyl-7B 等 17 个系统，16 kHz，5 ms')).toEqual(['unknown: 17']);
    expect(ofExplainer(paper, '共 17 个房间')).toEqual([]);
  });

  it('but not where two numbers of the same table are swapped', () => {
    expect(ofExplainer(PAPER, 'Ocarina-3B 为 55.2%，Whorl-8B 为 55.1%')).toEqual([]);
  });

  it('with the passage of the paper that the sentence seems to be from', () => {
    expect(passageOf('Sibyl-7B 落后 31.7 个百分点，达到 68.1%')).toBe(
      'The best, Sibyl-7B, reaches 61.8% and stays 31.7 points behind listeners.',
    );
    expect(passageOf('Whorl-8B 为 55.2%，时延 999 ms')).toBe('Whorl-8B | 55.2 | 715 | 8.1');
    expect(passageOf('每步 5 s')).toMatch(/^We test 14 systems/);
    expect(passageOf('共 777 项')).toBeUndefined();
  });
});

describe('a number that follows from two of the paper is a matter of style', () => {
  const paper =
    'It rises from 64.0% to 68.1% and needs 12.5 ms where others need 25 ms. The share is 0.618.';
  it.each([
    ['a difference', '由 64.0% 升至 68.1%，提高 4.1 个百分点', '4.1', '68.1 − 64'],
    ['a change in percent', '由 64.0% 升至 68.1%，提高 6.4%', '6.4', '(68.1 − 64) / 64'],
    ['a ratio', '12.5 ms 对 25 ms，快 2.0 倍', '2.0', '25 / 12.5'],
    ['a percentage', '占 61.8%', '61.8', '100 × 0.618'],
  ])('%s', (_, text, what, passage) => {
    expect(checkNumbersOf('results', text, { text: paper })).toEqual([
      { rule: 'number-derived', where: 'results', what, passage },
    ]);
  });

  it.each([
    ['not to the precision written', '由 64.0% 升至 68.1%，提高 4.2 个百分点', 'unknown: 4.2'],
    ['of numbers that the sentence lacks', '提高 4.1 个百分点', 'unknown: 4.1'],
    ['of one digit', '由 64.0% 升至 68.1%，提高 4%', 'unknown: 4'],
  ])('but not %s', (_, text, found) => {
    expect(ofExplainer(paper, text)).toEqual([found]);
  });
});

describe('the title', () => {
  it('has only numbers of title, abstract and comments', () => {
    const source = {
      title: 'At 300 bits',
      abstract: 'Of nine.',
      comments: '14 pages',
      text: '77 days',
    };
    expect(checkNumbersOf('title', '300 比特的 9 种', source)).toEqual([]);
    expect(checkNumbersOf('title', '77 天', source)).toEqual([
      { rule: 'number-unknown', where: 'title', what: '77' },
    ]);
  });
});
