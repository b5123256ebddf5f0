import type { ReactElement, ReactNode } from 'react';
import { ComparisonSections } from '../../components/comparison-tabs/index.js';
import { labelsFor } from '../../locales/index.js';
import { documentByline } from '../documentPage.js';
import { ASSETS, urlAt, wayTo } from './addresses.js';
import type { Edition } from './options.js';

/** Every view of a document without a page around it, to be pasted into one, and what it links. */
export function wholeFragment(edition: Edition): ReactElement {
  const { comparison } = edition;
  return fragment(
    edition,
    <>
      <ComparisonSections comparison={comparison} labels={labelsFor(comparison.lang)} />
      {documentByline(comparison)}
    </>,
  );
}

/** A part of a page with its sheet and its script. Both may stand in the body, so a fragment is pasted in one piece. */
export function fragment(edition: Edition, views: ReactNode): ReactElement {
  const addressOf = (path: string) => urlAt(edition, path) ?? wayTo(edition, path);
  return (
    <>
      <link rel="stylesheet" href={addressOf(`${ASSETS}/styles.css`)} />
      {'\n'}
      <script defer src={addressOf(`${ASSETS}/enhance.js`)} />
      {'\n'}
      {views}
    </>
  );
}
