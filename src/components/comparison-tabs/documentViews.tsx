import type { FunctionComponent, ReactElement } from 'react';
import type { Labels } from '../../locales/types.js';
import type { Comparison } from '../../model/types.js';
import type { ViewProps } from '../shared/props.js';
import { type RootProps, rootOf } from '../shared/root.js';
import type { TabName } from './allViews.js';
import { comparisonTabsLabels } from './labels.js';

/** A view, and its own words, of which one is on its tab. */
type TabView<Name extends TabName> = ((props: ViewProps<Name>) => ReactElement) & {
  readonly labels?: Partial<Labels>;
};

/** Views by the name of the block that each draws, in the order of the tabs; several of one block stand on one tab. */
export type Views = {
  readonly [Name in TabName]?: TabView<Name> | readonly TabView<Name>[] | undefined;
};

/** What all tabs are drawn from. */
export interface DocumentViewsProps {
  /** The document: every block that it holds has a tab. */
  comparison: Pick<Comparison, 'id' | 'lang' | 'roles'> &
    Partial<Pick<Comparison, TabName | 'sources' | 'basis'>>;
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
  readonly panel: ReactElement[];
}

/** The tabs of a document, one for each block that it has, what names them all, and the attributes of what holds them. */
export function documentViews<Props extends DocumentViewsProps & RootProps>(
  views: Views,
  ownLabels: Partial<Labels>,
  { comparison, headingLevel, idPrefix = comparison.id, labels, ...rest }: Props,
) {
  const words = Object.assign({}, comparisonTabsLabels, ownLabels, labels);
  return {
    ...rootOf('tabs', comparison.lang, rest),
    label: words.tabs,
    tabs: (Object.keys(views) as TabName[])
      .filter((name) => comparison[name] && views[name])
      .map((name): DocumentView => {
        const id = `${idPrefix}-${name}`;
        return {
          name,
          label: words[name] ?? name,
          id,
          panel: [views[name]].flat().map((view, index) => {
            const View = view as FunctionComponent<ViewProps<TabName>>;
            return (
              <View
                key={index}
                comparison={comparison}
                headingLevel={headingLevel}
                labels={labels}
                dir={rest.dir}
                idPrefix={`${id}-view${index || ''}`}
              />
            );
          }),
        };
      }),
  };
}
