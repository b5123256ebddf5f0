import { dayMonthYear } from '../components/shared/date.js';
import { grammar } from './grammar.js';
import type { Labels } from './types.js';

// Notes and stages are numbered 1, 2, 3 on the page, and engines differ on the digits of plain `ar`: what is said has the
// digits that are seen, on a server as in every browser.
const { plural, number, list } = /* @__PURE__ */ grammar('ar-u-nu-latn');
const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر';

/**
 * The components' own words in Arabic.
 *
 * @example <ComparisonTabs comparison={comparison} labels={ar} />
 */
export const ar: Labels = {
  sources: 'المصادر',
  note: (position) => `المصدر ${position}`,
  backTo: (place) => `العودة إلى «${place}»`,
  backHere: 'العودة إلى حيث كنت',
  date: (iso) => dayMonthYear(iso, MONTHS),
  read: (date) => `تمت القراءة في ${date}`,
  comma: '، ',
  derived: 'استنتاج المحررين',
  allDerived: 'ما لم يُذكر له مصدر استنتجه المحررون.',
  someDerived: 'الاستنتاج: عمل المحررين.',
  paraphrased: 'كل عبارة تنقل مصدرها بكلمات أخرى.',
  disagree: 'المصادر متعارضة',
  broken: 'لا يمكن عرض هذا الجزء: في محتواه خطأ.',
  missing: 'لا شيء هنا بعد.',

  comparison: 'المقارنة',
  aspect: 'الجانب',
  differ: (differing, total) =>
    differing === 0
      ? 'لا اختلاف'
      : differing < total
        ? plural(differing, {
            one: `جانب واحد مختلف من ${number(total)}`,
            two: `جانبان مختلفان من ${number(total)}`,
            few: `${number(differing)} جوانب مختلفة من ${number(total)}`,
            many: `${number(differing)} جانبًا مختلفًا من ${number(total)}`,
            other: `${number(differing)} جانب مختلف من ${number(total)}`,
          })
        : plural(total, {
            one: 'مختلف',
            two: 'كلاهما مختلف',
            few: `الجوانب الـ${number(total)} كلها مختلفة`,
            other: `الـ${number(total)} كلها مختلفة`,
          }),
  alike: (agreeing, total) => `المتفق عليه ${number(agreeing)} من ${number(total)}`,
  agree: (names, total) =>
    names.length < total ? `${list(names)}:` : total > 2 ? 'الجميع:' : 'كلاهما:',
  same: (role) => `مثل: ${role}`,
  yes: 'نعم',
  partial: 'جزئيًا',
  no: 'لا',
  show: 'عرض',
  all: 'كل الجوانب',
  differences: 'أوجه الاختلاف',
  similarities: 'أوجه التشابه',
  // Counts stand after what they count, so that no form of it depends on them.
  shown: (shown, total, show) =>
    shown < total
      ? `المعروض ${number(shown)} من ${number(total)}؛ المخفي ${number(total - shown)} حيث ${show === 'differences' ? 'تتفق' : 'تختلف'} الأدوار`
      : `كل الجوانب معروضة: ${number(total)}`,
  featured: 'محور الصفحة',
  notApplicable: '– لا ينطبق:',
  noAnswer: '– لا توجد إجابة',

  lifecycles: 'دورات الحياة',
  returnsTo: (stage) => `تعود إلى «${stage}».`,
  alongside: (stage) => `بالتوازي مع «${stage}»:`,
  openEnded: 'بلا نهاية محددة',
  repeats: 'تتكرر',
  placed: 'وزّع المحررون الأمثلة على المراحل (استنتاج).',
  within: (stage) => `داخل «${stage}»:`,
  lifecycleMap: 'خريطة دورات الحياة',
  continuous: 'مفتوحة: تبدأ من جديد.',
  finite: 'محدودة: تنتهي بمرحلتها الأخيرة.',
  noneWithin: 'لا شيء في هذه المرحلة',
  drawnLarge: 'كل مثال مذكور أعلاه دورة كهذه.',

  raci: 'من يفعل ماذا',
  activity: 'النشاط',
  legend: (scheme) => `${scheme}: الحروف ومعانيها`,
  derivedNote: 'استنتاج المحررين.',
  none: 'لا يشارك',
  byRole: 'من يفعل ماذا، بحسب الدور',
  showAll: 'الكل',
  ofActivities: (count, total) => (count ? `${number(count)} من ${number(total)}` : 'لا شيء'),
  inWords: 'كل نشاط بالكلمات',
  takes: (parts) => parts.map(([word, names]) => `${word}: ${list(names)}.`).join(' '),

  responsibilities: 'المسؤوليات',
  roles: 'الأدوار',
  definition: 'التعريف',
  coreQuestion: 'السؤال الأساسي',
  examples: 'أمثلة',
  questions: 'أسئلة كل دور',
  overlap: 'أوجه التداخل',
  gain: 'مكسب',
  cost: 'كلفة',

  skills: 'المهارات',
  own: (role) => `خاص بدور: ${role}`,
  sharedBy: (names, total) =>
    `مشترك: ${names.length < total ? list(names) : total > 2 ? 'الجميع' : 'كلاهما'}`,
  sharedBySome: 'مشترك بين بعض الأدوار',
  ownOfOne: 'خاص بدور واحد',
  ofOthers: 'لدى آخرين',
  empty: 'لم يُذكر شيء',
  item: 'البند',
  has: 'لديه',
  lacks: 'ليس لديه',
  tools: 'الأدوات',
  framework: 'إطار عمل',

  handoffs: 'كيف يعملون معًا',
  hands: (what, to) => `يسلّم إلى ${to}: ${what}`,
  startsOver: (step) => `ثم تبدأ الدورة من جديد عند ${number(step)}`,

  fit: 'أي دور يناسبك',
  fitStatement: (position) => `العبارة ${number(position)}`,
  fitKey:
    'للحساب يدويًا: اجمع ما أجبت به لكل دور. أكثر النقاط تدل على الدور الذي يناسبك. قيمة الإجابات:',
  fitFor: (numbers) => (numbers ? `العبارات المؤيدة له: ${numbers}` : 'لا توجد عبارة تؤيده.'),
  fitTie: 'عند تساوي النقاط:',
  fitLean: (role) => `تميل إلى: ${role}`,
  fitBoth: 'كلاهما',
  fitNone: 'لا تؤيد أي من إجاباتك دورًا بعينه',
  fitPoints: (role, points, most) => `${role}: ${points} من ${most} من النقاط.`,
  fitEqual: 'لا يتقدم أي منها.',
  fitClose: 'النتيجة متقاربة.',
  fitClear: 'ميل واضح، وليس حكمًا.',
  fitStrong: 'ميل قوي، وليس حكمًا.',
  fitLeft: (left, total) => `دون إجابة: ${left} من ${total}.`,
  fitSpoke: (role) => `ما أيّد: ${role}`,
  fitAgain: 'الإجابة من جديد',

  scenarios: 'مواقف عملية',
  together: 'معًا',
  goOn: (step) => `المتابعة في الخطوة ${step}`,
  chosen: (step) => `من الخطوة ${step}:`,
  ends: 'تنتهي هنا.',

  faq: 'أسئلة وأجوبة',
  openAll: (count) =>
    plural(count, {
      one: 'فتح الإجابة',
      two: 'فتح الإجابتين',
      few: `فتح الإجابات الـ${number(count)}`,
      other: `فتح الـ${number(count)} إجابة`,
    }),
  closeAll: (count) =>
    plural(count, {
      one: 'إغلاق الإجابة',
      two: 'إغلاق الإجابتين',
      few: `إغلاق الإجابات الـ${number(count)}`,
      other: `إغلاق الـ${number(count)} إجابة`,
    }),

  takeaways: 'الخلاصة',
  related: 'قراءات إضافية',

  names: list,
  writtenBy: (names) => `بقلم ${names}`,
  editedBy: (names) => `تحرير ${names}`,
  reviewedBy: (names) => `مراجعة ${names}`,
  updated: (date) => `آخر تحديث: ${date}`,
  sourcesRead: (date) => `قُرئت كل المصادر منذ ${date}`,

  tabs: 'أجزاء المقارنة',
};
