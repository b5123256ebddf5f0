// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
/** The page of bare/page.jsx as template strings: the least that writing it can cost. Byte for byte what React makes of that. */

import { byRole } from './byRole.mjs';
import { overlap, questions, responsibilities, roles } from './columns.mjs';
import { compare } from './comparison.mjs';
import { fit } from './fit.mjs';
import { handoffs } from './handoffs.mjs';
import { lifecycleMap } from './lifecycleMap.mjs';
import { lifecycles } from './lifecycles.mjs';
import { raci } from './raci.mjs';
import { faq, related, takeaways } from './reading.mjs';
import { scenarios } from './scenarios.mjs';
import { skills, tools } from './sets.mjs';

const FOUR = [compare, lifecycles, raci, responsibilities];
const ALL = [
  roles,
  compare,
  lifecycles,
  lifecycleMap,
  raci,
  byRole,
  responsibilities,
  questions,
  skills,
  handoffs,
  scenarios,
  fit,
  overlap,
  tools,
  faq,
  takeaways,
  related,
];

export function fourViews(document) {
  return page(FOUR, document);
}

export function allViews(document) {
  return page(ALL, document);
}

function page(views, document) {
  let written = '<main>';
  for (const view of views) written += view(document);
  return `${written}</main>`;
}
