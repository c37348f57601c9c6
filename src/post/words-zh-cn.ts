import type { ListedReason } from '../paper.ts';
import type { Words } from './words.ts';

export const ZH_CN: Words = {
  opening: (day, zone, zoneName) =>
    `以下为 ${day}（${zone}，${zoneName}）窗口内更新的论文中文译文：`,
  zoneNames: { 'Asia/Shanghai': '北京时间' },
  window: (anchor, zone, from, to) => `时间窗口（锚点 ${anchor} ${zone}）：${from} — ${to}`,
  counts: ({ announced, fresh, cross, shown, listed, failed }) =>
    `arXiv 公布：${announced} 篇（新提交 ${fresh}、交叉列表 ${cross}）；本页显示：${shown} 篇；` +
    `仅列标题：${listed} 篇；未能解读：${failed} 篇`,
  declared: (categories) =>
    `各分类列表页条目数：${categories.map(({ category, count }) => `${category} ${count}`).join('、')}` +
    '（含更新版本；同一论文在本页只计一次）',
  fromApi:
    '未能完整读取 arXiv 列表页，论文取自 arXiv API，可能有遗漏；列表页恢复后，遗漏的论文将收入之后的一期',
  late: (days) =>
    `含此前未能读到的论文：${days.map(({ day, count }) => `${day} ${count} 篇`).join('、')}`,
  ranking: {
    done: '按与读者兴趣的相关度排序，由语言模型评分',
    failed: '未能按读者兴趣排序，以下为列表页顺序',
  },
  machineMade: (explainer) =>
    `${explainer ? '译文与解读' : '译文'}由大语言模型自动生成，请以论文原文为准。`,
  nothingShown: '本页没有展开介绍的论文。',
  contents: '目录',
  backToContents: '↑ 目录',
  colon: '：',
  authors: '作者',
  noAuthors: '未列出',
  moreAuthors: (_, total) => (total < 100 ? ` 等 ${total} 人` : ` 等至少 ${total} 人`),
  categories: '分类',
  crossListed: '（交叉列表）',
  links: '链接',
  comments: '备注',
  basis: '依据',
  sources: { html: '全文（HTML）', pdf: '全文（PDF）', abstract: '仅摘要' },
  noFullText: '（未能取得全文）',
  truncated: '，原文过长，次要部分未读',
  details: (id) => `详细解读（${id}）：背景、方法与效果`,
  background: '背景与问题',
  method: '核心方法',
  results: '任务与效果',
  leftOut: (count) => `解读过长，此处省略 ${count} 点。`,
  flagged: (count, kind) =>
    `⚠ 有 ${count} 处${kind === 'numbers' ? '数字未在原文中找到' : '内容需要核对'}，请以论文原文为准。`,
  failed: (reason) => `未能解读：${reason}。以下为英文原文摘要。`,
  failedShort: '未能解读',
  failures: {
    refused: '模型拒绝处理这篇论文',
    'cut-off': '模型的回答不完整',
    unreadable: '模型的回答无法解析',
    'wrong-language': '模型没有用本页的语言作答',
    unavailable: '模型服务暂不可用',
    budget: '已达到本次运行的费用上限',
    stopped: '本次运行提前结束',
  },
  listed: '仅列标题',
  listedReason: describeReason,
  replaced: '更新版本',
  footer: (day, models, version) =>
    `本页由 arxiv-daily-action ${version} 根据 arXiv ${day} 的公布列表生成` +
    `${models.length === 0 ? '' : `，所用模型：${models.join('、')}`}。感谢 arXiv 开放其数据接口。`,
  description: (day, { shown, failed }, categories) =>
    `${day} arXiv 论文中文摘要与解读：${shown + failed} 篇（${categories.join('、')}）`,
  parts: { title: '标题译文', hook: '一句话导读', abstract: '摘要译文', paper: '论文' },
  findings: {
    'number-unknown': (what) => `数字“${what}”在原文中找不到。`,
    'number-missing': (what) => `译文缺少摘要中的数字“${what}”。`,
    'number-derived': (what) => `数字“${what}”由论文中的两个数字计算得出。`,
    'name-unknown': (what) => `名称“${what}”在原文中找不到。`,
    'name-missing': (what) => `译文没有保留摘要中的名称“${what}”。`,
    'formula-broken': (what) => `公式“${what}”的美元符号或括号不配对。`,
    'formula-unknown': (what) => `公式“${what}”在原文中找不到。`,
    'formula-missing': (what) => `缺少原文中的公式“${what}”。`,
    'link-unknown': (what) => `链接“${what}”在原文中找不到。`,
    'link-missing': (what) => `译文缺少摘要中的链接“${what}”。`,
    'wrong-language': (what) => `没有使用本页的语言文字：“${what}”。`,
    untranslated: (what) => `这句话没有翻译：“${what}”。`,
    leftover: (what) => `残留了排版标记、提示词或标签：“${what}”。`,
    'sentence-missing': (what) => `译文似乎漏译了摘要中的这句话：“${what}”。`,
    'sentence-added': (what) => `似乎多出了摘要没有的内容：“${what}”。`,
    repeated: (what) => `内容重复：“${what}”。`,
    'too-long': (what) => `这一点过长，超过约两行：“${what}”。`,
    markup: (what) => `本页不显示这种 Markdown 标记：“${what}”。`,
    glossary: (what) => `没有采用术语表的译法：“${what}”。`,
    'model-addressed': (what) =>
      `其中有写给语言模型的话，请留意译文和解读是否受其影响：“${what}”。`,
    'hidden-text': (what) => `页面上有读者看不见的文字，模型没有读到：“${what}”。`,
  },
  passage: '论文原文',
};

function describeReason(reason: ListedReason): string {
  switch (reason.rule) {
    case 'over-limit':
      return `超出每日 ${reason.limit} 篇的上限`;
    case 'published':
      return `已在 ${reason.day} 的页面发布`;
    case 'not-included':
      return '未匹配筛选词';
    case 'excluded':
      return `匹配排除词“${reason.by}”`;
    case 'cross-list':
      return '交叉列表论文，按设置不展开';
  }
}
