import type { ReactElement } from 'react';
import {
  allTabLabels,
  allViews,
  drawSections,
  type TabName,
  type Views,
} from '../components/comparison-tabs/index.js';
import type { ViewProps } from '../components/shared/props.js';
import type { Labels } from '../locales/types.js';
import type { Comparison } from '../model/types.js';
import type { Flags } from './flags.js';

/** How the page wants it, beside the flags. */
export interface DrawOptions {
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined;
  readonly idPrefix?: string | undefined;
  readonly labels?: Partial<Labels> | undefined;
}

type View = (props: ViewProps<TabName>) => ReactElement;

/** The views that are asked for, as nodes: one alone, or several below a list of links from which tabs are made. */
export function drawComparison(
  comparison: Comparison,
  flags: Flags,
  { idPrefix = comparison.id, ...options }: DrawOptions,
): Element[] {
  const names = flags.view ?? (Object.keys(allViews) as TabName[]);
  const views: Record<string, View[]> = {};
  for (const name of names) {
    views[name] = [allViews[name]].flat().map((view) => shown(view as View, flags));
  }
  const [name] = names;
  const drawn =
    name && names.length === 1
      ? views[name]?.map((view, index) =>
          // As on its tab, so that links to its parts are the same in both.
          view({ comparison, idPrefix: `${idPrefix}-${name}-view${index || ''}`, ...options }),
        )
      : [drawSections(views as Views, allTabLabels(), { comparison, idPrefix, ...options })];
  // The build compiles the components against the runtime that makes nodes. Some draw nothing, or several.
  const all = document.createDocumentFragment();
  all.append(...((drawn ?? []) as unknown as Node[]));
  return [...all.children];
}

/** A view with what the flags say of it. */
function shown(view: View, { plain, only }: Flags): View {
  const table = view === allViews.comparison && only && { show: only };
  return (props) => view({ ...props, showHeading: !plain, ...table });
}
