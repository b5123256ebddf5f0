import { defineComparison } from '../../src/model/index.js';

/** A small comparison in Arabic, written by the editors. */
export const arabic = defineComparison({
  id: 'arabic',
  lang: 'ar',
  title: 'مدير المنتج ومدير المشروع',
  roles: [
    {
      id: 'product-manager',
      name: 'مدير المنتج',
      summary: 'مسؤول عن المنتج من البداية إلى النهاية',
    },
    { id: 'project-manager', name: 'مدير المشروع', summary: 'ينظم المهام والمواعيد والموارد' },
  ],
  sources: [
    { id: 'amdari', title: 'Project Management vs Product Management', publisher: 'Amdari' },
    {
      id: 'primeit',
      title: 'ما الفرق بين الإدارتين؟',
      publisher: 'PrimeIT',
      published: '2023-02-10',
    },
  ],
  comparison: {
    title: 'ما الفرق بين الدورين',
    lead: 'كل جانب في سطر، وكل دور في عمود.',
    groups: [
      {
        id: 'purpose',
        name: 'الغرض',
        aspects: [
          {
            id: 'question',
            name: 'السؤال الأساسي',
            cells: {
              'product-manager': { text: '**ماذا** نبني و**لماذا**', sources: ['amdari'] },
              'project-manager': { text: '**كيف** نسلّمه و**متى**', sources: ['amdari'] },
            },
          },
          {
            id: 'customers',
            name: 'التواصل مع العملاء',
            cells: {
              'product-manager': { answer: 'yes' },
              'project-manager': { answer: 'partial', text: 'أقل من مدير المنتج' },
            },
          },
          { id: 'goal', name: 'هدف مشترك', shared: { text: 'رضا العملاء', sources: ['primeit'] } },
        ],
      },
    ],
  },
  lifecycles: {
    title: 'حياة تعود وحياة تنتهي',
    cycles: [
      {
        id: 'product',
        name: 'المنتج يعود إلى بدايته',
        role: 'product-manager',
        kind: 'continuous',
        returns: { from: 'manage', to: 'conceive', text: 'آراء المستخدمين تقود إلى التالي' },
        stages: [
          { id: 'conceive', name: 'الفكرة' },
          {
            id: 'develop',
            name: 'التطوير',
            summary: 'يتم دائما داخل مشروع.',
            nested: [
              { id: 'first-version', name: 'بناء الإصدار الأول', lifecycle: 'project' },
              { id: 'payments', name: 'ربط المدفوعات', lifecycle: 'project' },
            ],
          },
          { id: 'manage', name: 'الإدارة في السوق' },
          { id: 'retire', name: 'السحب' },
        ],
      },
      {
        id: 'project',
        name: 'المشروع ينتهي',
        role: 'project-manager',
        kind: 'finite',
        stages: [
          { id: 'plan', name: 'التخطيط' },
          { id: 'execute', name: 'التنفيذ' },
          { id: 'track', name: 'المتابعة', alongside: 'execute' },
          { id: 'close', name: 'الإغلاق' },
        ],
      },
    ],
  },
  raci: {
    title: 'من يفعل ماذا',
    scheme: {
      id: 'raci',
      name: 'مصفوفة المسؤوليات',
      assignments: [
        { id: 'responsible', letter: 'ن', name: 'ينفذ', shape: 'square', min: 1 },
        { id: 'accountable', letter: 'م', name: 'يتحمل المسؤولية', shape: 'seal', min: 1, max: 1 },
        { id: 'consulted', letter: 'ش', name: 'يستشار', shape: 'hexagon' },
        { id: 'informed', letter: 'خ', name: 'يُخبَر', shape: 'tag' },
      ],
    },
    parties: [
      { role: 'product-manager' },
      { role: 'project-manager' },
      { id: 'engineering', name: 'الهندسة' },
    ],
    groups: [
      {
        id: 'deliver',
        name: 'التسليم',
        activities: [
          {
            id: 'priorities',
            name: 'ترتيب الأولويات',
            assignments: {
              'product-manager': ['accountable', 'responsible'],
              'project-manager': 'consulted',
              engineering: 'informed',
            },
          },
          {
            id: 'schedule',
            name: 'وضع الجدول الزمني',
            assignments: {
              'product-manager': 'informed',
              'project-manager': ['accountable', 'responsible'],
              engineering: 'consulted',
            },
          },
        ],
      },
    ],
  },
  responsibilities: {
    title: 'مسؤوليات كل دور',
    roles: {
      'product-manager': {
        groups: [{ id: 'vision', name: 'الرؤية', items: ['تحديد الاتجاه على المدى الطويل'] }],
      },
      'project-manager': {
        groups: [{ id: 'plan', name: 'التخطيط', items: ['تحديد النطاق والمواعيد'] }],
      },
    },
  },
});
