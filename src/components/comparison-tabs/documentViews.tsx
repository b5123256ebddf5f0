import type { ReactElement } from 'react';
import type { Labels } from '../../locales/types.js';
import type { Comparison } from '../../model/types.js';
import { ComparisonTable } from '../comparison-table/index.js';
import { comparisonTableLabels } from '../comparison-table/labels.js';
import { LifecycleTimeline } from '../lifecycle-timeline/index.js';
import { lifecycleTimelineLabels } from '../lifecycle-timeline/labels.js';
import { RaciMatrix } from '../raci-matrix/index.js';
import { raciMatrixLabels } from '../raci-matrix/labels.js';
import { ResponsibilityCards } from '../responsibility-cards/index.js';
import { responsibilityCardsLabels } from '../responsibility-cards/labels.js';
import { type RootProps, rootOf } from '../shared/root.js';
import { comparisonTabsLabels } from './labels.js';

/** The blocks that have a view, in the order of the tabs. */
const VIEWS = {
  comparison: ComparisonTable,
  lifecycles: LifecycleTimeline,
  raci: RaciMatrix,
  responsibilities: ResponsibilityCards,
} as const;

/** The name of a block that has a tab. */
export type TabName = keyof typeof VIEWS;

/** What all tabs are drawn from. */
export interface DocumentViewsProps {
  /** The document: every block that it holds has a tab. */
  comparison: Pick<Comparison, 'id' | 'lang' | 'roles'> &
    Partial<Pick<Comparison, TabName | 'sources'>>;
  /**
   * Level of the heading of each view.
   * @default 2
   */
  headingLevel?: 1 | 2 | 3 | 4 | undefined;
  /**
   * Starts every element id. Give two copies on one page different ones.
   * @default the document's id
   */
  idPrefix?: string | undefined;
  /** The words that tabs and views say themselves, all of a language or some. Default: English. */
  labels?: Partial<Labels> | undefined;
}

/** One tab with its panel. */
export interface DocumentView {
  readonly name: TabName;
  readonly label: string;
  /** Of the panel; that of its tab ends in `-tab`. */
  readonly id: string;
  readonly panel: ReactElement;
}

/** The tabs of a document, one for each block that it has, what names them all, and the attributes of what holds them. */
export function documentViews<Props extends DocumentViewsProps & RootProps>({
  comparison,
  headingLevel,
  idPrefix = comparison.id,
  labels,
  ...rest
}: Props) {
  const words = {
    ...comparisonTableLabels,
    ...lifecycleTimelineLabels,
    ...raciMatrixLabels,
    ...responsibilityCardsLabels,
    ...comparisonTabsLabels,
    ...labels,
  };
  return {
    ...rootOf('tabs', comparison.lang, rest),
    label: words.tabs,
    tabs: (Object.keys(VIEWS) as TabName[])
      .filter((name) => comparison[name] !== undefined)
      .map((name): DocumentView => {
        const View = VIEWS[name];
        const id = `${idPrefix}-${name}`;
        return {
          name,
          label: words[name],
          id,
          panel: (
            <View
              comparison={comparison}
              headingLevel={headingLevel}
              labels={labels}
              idPrefix={`${id}-view`}
            />
          ),
        };
      }),
  };
}
