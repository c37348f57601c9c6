import type { Entry, Finding, Listed } from '../../../src/paper.ts';
import type { PostInput } from '../../../src/post/render-post.ts';
import { failedEntry, sampleEntry, sampleInput, samplePaper } from './sample-page.ts';

const first = sampleEntry(
  {
    id: '2511.90001',
    version: 1,
    title: 'Quiet Rooms: Learning $\\ell_1$-Sparse Reverberation from Silence',
    authors: ['Ada Example', 'Gy\\"orgy O\'Sample'],
    categories: ['cs.SD', 'eess.AS'],
    abstract: 'We learn room acoustics from silence. Code: https://code.example/quiet_rooms.',
    comments: '5 pages, 3 figures; code at https://code.example/quiet_rooms',
  },
  {
    title: '安静的房间：从静音中学习 $\\ell_1$ 稀疏混响',
    hook: '只用环境噪声估计房间混响，误差降低 **12%**',
    abstract:
      '房间混响通常需要专门的激励信号才能测量。本文仅利用**没有人说话**的录音，以复杂度 $O(n \\log n)$ 估计混响时间，' +
      '平均误差由 18.2% 降至 **6.2%**，并在 3 个数据集上得到验证。代码见 https://code.example/quiet_rooms。',
    background: [
      {
        label: '研究背景',
        text: '混响时间是描述房间的基本参数，测量需要播放扫频信号。',
        points: [],
      },
      {
        label: '既有问题：',
        text: '',
        points: [
          '盲估计方法依赖语音，安静时无法工作。',
          '模型对 `SNR < 0 dB` 的录音不可靠，P(A|B) 估计有偏。',
        ],
      },
    ],
    method: [
      {
        label: '稀疏先验',
        text: '对脉冲响应 $h$ 加 $\\ell_1$ 约束，求解 $\\min_h \\|y - x * h\\|_2^2 + \\lambda \\|h\\|_1$（梯度为$\\frac{\\partial L}{\\partial h(t)}$），逐帧更新。',
        points: [],
      },
      {
        label: '自监督',
        text: '以同一房间的两段静音互为正样本，损失为 $\\mathcal{L}_{\\text{nce}}$。',
        points: [],
      },
    ],
    results: [
      {
        label: '效果',
        text: '',
        points: [
          'ACE 数据集上误差 6.2%，优于基线的 18.2%。',
          '参数量 **0.4M**，可在手机上实时运行。',
        ],
      },
    ],
  },
);

const second = sampleEntry(
  {
    id: '2511.90002',
    version: undefined,
    kind: 'cross',
    title: 'TokenTuner & Friends: <sos>-Free Decoding for Speech_LMs',
    authors: Array.from({ length: 12 }, (_, index) => `Author ${index + 1}`),
    categories: ['cs.CL', 'cs.SD'],
    comments: undefined,
  },
  {
    title: 'TokenTuner：无需 <sos> 标记的语音语言模型解码',
    hook: '去掉起始标记，解码提速 1.8 倍',
    abstract: '本文说明语音语言模型不需要起始标记，解码速度提升 1.8 倍，词错误率不变。',
    background: [],
    method: [],
    results: [],
  },
);

const findings: Finding[] = [
  { rule: 'number-unknown', where: 'abstract', what: '1.8' },
  { rule: 'name-unknown', where: 'hook', what: 'TokenTuner' },
];

const flagged: Entry = {
  ...second,
  reading: { ...second.reading, source: 'pdf', truncated: true },
  findings,
};

const entries: Entry[] = [
  first,
  flagged,
  failedEntry({
    id: '2511.90003',
    version: 2,
    title: 'On $a_b$ Norms in Audio',
    abstract: 'We bound \\textbf{norms} by 50\\% on three tasks.',
  }),
];

const listed: Listed[] = [
  {
    paper: samplePaper({ id: '2511.90004', title: 'A Fourth Paper' }),
    reason: { rule: 'over-limit', limit: 3 },
  },
  {
    paper: samplePaper({ id: '2511.90005', kind: 'cross', title: 'A Fifth Paper' }),
    reason: { rule: 'published', day: '2025-11-17' },
  },
];

/** A day as it could be: explained, flagged, failed, listed and replaced papers. */
export function plainDay(): PostInput {
  const input = sampleInput(entries, { listed });
  const replaced = samplePaper({
    id: '2510.90006',
    version: 3,
    kind: 'replaced',
    title: 'An Older Paper, Revised',
  });
  return {
    ...input,
    announcement: {
      ...input.announcement,
      source: 'listing',
      late: [],
      open: [],
      declared: [
        { category: 'cs.SD', count: 5 },
        { category: 'eess.AS', count: 4 },
      ],
      papers: [...input.announcement.papers, replaced],
    },
  };
}
