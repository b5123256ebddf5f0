import type { SchemeWords } from './index.js';

/** The words of the named schemes in Arabic. */
export const ar: SchemeWords = {
  responsible: { name: 'مسؤول عن التنفيذ', meaning: 'يقوم بالعمل' },
  accountable: { name: 'خاضع للمساءلة', meaning: 'يُسأل عن النتيجة؛ واحد في كل صف' },
  consulted: { name: 'مستشار', meaning: 'يُطلب رأيه قبل العمل فيجيب' },
  informed: { name: 'مُبلَّغ', meaning: 'يُخبَر بعد العمل' },
  support: { name: 'داعم', meaning: 'يساعد المنفذين في العمل' },
  verifier: { name: 'مدقق', meaning: 'يتحقق من مطابقة النتيجة لما اتُّفق عليه' },
  signatory: { name: 'موقِّع', meaning: 'يعتمد التدقيق ويجيز التسليم' },
  omitted: { name: 'مستثنى', meaning: 'لا يشارك عن قصد' },
  driver: { name: 'محرِّك', meaning: 'يدفع القرار إلى الأمام؛ واحد في كل صف' },
  approver: { name: 'معتمِد', meaning: 'يتخذ القرار؛ واحد في كل صف' },
  contributor: { name: 'مساهم', meaning: 'يقدم المعرفة والرأي دون تصويت' },
  recommend: { name: 'التوصية', meaning: 'يُعِدّ المقترح' },
  agree: { name: 'الموافقة', meaning: 'تلزم موافقته قبل المتابعة' },
  perform: { name: 'التنفيذ', meaning: 'ينفذ القرار' },
  input: { name: 'المشورة', meaning: 'يقدم الحقائق والنصح دون إلزام' },
  decide: { name: 'القرار', meaning: 'يتخذ القرار؛ واحد في كل صف' },
};
