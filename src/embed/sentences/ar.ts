import type { Sentences } from './types.js';

/** What is written from left to right keeps its own order among the words. */
const apart = (text: string) => `\u2068${text}\u2069`;

export const ar: Sentences = {
  missing: `لم تُحدَّد هنا أي مقارنة. حدِّد واحدة باستخدام ${apart('src="team.json"')} أو ضعها في ${apart('<script type="application/json">')}.`,
  network: (address) =>
    `تتعذّر قراءة ${apart(address)}. تحقَّق من العنوان ومن أن الموقع يسمح بذلك ${apart('(CORS)')}.`,
  part: `يتعذّر الوصول إلى جزء من برنامج هذه المقارنة. يجب أن يكون المجلد ${apart('embed')} بجانب ${apart('embed.js')}.`,
  status: (address, code) =>
    `يردّ ${apart(address)} بالرمز ${apart(code)}. تحقَّق من العنوان في ${apart('src')}.`,
  size: (address, most) =>
    `حجم ${apart(address)} أكبر من ${apart(most)} بايت، وهو أقصى ما تمكن قراءته.`,
  json: (address, reason) =>
    `${address === undefined ? 'محتوى البرنامج داخل العنصر' : apart(address)} ليس JSON: ${apart(reason)}`,
};
