import type { ReactNode } from 'react';
import type { DocumentView } from '../../components/comparison-tabs/index.js';
import { headOf } from '../documentPage.js';
import { pageElement } from '../page.js';
import { jsonLdOf } from './data.js';
import { siteHead } from './head.js';
import { navigation } from './navigation.js';
import type { Edition } from './options.js';
import { viewTitle } from './pageTitles.js';

/** One view of a document as a page of its own. */
export function viewPage(edition: Edition, { name, label, panel }: DocumentView): ReactNode {
  const head = headOf(edition.comparison);
  const title = viewTitle(label, head.title);
  return pageElement({
    ...head,
    ...siteHead(edition, name, title, head.description),
    title,
    data: jsonLdOf(edition, name),
    body: (
      <>
        {panel}
        {navigation(edition, name)}
      </>
    ),
  });
}
