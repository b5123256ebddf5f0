import type { ReactNode } from 'react';
import { documentPage, headOf } from '../documentPage.js';
import { jsonLdOf } from './data.js';
import { siteHead } from './head.js';
import { navigation } from './navigation.js';
import type { Edition } from './options.js';

/** A whole document as a page. */
export function wholePage(edition: Edition): ReactNode {
  const { title, description } = headOf(edition.comparison);
  return documentPage(edition.comparison, {
    ...siteHead(edition, undefined, title, description),
    data: jsonLdOf(edition, undefined),
    after: navigation(edition, undefined),
  });
}
