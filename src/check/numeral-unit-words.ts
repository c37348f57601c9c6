/**
 * Words after a number that say what it counts, in the languages that have some, by the name that
 * both sides are compared by. `(s)` is a plural; a word of more than one is written with `_`.
 */
const WORDS: Record<string, string> = {
  percent: '% ‰ percent per_cent prozent pour_cent por_ciento パーセント 퍼센트 프로',
  point:
    '%p %포인트 %_포인트 %ポイント %点 %-Punkte %-Punkten %_points %-points percentage_point(s) percentage-point(s) pp ppt prozentpunkt prozentpunkte prozentpunkten point(s)_de_pourcentage point(s)_de_% punto(s)_porcentual puntos_porcentuales 百分点 百分點 パーセントポイント 퍼센트포인트 퍼센트_포인트',
  factor: 'x × time(s) fold fach fache fachen faches mal fois vez veces 倍 배',
  degree: '° degree(s) deg 度 grad degré(s) grado(s) 도',
  '°C': '°C °_C °$C ℃ 摄氏度 攝氏度 degree(s)_Celsius degree(s)_C grad_celsius degré(s)_celsius grado(s)_celsius 섭씨',
  '°F': '°F ℉',
  K: 'kelvin kelvins 开尔文 克耳文 ケルビン 켈빈',
  μs: 'microsecond(s) 微秒 マイクロ秒 마이크로초 mikrosekunde mikrosekunden microseconde(s) microsegundo(s)',
  ns: 'nanosecond(s) 纳秒 奈秒 ナノ秒 나노초 nanosekunden nanoseconde(s) nanosegundo(s)',
  ms: 'msec millisecond(s) 毫秒 ミリ秒 밀리초 millisekunde millisekunden milliseconde(s) milisegundo(s)',
  s: 'sec second(s) 秒 秒間 秒钟 秒鐘 초 초간 sekunde sekunden seconde(s) segundo(s)',
  min: 'min mins minute(s) 分钟 分鐘 分間 分 분 minuten minuto(s)',
  h: 'h hr hrs hour(s) 小时 小時 時間 시간 stunde stunden std heure(s) hora(s)',
  day: 'day(s) 天 日 日間 일 tag tage tagen jour(s) día(s)',
  week: 'week(s) 周 週 週間 주 woche wochen semaine(s) semana(s)',
  month: 'month(s) 月 か月 ヶ月 ヵ月 カ月 개월 월 monat monate monaten mois mes meses',
  year: 'year(s) 年 年間 년 년간 jahr jahre jahren an(s) année(s) año(s)',
  Hz: 'hertz 赫 赫兹 赫茲 ヘルツ 헤르츠 hercio(s)',
  kHz: 'KHz kilohertz 千赫 千赫兹 千赫茲 キロヘルツ 킬로헤르츠',
  MHz: 'megahertz 兆赫 兆赫兹 兆赫茲 メガヘルツ 메가헤르츠',
  GHz: 'gigahertz 吉赫 吉赫兹 ギガヘルツ 기가헤르츠',
  dB: 'dB db decibel(s) 分贝 分貝 デシベル 데시벨 dezibel décibel(s) decibelio(s) dBFS dBm dBA',
  kB: 'KB KiB kilobyte(s) 千字节 キロバイト 킬로바이트',
  MB: 'MiB megabyte(s) 兆字节 メガバイト 메가바이트',
  GB: 'GiB gigabyte(s) 吉字节 ギガバイト 기가바이트',
  TB: 'TiB terabyte(s) テラバイト 테라바이트',
  bps: 'bit/s bits/s',
  kbps: 'Kbps kbit/s kb/s',
  Mbps: 'mbps Mbit/s Mb/s',
  Gbps: 'Gbit/s Gb/s',
  nm: 'nanometer(s) nanometre(s) 纳米 奈米 ナノメートル 나노미터 nanomètre(s) nanómetro(s)',
  μm: 'micrometer(s) micrometre(s) micron(s) 微米 マイクロメートル 마이크로미터 mikrometer micromètre(s) micrómetro(s)',
  mm: 'millimeter(s) millimetre(s) 毫米 公釐 ミリ ミリメートル 밀리미터 millimètre(s) milímetro(s)',
  cm: 'centimeter(s) centimetre(s) 厘米 公分 センチ センチメートル 센티미터 zentimeter centimètre(s) centímetro(s)',
  m: 'meter(s) metre(s) 米 公尺 メートル 미터 mètre(s) metro(s)',
  km: 'kilometer(s) kilometre(s) 公里 千米 キロメートル 킬로미터 kilomètre(s) kilómetro(s)',
  pc: 'parsec(s) 秒差距 パーセク 파섹',
  kpc: 'kiloparsec(s) 千秒差距 キロパーセク 킬로파섹',
  Mpc: 'megaparsec(s) 百万秒差距 兆秒差距 メガパーセク 메가파섹',
  g: 'gram(s) 克 公克 グラム 그램 gramm gramme(s) gramo(s)',
  mg: 'milligram(s) 毫克 ミリグラム 밀리그램 milligramm milligramme(s) miligramo(s)',
  kg: 'kilogram(s) 千克 公斤 キログラム 킬로그램 kilogramm kilogramme(s) kilogramo(s)',
  mW: 'milliwatt(s) 毫瓦 ミリワット 밀리와트 milivatio(s)',
  W: 'watt(s) 瓦 瓦特 ワット 와트 vatio(s)',
  kW: 'kilowatt(s) 千瓦 キロワット 킬로와트 kilovatio(s)',
  mV: 'millivolt(s) 毫伏 ミリボルト 밀리볼트 milivoltio(s)',
  V: 'volt(s) 伏 伏特 ボルト 볼트 voltio(s)',
  eV: '电子伏 电子伏特 電子伏特 電子ボルト 전자볼트 elektronenvolt électronvolt(s) electronvoltio(s) electron_volt(s) electronvolt(s)',
  Pa: 'pascal(s) 帕 帕斯卡 パスカル 파스칼',
  MPa: 'megapascal(s) 兆帕 メガパスカル 메가파스칼',
  lux: 'lx lux 勒克斯 ルクス 럭스',
};

/** Bases of units, with the prefixes that they are used with. */
const SYMBOLS: Record<string, string> = {
  m: 'k c m μ n f d',
  s: 'm μ n p f',
  Hz: 'k M G T m',
  g: 'k m μ n',
  V: 'k m μ M',
  W: 'k m μ M G T n',
  J: 'k m M G μ',
  eV: 'k M G T m',
  Pa: 'k M G h',
  pc: 'k M G',
  B: 'k M G T P',
  bps: 'k M G T',
  bar: 'm k',
  mol: 'm μ n k',
  cal: 'k',
  Wh: 'k M G T m',
  Jy: 'm μ n',
  yr: 'k M G',
  L: 'm μ n',
  l: 'm μ',
  S: 'm μ',
  Ω: 'k M m',
  A: 'm μ n p',
  T: 'm μ n',
  F: 'p n μ m',
  M: 'm μ n',
  fb: '',
  pb: '',
  rad: 'm μ',
  arcsec: 'm μ',
  dex: '',
  mag: '',
  N: 'k m',
  K: 'm μ n',
  FLOPS: 'M G T P E',
};

/** Letters that more often say something else where they stand alone: 3 M, 2 A, 5 B. */
const NOT_ALONE = new Set(['A', 'B', 'F', 'M', 'N', 'S', 'l']);

/** A unit by each of its words and symbols; those of symbols alone in their own case. */
export const UNIT_OF_WORD: ReadonlyMap<string, string> = new Map([
  ...Object.entries(WORDS).flatMap(([unit, words]) =>
    words
      .split(' ')
      .filter(Boolean)
      .flatMap((word) =>
        word.includes('(s)') ? [word.replace('(s)', ''), word.replace('(s)', 's')] : [word],
      )
      .map((word): [string, string] => [word.replaceAll('_', ' '), unit]),
  ),
  ...Object.entries(SYMBOLS).flatMap(([base, prefixes]) =>
    ['', ...prefixes.split(' ').filter(Boolean)].flatMap((prefix): [string, string][] => {
      if (prefix === '' && NOT_ALONE.has(base)) return [];
      const unit = prefix + base;
      return prefix === 'μ' ? ['μ', 'µ', 'u'].map((mu) => [mu + base, unit]) : [[unit, unit]];
    }),
  ),
]);

/** Units that stand only beside others: the S of S/cm. */
export const UNIT_IN_RATE: ReadonlyMap<string, string> = new Map(
  [...NOT_ALONE].map((base) => [base, base]),
);

/** Units that a translation keeps; the others are often worded otherwise (2 times, 5-year-old). */
export const KEPT_UNITS: ReadonlySet<string> = new Set(
  'percent point μs ns ms s min h Hz kHz MHz GHz dB kB MB GB TB bps kbps Mbps nm mm cm m km pc kpc Mpc mW W kW mV V eV keV MeV GeV TeV mS S Gbps lux'.split(
    ' ',
  ),
);
