import { describe, expect, it } from 'vitest';
import { ofTranslation } from './support/number-check.ts';

/** What an abstract says → what its translations may say, by language. */
const SAME: Record<string, Record<string, string[]>> = {
  '358k hours of speech': {
    'zh-CN': ['35.8 万小时语音', '35.8万小时', '358,000 小时', '三十五万八千小时'],
    'zh-TW': ['35.8 萬小時語音', '358k 小時'],
    ja: ['35.8 万時間の音声', '35万8千時間', '35 万 8000 時間', '358,000 時間'],
    ko: ['35만 8천 시간의 음성', '35.8만 시간', '35만 8,000시간'],
    de: ['358.000 Stunden Sprache', '358 000 Stunden', '358 Tausend Stunden', '358k Stunden'],
    fr: ['358 000 heures', '358\u202F000 heures', '358 milliers d’heures'],
    es: ['358.000 horas de voz', '358 mil horas', '358\u00A0000 horas'],
    en: ['358k hours', '358,000 hours', '358 thousand hours'],
  },
  '1.3B parameters and 2.5 million clips': {
    'zh-CN': ['13 亿参数与 250 万段', '1.3B 参数与 2.5M 段'],
    'zh-TW': ['13 億參數與 250 萬段'],
    ja: ['13 億パラメータと 250 万クリップ'],
    ko: ['13억 매개변수와 250만 클립'],
    de: ['1,3 Milliarden Parameter und 2,5 Millionen Clips', '1,3 Mrd. und 2,5 Mio. Clips'],
    fr: ['1,3 milliard de paramètres et 2,5 millions de clips'],
    es: ['1,3 mil millones de parámetros y 2,5 millones', '1.300 millones y 2,5 millones'],
  },
  'a gain of 5.2% and 0.75 points': {
    'zh-CN': ['提升 5.2% 与 0.75 个百分点', '提升百分之 5.2 与 0.75 分', '提升 5.2％ 与 .75'],
    ja: ['5.2% と 0.75 ポイントの改善', '５．２％と０．７５ポイント', '5.2 パーセントと 0.75'],
    ko: ['5.2%와 0.75%p 향상', '5.2퍼센트와 0.75포인트'],
    de: ['5,2 % und 0,75 Prozentpunkte', '5.2 Prozent und 0.75 Punkte'],
    fr: ['5,2\u00A0% et 0,75 point', '5,2 pour cent et 0.75 point de pourcentage'],
    es: ['5,2 % y 0,75 puntos', '5.2 por ciento y 0,75 puntos porcentuales'],
  },
  'between 5 and 10%': {
    'zh-CN': ['5%–10%', '5–10%', '5 至 10%', '5% 到 10%', '5～10%'],
    ja: ['5〜10%', '5% から 10%', '5%〜10% の間', '5 と 10%'],
    ko: ['5~10%', '5%에서 10% 사이', '5와 10%'],
    de: ['zwischen 5 und 10 %', '5–10 %', '5 bis 10 %', '5 % bis 10 %'],
    fr: ['entre 5 et 10 %', 'de 5 à 10 %', '5 % à 10 %'],
    es: ['entre 5 y 10 %', 'de 5 a 10 %', '5 %-10 %'],
  },
  'from 5 to 10 ms at 16 kHz': {
    'zh-CN': ['16 kHz 下由 5 ms 至 10 ms', '16 kHz 下 5 到 10 毫秒', '16 千赫下 5-10 毫秒'],
    ja: ['16 kHz で 5 から 10 ms', '16キロヘルツで5〜10ミリ秒'],
    ko: ['16 kHz에서 5~10 ms', '16킬로헤르츠에서 5에서 10밀리초'],
    de: ['von 5 auf 10 Millisekunden bei 16 kHz', '5 bis 10 ms bei 16 Kilohertz'],
    fr: ['de 5 à 10 millisecondes à 16 kHz'],
    es: ['de 5 a 10 milisegundos a 16 kHz'],
  },
  'a change of -3.2 dB at −5 dB SNR': {
    'zh-CN': [
      '信噪比 −5 dB 时变化 −3.2 dB',
      '信噪比-5分贝时变化-3.2分贝',
      '信噪比负 5 dB，下降 3.2 dB',
    ],
    ja: ['SNR −5 dB で −3.2 dB', 'SNR マイナス 5 デシベルで 3.2 dB 低下'],
    ko: ['SNR −5 dB에서 −3.2 dB', '-5데시벨에서 3.2 dB 감소'],
    de: ['−3,2 dB bei −5 dB SNR', 'sinkt um 3,2 dB bei minus 5 dB'],
    fr: ['−3,2 dB à −5 dB', 'une baisse de 3,2 dB à moins 5 dB'],
    es: ['−3,2 dB a −5 dB', 'se reduce 3,2 dB a menos 5 dB'],
  },
  'an error of $10^{-3}$, 1e-4 and $3 \\times 10^{5}$ steps': {
    'zh-CN': ['误差 $10^{-3}$ 与 $10^{-4}$，30 万步', '误差 10⁻³ 与 1e-4，3×10⁵ 步'],
    ja: ['誤差 10⁻³ と 0.0001、30 万ステップ'],
    ko: ['오차 $10^{-3}$, $10^{-4}$, 30만 단계'],
    de: ['10⁻³ und 10⁻⁴ nach 300.000 Schritten'],
    fr: ['10⁻³ et 1e-4 après 300 000 pas'],
    es: ['10⁻³ y 1e-4 tras 300.000 pasos'],
  },
  'over 1000x faster, 2-fold smaller, 1.5 times cheaper': {
    'zh-CN': ['快 1000 倍以上，小 2 倍，省 1.5 倍', '快 1,000×，小两倍，省 1.5x'],
    ja: ['1000 倍以上速く、2 倍小さく、1.5 倍安い'],
    ko: ['1000배 이상 빠르고 2배 작고 1.5배 저렴'],
    de: [
      'über 1000-mal schneller, zweifach kleiner, 1,5-mal billiger',
      '1.000-fach, 2-fach, 1,5-fach',
    ],
    fr: ['plus de 1000 fois plus rapide, 2 fois plus petit, 1,5 fois moins cher'],
    es: ['más de 1000 veces más rápido, 2 veces menor, 1,5 veces más barato'],
  },
  'a quarter of 3 tasks, 1/4 of them and 2/3 of the rest': {
    'zh-CN': [
      '3 项任务的四分之一，其中 1/4，其余的三分之二',
      '三项任务的四分之一，其四分之一，其余 2/3',
    ],
    ja: ['3 タスクの四分の一、うち 4 分の 1、残りの 3 分の 2'],
    ko: [
      '3개 과제의 4분의 1, 그중 4분의 1, 나머지의 3분의 2',
      '세 가지 과제의 사분의 일, 1/4, 2/3',
    ],
    de: ['ein Viertel der drei Aufgaben, davon ein Viertel und zwei Drittel des Rests'],
    fr: ['un quart des trois tâches, 1/4 et deux tiers du reste'],
    es: ['un cuarto de tres tareas, 1/4 y dos tercios del resto'],
  },
  'three systems, twelve attacks, half of them twice': {
    'zh-CN': ['3 个系统、12 种攻击，50% 为 2 次', '三个系统、十二种攻击，一半两次'],
    ja: ['3 システム、12 種の攻撃、半分は 2 回'],
    ko: ['3개 시스템, 12가지 공격, 절반은 두 번'],
    de: [
      '3 Systeme, 12 Angriffe, die Hälfte 2 Mal',
      'drei Systeme, zwölf Angriffe, die Hälfte zweimal',
    ],
    fr: ['3 systèmes, 12 attaques, 50 % deux fois'],
    es: ['3 sistemas, 12 ataques, la mitad 2 veces'],
  },
  'in March 2024, ranked first, and in the 1980s': {
    'zh-CN': ['2024 年 3 月，排名第 1，20 世纪 80 年代', '2024 年三月，第一，1980 年代'],
    'zh-TW': ['2024 年 3 月，排名第 1，20 世紀 80 年代'],
    ja: ['2024 年 3 月、1 位、1980 年代'],
    ko: ['2024년 3월 1위, 1980년대'],
    de: ['im März 2024 auf Platz 1, in den 1980er Jahren'],
    fr: ['en mars 2024, premier, dans les années 1980'],
    es: ['en marzo de 2024, primero, en los años 1980'],
  },
  'DCASE 2025, wav2vec 2.0, Qwen2.5-7B, top-1 and F1': {
    'zh-CN': ['2025 年 DCASE、wav2vec 2.0、Qwen2.5-7B、top-1 与 F1'],
    ja: ['DCASE 2025、wav2vec 2.0、Qwen2.5-7B、top-1、F1'],
    ko: ['DCASE 2025, wav2vec 2.0, Qwen2.5-7B의 top-1과 F1'],
    de: ['DCASE 2025, wav2vec 2.0, Qwen2.5-7B, Top-1 und F1'],
    fr: ['DCASE 2025, wav2vec 2.0, Qwen2.5-7B, top-1 et F1'],
    es: ['DCASE 2025, wav2vec 2.0, Qwen2.5-7B, top-1 y F1'],
  },
  'See Section 3, Table 2 and [12]; by Theorem 1.3 a 3D map': {
    'zh-CN': ['见第 3 节、表 2；由定理 1.3 得三维图', '见第三节；定理 1.3，三维图'],
    ja: ['3D マップ（定理 1.3）'],
    de: ['Nach Satz 1.3 eine 3D-Karte'],
    fr: ['Selon le théorème 1.3, une carte 3D'],
    es: ['Según el teorema 1.3, un mapa 3D'],
  },
};

/** A faithful translation, and with a fault in it what is found. */
const FAULTS: [fault: string, abstract: string, language: string, text: string, found: string[]][] =
  [
    [
      'a digit',
      'from 61.8% to 64.0%',
      'zh-CN',
      '由 68.1% 升至 64.0%',
      ['unknown: 68.1', 'missing: 61.8'],
    ],
    ['a small digit', 'on 9 tasks', 'ja', '8 つのタスク', ['unknown: 8', 'missing: 9']],
    ['a digit, a comma for the point', 'of 3.5%', 'de', '3,6 %', ['unknown: 3,6', 'missing: 3.5']],
    ['the point', 'an error of 0.43', 'ko', '오차 4.3', ['unknown: 4.3', 'missing: 0.43']],
    ['the scale', '358k hours', 'zh-CN', '3.58 万小时', ['unknown: 3.58 万', 'missing: 358k']],
    ['the scale lost', '358k hours', 'zh-CN', '358 小时', ['unknown: 358', 'missing: 358k']],
    ['the scale in Korean', '358k hours', 'ko', '35만 시간', ['unknown: 35만', 'missing: 358k']],
    ['the thousands', '12,500 clips', 'fr', '1 250 clips', ['unknown: 1 250', 'missing: 12,500']],
    ['a power', 'a rate of 10⁶', 'zh-CN', '比率 106', ['unknown: 106', 'missing: 10^6']],
    ['the sign', 'of −3.2 dB', 'zh-CN', '为 3.2 dB', ['unknown: 3.2 dB']],
    ['a sign added', 'of 3.2 dB', 'es', 'de −3,2 dB', ['unknown: −3,2 dB']],
    ['percent lost', 'by 5%', 'zh-CN', '提升 5', ['missing: 5%']],
    ['percent lost before a change', 'from 12% to 37%', 'de', 'von 12 auf 37 %', ['missing: 12%']],
    ['percent added', 'a WER of 5.1', 'ja', 'WER は 5.1%', ['unknown: 5.1%']],
    ['ms as s', 'in 5 ms', 'zh-CN', '5 秒内', ['unknown: 5 秒']],
    ['kHz as Hz', 'at 16 kHz', 'zh-CN', '采样率 16 Hz', ['unknown: 16 Hz']],
    ['GB as MB', 'needs 3 GB', 'fr', 'exige 3 MB', ['unknown: 3 MB']],
    ['hours as minutes', 'took 9 hours', 'ja', '9 分を要した', ['unknown: 9 分']],
    ['hours as days', 'took 9 hours', 'ko', '9일 걸렸다', ['unknown: 9일']],
    ['dB lost', 'by 3 dB', 'es', 'en 3', ['missing: 3 dB']],
    ['one of two', '5% and then 5% more', 'zh-CN', '提升 5%', ['missing: 5']],
    ['one more', 'of 5%', 'zh-CN', '提升 5%，又提升 5%', ['unknown: 5']],
    ['an added one', 'is faster', 'de', 'ist 37 % schneller', ['unknown: 37']],
    ['a dropped one', '4.36% to 3.55%', 'ja', '3.55%', ['missing: 4.36']],
    ['a fraction', 'a share of 1/16', 'zh-CN', '占 1/18', ['unknown: 18', 'missing: 16']],
    ['a month', 'in March 2024', 'ko', '2024년 5월', ['unknown: 5']],
  ];

describe('the same numbers', () => {
  const rows = Object.entries(SAME).flatMap(([abstract, byLanguage]) =>
    Object.entries(byLanguage).flatMap(([language, texts]) =>
      texts.map((text): [string, string, string] => [language, text, abstract]),
    ),
  );
  it.each(rows)('in %s: %s = %s', (language, text, abstract) => {
    expect(ofTranslation(abstract, text, language)).toEqual([]);
  });

  it('are those of every language of the pages', () => {
    expect(new Set(rows.map(([language]) => language)).size).toBe(8);
  });

  it.each(Object.keys(SAME))('are in the text itself: %s', (abstract) => {
    expect(ofTranslation(abstract, abstract, 'en')).toEqual([]);
  });
});

describe('another number is found:', () => {
  it.each(FAULTS)('%s (%s → %s: %s)', (_, abstract, language, text, found) => {
    expect(ofTranslation(abstract, text, language)).toEqual(found);
  });
});

describe('no number of a translation', () => {
  it.each([
    ['a name', 'We use AudioNet.', '我们使用 AudioNet-22、BCPT-220K 与 COVID-19。'],
    ['a number in a name that is told apart', 'in under-10ms time', '用时少于 10 ms'],
    ['an index or an exponent', 'for $x$', '$x_1 + x_{12} + n^2 + O(n^{3})$'],
    ['an item of a list', 'We do a and b.', '我们：1）做甲；2）做乙'],
    ['a reference', 'as shown', '见图 4、表 5 与 [17, 18]'],
    ['one of a kind', 'frame by frame', '1 フレームずつ'],
  ])('is %s', (_, abstract, text) => {
    expect(ofTranslation(abstract, text)).toEqual([]);
  });

  it('is looked for in words alone', () => {
    expect(ofTranslation('three of nine', '七分之五')).toEqual([]);
  });

  it('has lost a unit in a language whose words are not known', () => {
    expect(ofTranslation('in 5 ms', '5 мс', 'ru')).toEqual([]);
    expect(ofTranslation('in 5 ms', '6 мс', 'ru')).toEqual(['unknown: 6', 'missing: 5']);
  });
});
