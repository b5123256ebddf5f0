// @ts-nocheck: dist need not be there for the project to be checked.
/** The page of string/page.mjs, made with rolewise. */
import * as rolewise from 'rolewise/html';
import { viewsOf } from './views.mjs';

const { four, all } = viewsOf(rolewise);

export function fourViews(document) {
  return pageOf(Object.values(four), document);
}

export function allViews(document) {
  return pageOf(Object.values(all).flat(), document);
}

function pageOf(views, comparison) {
  let written = '<main>';
  for (const View of views) written += rolewise.renderHtml(View, { comparison });
  return `${written}</main>`;
}
