/** How a language is written where papers are written about, beyond what holds for all. */
export type Habits = {
  /** Lines of the instructions. */
  style: string[];
  /** The units in which large round numbers are counted, and one number in them. */
  counting?: string;
  /** Labels that come back from paper to paper. */
  labels: string;
  /** That the paper does not say something. */
  notStated: string;
};

const CHINESE_PUNCTUATION =
  'full-width punctuation, and one space between Chinese and Latin letters or digits, none beside punctuation';
const CHINESE_REGISTER =
  'Standard written Chinese in a scholarly register: short clauses, verbs rather than chains of 的, 被 only where Chinese would have it.';
const CHINESE_TITLE =
  'A title is a noun phrase, without 《》 and without a full stop. No string begins with 【中文摘要】 or the like.';
const TRADITIONAL = {
  counting: '萬 or 億 (358k hours = 35.8 萬小時)',
  notStated: '論文未說明',
};
const SENTENCE_CASE =
  'A title is written like a sentence: capitals only where the language has them there, and no full stop.';

/** By language, language and script, or language, script and region. */
const HABITS: Record<string, Habits> = {
  'zh-Hans': {
    style: [
      `Simplified characters and the vocabulary of mainland China; ${CHINESE_PUNCTUATION}; quotation marks “”.`,
      CHINESE_REGISTER,
      CHINESE_TITLE,
    ],
    counting: '万 or 亿 (358k hours = 35.8 万小时)',
    labels: '研究背景, 既有问题, 任务与数据',
    notStated: '论文未说明',
  },
  'zh-Hant': {
    ...TRADITIONAL,
    style: [
      `Traditional characters throughout; ${CHINESE_PUNCTUATION}; quotation marks 「」 and 『』.`,
      CHINESE_REGISTER,
      CHINESE_TITLE,
    ],
    labels: '研究背景, 既有問題, 任務與數據',
  },
  'zh-Hant-TW': {
    ...TRADITIONAL,
    style: [
      `Traditional characters throughout; ${CHINESE_PUNCTUATION}; quotation marks 「」 and 『』.`,
      'The vocabulary of Taiwan: 資料 (not 數據), 演算法 (not 算法), 網路 (not 網絡), 影像 (not 圖像), 訊號 (not 信號), 程式碼 (not 代碼), 最佳化 (not 優化), 品質 (not 質量).',
      CHINESE_REGISTER,
      CHINESE_TITLE,
    ],
    labels: '研究背景, 既有問題, 任務與資料',
  },
  'zh-Hant-HK': {
    ...TRADITIONAL,
    style: [
      `Traditional characters throughout; ${CHINESE_PUNCTUATION}; quotation marks 「」 and 『』.`,
      'The vocabulary of Hong Kong: 數據, 網絡, 質素, 程式碼, 訊號.',
      CHINESE_REGISTER,
      CHINESE_TITLE,
    ],
    labels: '研究背景, 既有問題, 任務與數據',
  },
  ja: {
    style: [
      'である style (本研究では…を提案する), never です・ます; short sentences.',
      '、 and 。, quotation marks 「」, no space between Japanese and Latin letters or digits.',
      'A title is a noun phrase (…による…, …のための…), without a full stop.',
    ],
    counting: '万 or 億 (358k hours = 35.8万時間)',
    labels: '研究背景, 従来手法の課題, タスクとデータ',
    notStated: '論文には記載がない',
  },
  ko: {
    style: [
      'Plain written style in -다 (제안한다, 보인다), never -습니다 or -요.',
      'Standard spacing; particles follow Latin words and numbers without a space and fit their pronunciation (PESQ는, GRU를).',
      'A title is a noun phrase, without a full stop.',
    ],
    counting: '만 or 억 (358k hours = 35.8만 시간)',
    labels: '연구 배경, 기존 연구의 한계, 과제와 데이터',
    notStated: '논문에 명시되지 않음',
  },
  de: {
    style: [
      'Factual, impersonal register in the present tense; „wir“ only where the authors say we. Quotation marks „…“.',
      'English terms that the field uses keep their form, get a capital as nouns and join with hyphens (Transformer-Modell, Few-Shot-Lernen).',
      SENTENCE_CASE,
    ],
    labels: 'Hintergrund, Offene Probleme, Aufgaben und Daten',
    notStated: 'im Artikel nicht angegeben',
  },
  fr: {
    style: [
      'Impersonal scientific register in the present tense; « nous » only where the authors say we. Quotation marks « … », a space before : ; ! and ?.',
      SENTENCE_CASE,
    ],
    labels: 'Contexte, Limites de l’existant, Tâches et données',
    notStated: 'non précisé dans l’article',
  },
  es: {
    style: [
      'Impersonal scientific register in the present tense (se propone, se muestra); first person plural only where the authors say we. Quotation marks «…».',
      SENTENCE_CASE,
    ],
    labels: 'Contexto, Limitaciones previas, Tareas y datos',
    notStated: 'el artículo no lo indica',
  },
  en: {
    style: ['Plain academic English in the present tense and, where it fits, the active voice.'],
    labels: 'Background, What is lacking, Tasks and data',
    notStated: 'not stated in the paper',
  },
};

/**
 * The habits of a language by its BCP-47 tag; undefined where the table has none.
 * @throws RangeError where the tag is none
 */
export function habitsOf(tag: string): Habits | undefined {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  const keys = [`${language}-${script}-${region}`, `${language}-${script}`, language];
  const key = keys.find((one) => Object.hasOwn(HABITS, one));
  return key === undefined ? undefined : HABITS[key];
}
