import type { ListedReason } from '../paper.ts';
import type { Words } from './words.ts';

export const ZH_TW: Words = {
  opening: (day, zone, zoneName) =>
    `以下為 ${day}（${zone}，${zoneName}）時段內更新論文的中文譯文：`,
  zoneNames: {
    'Asia/Taipei': '台北時間',
    'Asia/Hong_Kong': '香港時間',
    'Asia/Macau': '澳門時間',
    'Asia/Shanghai': '北京時間',
  },
  window: (anchor, zone, from, to) => `時段（換日時刻 ${anchor} ${zone}）：${from} — ${to}`,
  counts: ({ announced, fresh, cross, shown, listed, failed }) =>
    `arXiv 公布：${announced} 篇（新投稿 ${fresh}、跨類別 ${cross}）；本頁介紹：${shown} 篇；` +
    `僅列標題：${listed} 篇；未能解說：${failed} 篇`,
  declared: (categories) =>
    `各分類列表頁的項目數：${categories.map(({ category, count }) => `${category} ${count}`).join('、')}` +
    '（含更新版本；同一篇論文在本頁只計一次）',
  fromApi:
    '未能完整讀取 arXiv 列表頁，論文取自 arXiv API，可能有遺漏；列表頁恢復後，遺漏的論文將補列於後續頁面',
  late: (days) =>
    `含先前未能讀取的論文：${days.map(({ day, count }) => `${day} ${count} 篇`).join('、')}`,
  ranking: {
    done: '依與讀者興趣的相關程度排序，由語言模型評分',
    failed: '未能依讀者興趣排序，以下為列表頁的順序',
  },
  machineMade: (explainer) =>
    `${explainer ? '譯文與解說' : '譯文'}由大型語言模型自動產生，請以論文原文為準。`,
  nothingShown: '本頁沒有展開介紹的論文。',
  contents: '目錄',
  backToContents: '↑ 目錄',
  colon: '：',
  authors: '作者',
  noAuthors: '未列出',
  moreAuthors: (_, total) => (total < 100 ? ` 等 ${total} 人` : ` 等至少 ${total} 人`),
  categories: '分類',
  crossListed: '（跨類別）',
  links: '連結',
  comments: '備註',
  basis: '依據',
  sources: { html: '全文（HTML）', pdf: '全文（PDF）', abstract: '僅摘要' },
  noFullText: '（未能取得全文）',
  truncated: '，原文過長，次要部分未讀取',
  details: (id) => `詳細解說（${id}）：背景、方法與成果`,
  background: '背景與問題',
  method: '核心方法',
  results: '任務與成果',
  leftOut: (count) => `解讀過長，此處省略 ${count} 點。`,
  flagged: (count, kind) =>
    `⚠ 有 ${count} 處${kind === 'numbers' ? '數字未在原文中找到' : '內容需要核對'}，請以論文原文為準。`,
  failed: (reason) => `未能解說：${reason}。以下為英文摘要原文。`,
  failedShort: '未能解說',
  failures: {
    refused: '模型拒絕處理這篇論文',
    'cut-off': '模型的回覆不完整',
    unreadable: '模型的回覆無法解析',
    'wrong-language': '模型未使用本頁的語言作答',
    unavailable: '模型服務目前無法使用',
    budget: '已達本次執行的費用上限',
    stopped: '本次執行提前結束',
  },
  listed: '僅列標題',
  listedReason: describeReason,
  replaced: '更新版本',
  footer: (day, models, version) =>
    `本頁由 arxiv-daily-action ${version} 依據 arXiv ${day} 的公布列表產生` +
    `${models.length === 0 ? '' : `，使用模型：${models.join('、')}`}。感謝 arXiv 開放其資料介面。`,
  description: (day, { shown, failed }, categories) =>
    `${day} arXiv 論文中文摘要與解說：${shown + failed} 篇（${categories.join('、')}）`,
  parts: { title: '標題譯文', hook: '一句話導讀', abstract: '摘要譯文', paper: '論文' },
  findings: {
    'number-unknown': (what) => `數字「${what}」在原文中找不到。`,
    'number-missing': (what) => `譯文缺少摘要中的數字「${what}」。`,
    'number-derived': (what) => `數字「${what}」由論文中的兩個數字計算得出。`,
    'name-unknown': (what) => `名稱「${what}」在原文中找不到。`,
    'name-missing': (what) => `譯文沒有保留摘要中的名稱「${what}」。`,
    'formula-broken': (what) => `公式「${what}」的錢字號或括號不成對。`,
    'formula-unknown': (what) => `公式「${what}」在原文中找不到。`,
    'formula-missing': (what) => `缺少原文中的公式「${what}」。`,
    'link-unknown': (what) => `連結「${what}」在原文中找不到。`,
    'link-missing': (what) => `譯文缺少摘要中的連結「${what}」。`,
    'wrong-language': (what) => `沒有使用本頁的語言文字：「${what}」。`,
    untranslated: (what) => `這句話沒有翻譯：「${what}」。`,
    leftover: (what) => `殘留了排版標記、提示詞或標籤：「${what}」。`,
    'sentence-missing': (what) => `譯文似乎漏譯了摘要中的這句話：「${what}」。`,
    'sentence-added': (what) => `似乎多出了摘要沒有的內容：「${what}」。`,
    repeated: (what) => `內容重複：「${what}」。`,
    'too-long': (what) => `這一點過長，超過約兩行：「${what}」。`,
    markup: (what) => `本頁不顯示這種 Markdown 標記：「${what}」。`,
    glossary: (what) => `沒有採用詞彙表的譯法：「${what}」。`,
    'model-addressed': (what) =>
      `其中有寫給語言模型的話，請留意譯文和解讀是否受其影響：「${what}」。`,
    'hidden-text': (what) => `頁面上有讀者看不見的文字，模型沒有讀到：「${what}」。`,
  },
  passage: '論文原文',
};

function describeReason(reason: ListedReason): string {
  switch (reason.rule) {
    case 'over-limit':
      return `超出每日 ${reason.limit} 篇的上限`;
    case 'published':
      return `已刊登於 ${reason.day} 的頁面`;
    case 'not-included':
      return '不符合篩選詞';
    case 'excluded':
      return `符合排除詞「${reason.by}」`;
    case 'cross-list':
      return '跨類別論文，依設定不展開';
  }
}
