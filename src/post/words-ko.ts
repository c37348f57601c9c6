import type { ListedReason } from '../paper.ts';
import { longDate } from './long-date.ts';
import type { Words } from './words.ts';

export const KO: Words = {
  opening: (day, zone, zoneName) =>
    `${longDate('ko', day)}(${zone}, ${zoneName}) 기준 새 논문을 한국어로 소개합니다.`,
  zoneNames: { 'Asia/Seoul': '한국 시간', 'Asia/Shanghai': '베이징 시간' },
  window: (anchor, zone, from, to) => `대상 기간(기준 시각 ${anchor} ${zone}): ${from} – ${to}`,
  counts: ({ announced, fresh, cross, shown, listed, failed }) =>
    `arXiv 공개: ${announced}편(신규 ${fresh}편, 교차 등록 ${cross}편) / 해설: ${shown}편 / ` +
    `제목만: ${listed}편 / 해설 없음: ${failed}편`,
  declared: (categories) =>
    `분류별 목록 페이지의 항목 수: ${categories.map(({ category, count }) => `${category} ${count}편`).join(', ')}` +
    '(개정판 포함, 같은 논문은 이 페이지에서 한 번만 집계)',
  fromApi:
    'arXiv 목록 페이지를 완전히 읽지 못해 arXiv API에서 논문을 가져옴(빠진 논문은 이후 페이지에 수록)',
  late: (days) =>
    `이전에 읽지 못한 논문 포함: ${days.map(({ day, count }) => `${day} ${count}편`).join(', ')}`,
  ranking: {
    done: '독자의 관심사와 관련이 높은 순(언어 모델이 평가)',
    failed: '독자의 관심사에 따라 정렬하지 못해 목록 페이지 순서로 수록',
  },
  machineMade: (explainer) =>
    `${explainer ? '번역과 해설' : '번역'}은 대규모 언어 모델이 자동으로 작성했습니다. 정확한 내용은 원논문을 확인하시기 바랍니다.`,
  nothingShown: '이 페이지에서 해설하는 논문이 없습니다.',
  contents: '목차',
  backToContents: '↑ 목차',
  colon: ': ',
  authors: '저자',
  noAuthors: '표기 없음',
  moreAuthors: (shown, total) =>
    total < 100 ? ` 외 ${total - shown}명` : ` 외 ${total - shown}명 이상`,
  categories: '분류',
  crossListed: ' (교차 등록)',
  links: '링크',
  comments: '비고',
  basis: '참고 범위',
  sources: { html: '전문(HTML)', pdf: '전문(PDF)', abstract: '초록만' },
  noFullText: '(전문을 구하지 못함)',
  truncated: ', 분량이 많아 덜 중요한 부분은 생략',
  details: (id) => `자세한 해설(${id}): 배경, 방법, 결과`,
  background: '배경과 문제',
  method: '핵심 방법',
  results: '과제와 결과',
  leftOut: (count) => `해설이 너무 길어 이후 ${count}개 항목을 생략했습니다.`,
  flagged: (count, kind) =>
    kind === 'numbers'
      ? `⚠ 원문에서 찾을 수 없는 수치가 ${count}곳 있습니다. 원논문을 확인하시기 바랍니다.`
      : `⚠ 확인이 필요한 내용이 ${count}곳 있습니다. 원논문을 확인하시기 바랍니다.`,
  failed: (reason) => `해설 없음: ${reason}. 아래는 초록 원문입니다.`,
  failedShort: '해설 없음',
  failures: {
    refused: '모델이 이 논문의 처리를 거부함',
    'cut-off': '모델의 응답이 중간에 끊김',
    unreadable: '모델의 응답을 해석할 수 없음',
    'wrong-language': '모델이 이 페이지의 언어로 답하지 않음',
    unavailable: '모델 서비스를 이용할 수 없음',
    budget: '이번 실행의 비용 한도에 도달함',
    stopped: '이번 실행이 일찍 종료됨',
  },
  listed: '제목만 수록',
  listedReason: describeReason,
  replaced: '개정판',
  footer: (day, models, version) =>
    `${longDate('ko', day)} arXiv 공개 목록을 바탕으로 arxiv-daily-action ${version}에서 생성했습니다` +
    `${models.length === 0 ? '' : `(사용 모델: ${models.join(', ')})`}. ` +
    '오픈 액세스 상호 운용성을 제공하는 arXiv에 감사드립니다.',
  description: (day, { shown, failed }, categories) =>
    `${longDate('ko', day)} arXiv 논문 ${shown + failed}편의 한국어 번역과 해설(${categories.join(', ')})`,
  parts: { title: '제목 번역', hook: '한 줄 소개', abstract: '초록 번역', paper: '논문' },
  // Particles depend on the sound before them, so a noun of ours follows each value.
  findings: {
    'number-unknown': (what) => `“${what}” 수치를 원문에서 찾을 수 없습니다.`,
    'number-missing': (what) => `초록의 “${what}” 수치가 번역에 없습니다.`,
    'number-derived': (what) => `“${what}” 수치는 논문의 두 수치로 계산한 값입니다.`,
    'name-unknown': (what) => `“${what}” 명칭을 원문에서 찾을 수 없습니다.`,
    'name-missing': (what) => `초록의 “${what}” 명칭이 번역에 없습니다.`,
    'formula-broken': (what) => `“${what}” 수식의 달러 기호나 괄호가 짝이 맞지 않습니다.`,
    'formula-unknown': (what) => `“${what}” 수식을 원문에서 찾을 수 없습니다.`,
    'formula-missing': (what) => `원문의 “${what}” 수식이 빠졌습니다.`,
    'link-unknown': (what) => `“${what}” 링크를 원문에서 찾을 수 없습니다.`,
    'link-missing': (what) => `초록의 “${what}” 링크가 번역에 없습니다.`,
    'wrong-language': (what) => `“${what}” 부분이 이 페이지의 언어로 쓰이지 않았습니다.`,
    untranslated: (what) => `“${what}” 문장이 번역되지 않았습니다.`,
    leftover: (what) => `“${what}” 부분은 마크업, 프롬프트 또는 표제의 흔적입니다.`,
    'sentence-missing': (what) => `초록의 “${what}” 문장이 번역에서 빠진 것 같습니다.`,
    'sentence-added': (what) => `“${what}” 내용은 초록에 없는 것 같습니다.`,
    repeated: (what) => `“${what}” 내용이 반복됩니다.`,
    'too-long': (what) => `“${what}” 항목이 너무 깁니다(두 줄 이내 권장).`,
    markup: (what) => `“${what}” 표기는 이 페이지에 표시되지 않는 Markdown입니다.`,
    glossary: (what) => `용어집의 “${what}” 번역을 따르지 않았습니다.`,
    'model-addressed': (what) =>
      `언어 모델에게 하는 말이 들어 있습니다. 번역과 해설이 영향을 받지 않았는지 확인하세요: “${what}”.`,
    'hidden-text': (what) =>
      `독자에게 보이지 않는 글이 있습니다. 모델에는 전달하지 않았습니다: “${what}”.`,
  },
  passage: '논문 원문',
};

function describeReason(reason: ListedReason): string {
  switch (reason.rule) {
    case 'over-limit':
      return `하루 ${reason.limit}편 한도 초과`;
    case 'published':
      return `${longDate('ko', reason.day)} 페이지에 수록됨`;
    case 'not-included':
      return '검색어와 일치하지 않음';
    case 'excluded':
      return `제외어에 해당: “${reason.by}”`;
    case 'cross-list':
      return '교차 등록 논문(설정에 따라 해설하지 않음)';
  }
}
