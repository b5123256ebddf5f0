import { grammar } from './grammar.js';
import type { Labels } from './types.js';
import { yearMonthDay } from './yearMonthDay.js';

const { number, list } = /* @__PURE__ */ grammar('zh');

/**
 * The components' own words in Chinese, in simplified characters.
 *
 * @example <ComparisonTabs comparison={comparison} labels={zh} />
 */
export const zh: Labels = {
  sources: '来源',
  note: (position) => `来源 ${position}`,
  backTo: (place) => `返回“${place}”`,
  backHere: '回到原处',
  date: yearMonthDay,
  read: (date) => `查阅于${date}`,
  comma: '，',
  derived: '编者推断',
  allDerived: '未注明来源的内容由编者推断得出。',
  someDerived: '“编者推断”：由编者得出。',
  paraphrased: '各条内容均为对来源的转述，并非原文引用。',
  disagree: '来源说法不一',
  broken: '内容有误，此处无法显示。',
  missing: '此处暂无内容。',

  comparison: '对比',
  aspect: '方面',
  differ: (differing, total) =>
    differing === 0
      ? '无差异'
      : differing < total
        ? `${number(total)} 项中有 ${number(differing)} 项不同`
        : total > 1
          ? `${number(total)} 项均不同`
          : '不同',
  alike: (agreeing, total) => `${number(total)} 项中有 ${number(agreeing)} 项相同`,
  agree: (names, total) =>
    names.length < total ? `${list(names)}：` : total > 2 ? '全部：' : '两者：',
  same: (role) => `与${role}相同`,
  yes: '是',
  partial: '部分',
  no: '否',
  show: '显示',
  all: '所有方面',
  differences: '差异',
  similarities: '共同点',
  shown: (shown, total, show) =>
    shown < total
      ? `${number(total)} 项中显示 ${number(shown)} 项；角色${show === 'differences' ? '相同' : '不同'}的 ${number(total - shown)} 项已隐藏`
      : `显示全部 ${number(total)} 项`,
  featured: '本页重点',
  notApplicable: '– 不适用：',
  noAnswer: '– 未说明',

  lifecycles: '生命周期',
  returnsTo: (stage) => `回到“${stage}”。`,
  alongside: (stage) => `与“${stage}”并行：`,
  openEnded: '无固定终点',
  repeats: '反复进行',
  placed: '示例所属的阶段由编者推断得出。',
  within: (stage) => `“${stage}”之中：`,
  lifecycleMap: '生命周期图',
  continuous: '开放：循环往复。',
  finite: '有限：随最后一个阶段结束。',
  noneWithin: '此阶段没有',
  drawnLarge: '上文所举的每个例子都是一个这样的生命周期。',

  raci: '职责分工',
  activity: '活动',
  legend: (scheme) => `${scheme}：字母及其含义`,
  derivedNote: '编者推断。',
  none: '不参与',
  byRole: '各角色的分工',
  showAll: '全部',
  ofActivities: (count, total) => (count ? `${number(total)} 项中的 ${number(count)} 项` : '无'),
  inWords: '每项活动的分工',
  takes: (parts) => parts.map(([word, names]) => `${word}：${list(names)}。`).join(''),

  responsibilities: '职责',
  roles: '角色',
  definition: '定义',
  coreQuestion: '核心问题',
  examples: '例如',
  questions: '各角色的问题',
  overlap: '重叠之处',
  gain: '收益',
  cost: '代价',

  skills: '技能',
  own: (role) => `${role}独有`,
  sharedBy: (names, total) =>
    `${names.length < total ? list(names) : total > 2 ? '全部' : '两者'}共有`,
  sharedBySome: '部分角色共有',
  ownOfOne: '一个角色独有',
  ofOthers: '其他',
  empty: '未列出',
  item: '项目',
  has: '有',
  lacks: '无',
  tools: '工具',
  framework: '框架',

  handoffs: '如何协作',
  hands: (what, to) => `交给${to}：${what}`,
  startsOver: (step) => `随后回到第 ${number(step)} 步`,

  fit: '哪个角色适合你',
  fitStatement: (position) => `第 ${number(position)} 条`,
  fitKey: '如需自行计算，请把每个角色所得的回答分数相加。得分最高的角色最适合你。各回答的分值：',
  fitFor: (numbers) => (numbers ? `支持它的条目：${numbers}` : '没有条目支持它。'),
  fitTie: '得分相同：',
  fitLean: (role) => `你倾向于：${role}`,
  fitBoth: '两者',
  fitNone: '你的回答没有支持任何角色',
  fitPoints: (role, points, most) => `${role}：${most} 分中得 ${points} 分。`,
  fitEqual: '不分先后。',
  fitClose: '非常接近。',
  fitClear: '倾向明显，但并非定论。',
  fitStrong: '倾向强烈，但并非定论。',
  fitLeft: (left, total) => `未回答：${total} 条中有 ${left} 条。`,
  fitSpoke: (role) => `支持的回答：${role}`,
  fitAgain: '重新回答',

  scenarios: '情景',
  together: '共同完成',
  goOn: (step) => `转到第 ${step} 步`,
  chosen: (step) => `从第 ${step} 步：`,
  ends: '到此结束。',

  faq: '常见问题',
  openAll: (count) => `展开全部 ${number(count)} 项`,
  closeAll: (count) => `收起全部 ${number(count)} 项`,

  takeaways: '要点',
  related: '延伸阅读',

  names: list,
  writtenBy: (names) => `作者：${names}`,
  editedBy: (names) => `编辑：${names}`,
  reviewedBy: (names) => `审阅：${names}`,
  updated: (date) => `更新于${date}`,
  sourcesRead: (date) => `所有来源均在${date}及之后查阅`,

  tabs: '对比的各部分',
};
