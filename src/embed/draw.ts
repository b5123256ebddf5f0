import type { ReactElement } from 'react';
import {
  allTabLabels,
  allViews,
  drawSections,
  type TabName,
  type Views,
} from '../components/comparison-tabs/index.js';
import type { ViewProps } from '../components/shared/props.js';
import type { Comparison } from '../model/types.js';
import { type Flags, viewNames } from './flags.js';
import { loadPart } from './loadPart.js';

type View = (props: ViewProps<TabName>) => ReactElement;

/**
 * The views that are asked for, as nodes: one by itself, or several below a list of links, of which tabs are made. Other
 * languages than English are loaded.
 */
export async function draw(source: Comparison, flags: Flags): Promise<DocumentFragment> {
  const { 'id-prefix': idPrefix = source.id, 'heading-level': level = 2 } = flags;
  const { lang = source.lang, view: names = viewNames.filter((name) => source[name]) } = flags;
  // The words of the views are English.
  const { comparison, labels } =
    lang === source.lang && /^en\b/.test(lang)
      ? { comparison: source, labels: undefined }
      : await loadPart(import('./language.js').then(({ inLanguage }) => inLanguage(source, lang)));
  const views: Record<string, View[]> = {};
  for (const name of names) {
    const more = { showHeading: !flags.plain, ...(name === 'comparison' && { show: flags.only }) };
    views[name] = [allViews[name] as View | View[]]
      .flat()
      .map((view) => (props) => view({ ...props, ...more }));
  }
  const [name = ''] = names;
  const props = { comparison, headingLevel: Number(level) as 2, labels };
  const drawn = names[1]
    ? [drawSections(views as Views, allTabLabels(), { ...props, idPrefix })]
    : // As on its tab, so that an address leads to the same place in both.
      views[name]?.map((view, index) =>
        view({ ...props, idPrefix: `${idPrefix}-${name}-view${index || ''}` }),
      );
  const fragment = document.createDocumentFragment();
  // The build compiles the components against the runtime that makes nodes.
  fragment.append(...([drawn].flat() as unknown as Element[]));
  return fragment;
}
