/**
 * Words after a number that say what it counts, in the languages that have some, by the name that
 * both sides are compared by. `(s)` is a plural; a word of more than one is written with `_`.
 */
const WORDS: Record<string, string> = {
  percent:
    '% ‰ percent per_cent percentage_point(s) pp prozent prozentpunkt prozentpunkte prozentpunkten pour_cent point(s)_de_pourcentage por_ciento punto(s)_porcentual puntos_porcentuales 百分点 百分點 パーセント パーセントポイント ポイント 퍼센트 퍼센트포인트 프로 포인트',
  factor: 'x × time(s) fold fach fache fachen faches mal fois vez veces 倍 배',
  degree: '° degree(s) deg 度 grad degré(s) grado(s) 도',
  us: 'µs μs us microsecond(s) 微秒 マイクロ秒 마이크로초 mikrosekunde mikrosekunden microseconde(s) microsegundo(s)',
  ns: 'ns nanosecond(s) 纳秒 奈秒 ナノ秒 나노초 nanosekunden nanoseconde(s) nanosegundo(s)',
  ms: 'ms msec millisecond(s) 毫秒 ミリ秒 밀리초 millisekunde millisekunden milliseconde(s) milisegundo(s)',
  s: 's sec second(s) 秒 秒間 秒钟 秒鐘 초 초간 sekunde sekunden seconde(s) segundo(s)',
  min: 'min mins minute(s) 分钟 分鐘 分間 分 분 minuten minuto(s)',
  h: 'h hr hrs hour(s) 小时 小時 時間 시간 stunde stunden std heure(s) hora(s)',
  day: 'day(s) 天 日 日間 일 tag tage tagen jour(s) día(s)',
  week: 'week(s) 周 週 週間 주 woche wochen semaine(s) semana(s)',
  month: 'month(s) 月 か月 ヶ月 ヵ月 カ月 개월 월 monat monate monaten mois mes meses',
  year: 'year(s) 年 年間 년 년간 jahr jahre jahren an(s) année(s) año(s)',
  Hz: 'Hz hertz 赫 赫兹 赫茲 ヘルツ 헤르츠 hercio(s)',
  kHz: 'kHz KHz kilohertz 千赫 千赫兹 千赫茲 キロヘルツ 킬로헤르츠',
  MHz: 'MHz megahertz 兆赫 兆赫兹 兆赫茲 メガヘルツ 메가헤르츠',
  GHz: 'GHz gigahertz 吉赫 吉赫兹 ギガヘルツ 기가헤르츠',
  dB: 'dB db decibel(s) 分贝 分貝 デシベル 데시벨 dezibel décibel(s) decibelio(s) dBFS dBm dBA',
  KB: 'kB KB KiB kilobyte(s) 千字节 キロバイト 킬로바이트',
  MB: 'MB MiB megabyte(s) 兆字节 メガバイト 메가바이트',
  GB: 'GB GiB gigabyte(s) 吉字节 ギガバイト 기가바이트',
  TB: 'TB TiB terabyte(s) テラバイト 테라바이트',
  bps: 'bps bit/s bits/s',
  kbps: 'kbps Kbps kbit/s kb/s',
  Mbps: 'Mbps mbps Mbit/s Mb/s',
  nm: 'nm nanometer(s) nanometre(s) 纳米 奈米 ナノメートル 나노미터 nanomètre(s) nanómetro(s)',
  mm: 'mm millimeter(s) millimetre(s) 毫米 公釐 ミリ ミリメートル 밀리미터 millimètre(s) milímetro(s)',
  cm: 'cm centimeter(s) centimetre(s) 厘米 公分 センチ センチメートル 센티미터 zentimeter centimètre(s) centímetro(s)',
  km: 'km kilometer(s) kilometre(s) 公里 千米 キロメートル 킬로미터 kilomètre(s) kilómetro(s)',
  mW: 'mW milliwatt(s) 毫瓦 ミリワット 밀리와트 milivatio(s)',
  W: 'W watt(s) 瓦 瓦特 ワット 와트 vatio(s)',
};

/** Units that a translation keeps; the others are often worded otherwise (2 times, 5-year-old). */
const KEPT = new Set(
  'percent us ns ms s min h Hz kHz MHz GHz dB KB MB GB TB bps kbps Mbps nm mm cm km mW W'.split(
    ' ',
  ),
);

const UNITS = new Map<string, string>(
  Object.entries(WORDS).flatMap(([unit, words]) =>
    words
      .split(' ')
      .flatMap((word) =>
        word.includes('(s)') ? [word.replace('(s)', ''), word.replace('(s)', 's')] : [word],
      )
      .map((word): [string, string] => [word.replaceAll('_', ' '), unit]),
  ),
);

/** Between a number and its unit: spaces, the brace of a TeX command, a hyphen, 个 of 个小时, millions de. */
const GAP = /[\s{]{0,3}-?(?:[个個](?=[百小月])|de\s|d['’])?/y;
const LATIN = /[A-Za-z\u00C0-\u024Fµμ]+(?:\/s(?![A-Za-z]))?/y;
const NEXT_WORDS = /(?:\s[A-Za-z]+){1,2}/y;
const LONGEST = 10;

/** The unit that stands at a place of a text, and where it ends; the gap before it belongs to it. */
export function unitAt(text: string, at: number): { unit: string; end: number } | undefined {
  const start = endOf(GAP, text, at);
  const latinEnd = endOf(LATIN, text, start);
  if (latinEnd > start) {
    const phraseEnd = endOf(NEXT_WORDS, text, latinEnd);
    const shorterEnd = text.lastIndexOf(' ', phraseEnd - 1);
    for (const end of [phraseEnd, shorterEnd, latinEnd]) {
      const unit = end >= latinEnd ? unitOf(text.slice(start, end)) : undefined;
      if (unit !== undefined) return { unit, end };
    }
    return undefined;
  }
  // No unit begins so; most numbers end here.
  if (/[\s\d,.;:)\]|$-]/.test(text.charAt(start))) return undefined;
  for (let end = Math.min(text.length, start + LONGEST); end > start; end -= 1) {
    const unit = UNITS.get(text.slice(start, end));
    if (unit !== undefined) return { unit, end };
  }
  return undefined;
}

function unitOf(word: string): string | undefined {
  // Hz and hz may be the same, MB and mb are not.
  return UNITS.get(word) ?? (word.length > 2 ? UNITS.get(word.toLowerCase()) : undefined);
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** Whether a translation that lacks this unit has lost it. */
export function isKeptUnit(unit: string): boolean {
  return KEPT.has(unit);
}
