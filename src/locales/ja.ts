import { grammar } from './grammar.js';
import type { Labels } from './types.js';
import { yearMonthDay } from './yearMonthDay.js';

const { number, list } = /* @__PURE__ */ grammar('ja');

/**
 * The components' own words in Japanese.
 *
 * @example <ComparisonTabs comparison={comparison} labels={ja} />
 */
export const ja: Labels = {
  sources: '出典',
  note: (position) => `出典${position}`,
  backTo: (place) => `「${place}」に戻る`,
  backHere: '元の場所に戻る',
  date: yearMonthDay,
  read: (date) => `${date}閲覧`,
  comma: '、',
  derived: '編集部の推論',
  allDerived: '出典のない記述は、編集部の推論によるものです。',
  someDerived: '「編集部の推論」は、出典のない編集部の判断です。',
  paraphrased: '各記述は出典の内容を言い換えたものです。',
  disagree: '出典により異なる',
  broken: '内容に誤りがあるため、表示できません。',
  missing: '表示する内容はまだありません。',

  comparison: '比較',
  aspect: '観点',
  differ: (differing, total) =>
    differing === 0
      ? '違いなし'
      : differing < total
        ? `${number(total)}件中${number(differing)}件が異なる`
        : total > 1
          ? `${number(total)}件すべて異なる`
          : '異なる',
  alike: (agreeing, total) => `${number(total)}件中${number(agreeing)}件が一致`,
  agree: (names, total) =>
    names.length < total ? `${list(names)}：` : total > 2 ? 'すべて：' : '両方：',
  same: (role) => `${role}と同じ`,
  yes: 'はい',
  partial: '一部',
  no: 'いいえ',
  show: '表示',
  all: 'すべての観点',
  differences: '相違点',
  similarities: '共通点',
  shown: (shown, total, show) =>
    shown < total
      ? `${number(total)}件中${number(shown)}件を表示。役割が${show === 'differences' ? '一致する' : '異なる'}${number(total - shown)}件は非表示`
      : `全${number(total)}件を表示`,
  featured: '注目',
  notApplicable: '– 該当なし：',
  noAnswer: '– 記載なし',

  lifecycles: 'ライフサイクル',
  returnsTo: (stage) => `「${stage}」に戻る。`,
  alongside: (stage) => `「${stage}」と並行：`,
  openEnded: '終わりは未定',
  repeats: '繰り返し',
  placed: '例をどの段階に置くかは、編集部の推論によるものです。',
  within: (stage) => `「${stage}」の中：`,
  lifecycleMap: 'ライフサイクルマップ',
  continuous: '終わりはなく、繰り返します。',
  finite: '有限で、最後の段階で終わります。',
  noneWithin: 'この段階にはなし',
  drawnLarge: '上に挙げた例は、それぞれがこのライフサイクル一回分です。',

  raci: '役割分担',
  activity: '作業',
  legend: (scheme) => `${scheme}：文字とその意味`,
  derivedNote: '編集部の推論。',
  none: '関与なし',
  byRole: '役割ごとの分担',
  showAll: 'すべて',
  ofActivities: (count, total) => (count ? `${number(total)}件中${number(count)}件` : '該当なし'),
  inWords: '作業ごとの担当',
  takes: (parts) => parts.map(([word, names]) => `${word}：${list(names)}。`).join(''),

  responsibilities: '責任範囲',
  roles: '役割',
  definition: '定義',
  coreQuestion: '核となる問い',
  examples: '例',
  questions: '役割ごとの問い',
  overlap: '重なる領域',
  gain: '利点',
  cost: '欠点',

  skills: 'スキル',
  own: (role) => `${role}のみ`,
  sharedBy: (names, total) =>
    `${names.length < total ? list(names) : total > 2 ? 'すべて' : '両方'}に共通`,
  sharedBySome: '一部に共通',
  ownOfOne: '一つの役割のみ',
  ofOthers: 'その他',
  empty: '記載なし',
  item: '項目',
  has: 'あり',
  lacks: 'なし',
  tools: 'ツール',
  framework: 'フレームワーク',

  handoffs: '協働の流れ',
  hands: (what, to) => `${to}に渡すもの：${what}`,
  startsOver: (step) => `その後、${number(step)}に戻る`,

  fit: '向いている役割',
  fitStatement: (position) => `設問${number(position)}`,
  fitKey:
    '手で計算する場合は、役割ごとに回答の点数を足してください。最も点数の高い役割が、あなたに向いています。回答の点数：',
  fitFor: (numbers) => (numbers ? `該当する設問：${numbers}` : '該当する設問はありません。'),
  fitTie: '同点の場合：',
  fitLean: (role) => `あなたに向いているのは：${role}`,
  fitBoth: '両方',
  fitNone: 'どの役割にも点数が入っていません',
  fitPoints: (role, points, most) => `${role}：${most}点中${points}点。`,
  fitEqual: '差はありません。',
  fitClose: '僅差です。',
  fitClear: 'はっきりした傾向ですが、判定ではありません。',
  fitStrong: '強い傾向ですが、判定ではありません。',
  fitLeft: (left, total) => `未回答：${total}問中${left}問。`,
  fitSpoke: (role) => `理由となった回答：${role}`,
  fitAgain: '回答し直す',

  scenarios: 'シナリオ',
  together: '共同',
  goOn: (step) => `ステップ${step}に進む`,
  chosen: (step) => `ステップ${step}から：`,
  ends: 'ここで終了。',

  faq: 'よくある質問',
  openAll: (count) => `${number(count)}件すべて開く`,
  closeAll: (count) => `${number(count)}件すべて閉じる`,

  takeaways: '要点',
  related: '関連資料',

  names: list,
  writtenBy: (names) => `執筆：${names}`,
  editedBy: (names) => `編集：${names}`,
  reviewedBy: (names) => `校閲：${names}`,
  updated: (date) => `${date}更新`,
  sourcesRead: (date) => `出典はすべて${date}以降に閲覧`,

  tabs: '比較の項目',
};
