/** Words for abstract, translation, title and summary in the languages of the pages. */
const HEADINGS = [
  '(?:中文|英文)?(?:摘要|翻译|译文|标题|解读|总结|翻譯|譯文|標題|解讀|總結)',
  '(?:日本語)?(?:要約|要旨|翻訳|和訳|訳文|タイトル|アブストラクト)',
  '(?:한국어\\s?)?(?:초록|요약|번역|제목)',
  'abstract|summary|translation|title|translated (?:title|abstract)',
  'Zusammenfassung|Kurzfassung|Übersetzung|Titel',
  'résumé|traduction|titre',
  'resumen|traducción|título',
].join('|');

/** Labels that repeat the heading: 【中文摘要】, [摘要], **译文**：, Abstract:, Résumé : */
export const LABELS: RegExp[] = [
  new RegExp(`[【[](?:${HEADINGS})[】\\]]`, 'gi'),
  new RegExp(`^[^\\S\\n]*\\*{0,2}(?:${HEADINGS})\\*{0,2}[ \\u00A0\\u202F]?[:：]\\*{0,2}`, 'gim'),
];

/** What was asked for, in the words with which a reply announces it. */
const ANNOUNCED =
  '翻译|译文|摘要|解读|翻譯|譯文|解讀|翻訳|要約|번역|요약|translation|json|Übersetzung|traduction|traducción|resumen';

/** Sentences that belong to a conversation: the reply announced, an apology, a model of itself. */
export const OPENINGS: RegExp[] = [
  new RegExp(
    `^[^\\S\\n]*(?:以下是|下面是|以下は|以下が|다음은|here is|here's|hier ist|hier die|voici|aquí está|a continuación)[^\\n]{0,40}(?:${ANNOUNCED})[^\\n]{0,10}[:：。]`,
    'gim',
  ),
  /^[^\S\n]*(?:(?:sure|certainly|of course)[,!.]|(?:i['’]m|i am) sorry\b|i (?:cannot|can['’]t|am unable to)\b|i apologi[sz]e\b|抱歉[，,]|对不起[，,]|對不起[，,]|很抱歉|我无法|我無法|申し訳(?:ありません|ございません)|죄송합니다|죄송하지만|(?:es )?tut mir leid|entschuldigung|(?:je suis )?désolée?(?=[\s,.;:])|lo siento)/gim,
  /\bas an ai (?:language )?model,? i\b/gi,
  /作为(?:一个|一名|一款)?\s?(?:AI|人工智能)\s?(?:助手|语言模型|模型)|作为(?:一个|一名|一款)大?型?语言模型[，,]\s?我/gi,
  /作為(?:一個|一名|一款)?\s?(?:AI|人工智慧)\s?(?:助手|助理|語言模型|模型)|AI(?:アシスタント|言語モデル)として|AI (?:언어 )?모델로서/gi,
];
