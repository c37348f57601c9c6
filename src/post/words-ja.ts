import type { ListedReason } from '../paper.ts';
import { longDate } from './long-date.ts';
import type { Words } from './words.ts';

export const JA: Words = {
  opening: (day, zone, zoneName) =>
    `${longDate('ja', day)}（${zone}、${zoneName}）付けの新着論文を日本語で紹介する。`,
  zoneNames: { 'Asia/Tokyo': '日本時間', 'Asia/Shanghai': '北京時間' },
  window: (anchor, zone, from, to) => `対象期間（基準時刻 ${anchor} ${zone}）：${from} 〜 ${to}`,
  counts: ({ announced, fresh, cross, shown, listed, failed }) =>
    `arXivの公開論文：${announced}件（新規${fresh}件、クロスリスト${cross}件）／` +
    `本ページで解説：${shown}件／タイトルのみ：${listed}件／解説なし：${failed}件`,
  declared: (categories) =>
    `各カテゴリーの一覧ページの件数：${categories.map(({ category, count }) => `${category} ${count}件`).join('、')}` +
    '（改訂版を含む。同じ論文は本ページでは1回だけ数える）',
  fromApi:
    'arXivの一覧ページを完全には読み込めず、論文をarXiv APIから取得（漏れた論文は後日のページに掲載）',
  late: (days) =>
    `以前に読み込めなかった論文を含む：${days.map(({ day, count }) => `${day} ${count}件`).join('、')}`,
  ranking: {
    done: '読者の関心との関連度順（言語モデルによる採点）',
    failed: '読者の関心に基づく並べ替えができず、一覧ページの順に掲載',
  },
  machineMade: (explainer) =>
    `${explainer ? '訳文と解説' : '訳文'}は大規模言語モデルが自動生成したものである。正確な内容は原論文を参照されたい。`,
  nothingShown: '本ページで解説する論文はない。',
  contents: '目次',
  backToContents: '↑ 目次',
  colon: '：',
  authors: '著者',
  noAuthors: '記載なし',
  moreAuthors: (shown, total) =>
    total < 100 ? ` ほか${total - shown}名` : ` ほか${total - shown}名以上`,
  categories: 'カテゴリー',
  crossListed: '（クロスリスト）',
  links: 'リンク',
  comments: 'コメント',
  basis: '参照範囲',
  sources: { html: '全文（HTML）', pdf: '全文（PDF）', abstract: '要旨のみ' },
  noFullText: '（全文は入手できず）',
  truncated: '、長文のため重要度の低い部分は省略',
  details: (id) => `詳しい解説（${id}）：背景・手法・結果`,
  background: '背景と課題',
  method: '手法',
  results: 'タスクと結果',
  leftOut: (count) => `解説が長すぎるため、以降の${count}項目を省略しました。`,
  flagged: (count, kind) =>
    kind === 'numbers'
      ? `⚠ 原文に見当たらない数値が${count}か所ある。原論文を確認されたい。`
      : `⚠ 確認を要する記述が${count}か所ある。原論文を確認されたい。`,
  failed: (reason) => `解説なし：${reason}。以下は要旨の原文である。`,
  failedShort: '解説なし',
  failures: {
    refused: 'モデルがこの論文の処理を拒否した',
    'cut-off': 'モデルの回答が途中で切れた',
    unreadable: 'モデルの回答を解析できなかった',
    'wrong-language': 'モデルが本ページの言語で回答しなかった',
    unavailable: 'モデルのサービスを利用できなかった',
    budget: '今回の実行の費用上限に達した',
    stopped: '今回の実行が途中で終了した',
  },
  listed: 'タイトルのみ',
  listedReason: describeReason,
  replaced: '改訂版',
  footer: (day, models, version) =>
    `本ページはarxiv-daily-action ${version}が${longDate('ja', day)}のarXiv公開一覧から生成した` +
    `${models.length === 0 ? '' : `（使用モデル：${models.join('、')}）`}。` +
    'オープンアクセスの相互運用性を提供するarXivに感謝する。',
  description: (day, { shown, failed }, categories) =>
    `${longDate('ja', day)}のarXiv論文${shown + failed}件の日本語訳と解説（${categories.join('、')}）`,
  parts: { title: 'タイトル訳', hook: '一行紹介', abstract: '要旨訳', paper: '論文' },
  findings: {
    'number-unknown': (what) => `数値「${what}」が原文に見当たらない。`,
    'number-missing': (what) => `要旨にある数値「${what}」が訳文にない。`,
    'number-derived': (what) => `数値「${what}」は論文中の二つの数値から計算したもの。`,
    'name-unknown': (what) => `名称「${what}」が原文に見当たらない。`,
    'name-missing': (what) => `要旨にある名称「${what}」が訳文にない。`,
    'formula-broken': (what) => `数式「${what}」のドル記号または括弧の対応が取れていない。`,
    'formula-unknown': (what) => `数式「${what}」が原文に見当たらない。`,
    'formula-missing': (what) => `原文の数式「${what}」が抜けている。`,
    'link-unknown': (what) => `リンク「${what}」が原文に見当たらない。`,
    'link-missing': (what) => `要旨にあるリンク「${what}」が訳文にない。`,
    'wrong-language': (what) => `本ページの言語で書かれていない箇所「${what}」がある。`,
    untranslated: (what) => `未訳の文「${what}」が残っている。`,
    leftover: (what) => `マークアップ、プロンプト、見出しなどの残り「${what}」がある。`,
    'sentence-missing': (what) => `要旨の文「${what}」が訳文から抜けている可能性がある。`,
    'sentence-added': (what) => `「${what}」は要旨にない内容の可能性がある。`,
    repeated: (what) => `「${what}」の内容が重複している。`,
    'too-long': (what) => `項目「${what}」が長すぎる（目安は2行以内）。`,
    markup: (what) => `本ページに表示されないMarkdown記法「${what}」がある。`,
    glossary: (what) => `用語集の訳語「${what}」が使われていない。`,
    'model-addressed': (what) =>
      `言語モデルに宛てた文があります。訳文と解説が影響を受けていないか確認してください：「${what}」。`,
    'hidden-text': (what) =>
      `読者には見えない文があります。モデルには渡していません：「${what}」。`,
  },
  passage: '論文の原文',
};

function describeReason(reason: ListedReason): string {
  switch (reason.rule) {
    case 'over-limit':
      return `1日${reason.limit}件の上限を超過`;
    case 'published':
      return `${longDate('ja', reason.day)}のページに掲載済み`;
    case 'not-included':
      return '検索語に一致せず';
    case 'excluded':
      return `除外語「${reason.by}」に一致`;
    case 'cross-list':
      return 'クロスリスト論文（設定により解説の対象外）';
  }
}
