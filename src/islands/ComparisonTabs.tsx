import type { ReactElement } from 'react';
import {
  allTabLabels,
  allViews,
  type ComparisonSectionsProps,
  documentViews,
  type TabName,
  type Views,
} from '../components/comparison-tabs/index.js';
import type { Labels } from '../locales/types.js';
import { Tabs, type TabsProps } from './Tabs.js';

export interface ComparisonTabsProps extends Omit<ComparisonSectionsProps, 'defaultValue'> {
  /** The tab that is open, when the page decides. */
  value?: TabName | undefined;
  /** The tab that is open at first. Default: the first. */
  defaultValue?: TabName | undefined;
  /**
   * Called with the name of the block whose tab is opened: by the reader, by the address, or by what was kept of a visit before.
   */
  onValueChange?: ((value: TabName) => void) | undefined;
  /**
   * Whether a tab opens as soon as the arrow keys reach it, or when Enter or Space is pressed.
   * @default 'automatic'
   */
  activationMode?: 'automatic' | 'manual' | undefined;
  /**
   * Which arrow keys move along the tabs, and how they stand: in a row above the panel, or one below the other beside it.
   * @default 'horizontal'
   */
  orientation?: 'horizontal' | 'vertical' | undefined;
}

/**
 * The whole document on tabs: one for each block that it has. Renders a `<div>`; without script it is headed sections.
 * The views are drawn here and handed to the tabs, so in a server component they stay on the server.
 *
 * Style with the five variables, and `[data-state="active"]` on the open tab.
 *
 * @example <ComparisonTabs comparison={productVsProjectManagement} defaultValue="raci" />
 */
export function ComparisonTabs(props: ComparisonTabsProps): ReactElement {
  return drawTabs(allViews, allTabLabels(), props);
}

/**
 * Tabs with the views of your choice and no others, so that a page loads what it shows. Made once, outside of any
 * component. A view brings its own words; a function of yours around one brings them as `labels`, or its tab is called as
 * its block is.
 *
 * @example const Tabs = comparisonTabs({ comparison: ComparisonTable, raci: RaciMatrix });
 * @example const inWords = (props) => <RaciMatrix {...props} notation="word" />;
 * const Tabs = comparisonTabs({ raci: Object.assign(inWords, { labels: RaciMatrix.labels }) });
 */
export function comparisonTabs(views: Views): (props: ComparisonTabsProps) => ReactElement {
  const labels = Object.assign(
    {},
    ...Object.values(views)
      .flat()
      .map((view) => view?.labels),
  );
  return (props) => drawTabs(views, labels, props);
}

function drawTabs(
  views: Views,
  labels: Partial<Labels>,
  { ref, ...props }: ComparisonTabsProps,
): ReactElement {
  // Only names of this document's blocks are ever handed back.
  return <Tabs {...(documentViews(views, labels, props) as TabsProps)} rootRef={ref} />;
}
