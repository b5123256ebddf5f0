import type { ReactElement, ReactNode } from 'react';
import type { Comparison, Source, Text } from '../../model/types.js';
import { inline } from './inline.js';
import { type ViewLabels, viewLabels } from './labels.js';
import type { Place } from './notes.js';
import type { ViewProps } from './props.js';
import { rootOf } from './root.js';
import { citedSources } from './sources.js';

/** A view while it is drawn: how it speaks, where its ids start, and what it has cited so far. */
export interface View<Labels = unknown> {
  readonly labels: Labels & ViewLabels;
  readonly comparison: { readonly lang: string };
  /** Level of the view's own heading. */
  readonly level: number;
  readonly prefix: string;
  /** Starts the ids of the sources. No id of an author holds `--`, so none of them can be the same. */
  readonly sourcePrefix: string;
  readonly sources: readonly Source[];
  /** By index of the source: the first place that cites it. */
  readonly cited: (Place | undefined)[];
  /** Whether anything is cited that is not in other words. */
  verbatim?: boolean;
  /** Whether a mark says that something is derived. */
  marked?: boolean;
  /** While code of the page draws a part of it: what that throws is the page's, and no fault of the content. */
  away?: boolean;
}

type Heading = {
  readonly title?: Text | undefined;
  readonly lead?: Text | undefined;
  /** Why it cannot be drawn, though it has its shape: checks say so of a block that names what there is not. */
  readonly broken?: string;
};
type Block<Name extends keyof Comparison> = NonNullable<Comparison[Name]> & Heading;

/**
 * The frame of every view: heading, sentence, body, sources. The body is drawn at once, not as a component of its own, so
 * that whatever is wrong with its block is met here, in every renderer, and costs the page no more than this view.
 * `pick` takes a part of the block for the whole. `key`: the label that heads it where the block has no title, and the name
 * in its ids; two views of one block each have their own.
 */
export function drawView<Name extends keyof Comparison, Labels>(
  name: Name,
  ownLabels: Labels,
  props: ViewProps<Name>,
  draw: (block: Block<Name>, view: View<Labels>) => ReactNode,
  pick = (block: Block<Name>): Block<Name> | undefined => block,
  key: string = name,
): ReactElement {
  const {
    comparison,
    headingLevel: level = 2,
    showHeading = true,
    showSources = true,
    labels: givenLabels,
    idPrefix,
    ...rest
  } = props;
  const prefix = idPrefix ?? rest.id ?? `${comparison.id}-${key}`;
  // Without a list of its own, a view's notes lead to the `SourceList` of the page.
  const sourcePrefix = showSources ? `${prefix}--source` : `${comparison.id}-sources`;
  // Spread into one literal, the three would take as long as a small view.
  const labels = Object.assign({}, viewLabels, ownLabels, givenLabels);
  const Title = `h${level}` as 'h2';
  let title: ReactNode = labels[key as 'sources'];
  const whole = comparison[name] as Block<Name> | undefined;
  let block = whole;
  let body: ReactNode;
  let reason: string | undefined;
  // Broken sources cost a view its notes, and not more: it is drawn again without. A slice may have come without any.
  for (const sources of [(comparison.sources ?? []) as readonly Source[], []]) {
    const view: View<Labels> = {
      comparison,
      labels,
      level,
      prefix,
      sourcePrefix,
      sources,
      cited: [],
    };
    try {
      block = whole && pick(whole);
      if (block) {
        title = inline(block.title ?? labels[key as 'sources']);
        if (whole?.broken) throw whole.broken;
        const drawn = draw(block, view);
        body = drawn && (
          <>
            {showHeading && block.lead && <p className="rw-lead">{inline(block.lead)}</p>}
            {drawn}
            {showSources && citedSources(view)}
            {(view.marked || comparison.basis === 'derived') && (
              <p className="rw-kind">
                {comparison.basis === 'derived' ? labels.allDerived : labels.someDerived}
              </p>
            )}
          </>
        );
        break;
      }
    } catch (error) {
      if (view.away) throw error;
      reason = String(error);
    }
  }
  return (
    <section
      aria-labelledby={`${prefix}--title`}
      // Tells what readers do with it apart from what they do with other documents. There is nothing to do with a notice.
      data-comparison={body ? comparison.id : undefined}
      data-reason={reason}
      {...rootOf(name, comparison.lang, rest)}
    >
      {/* It names the view even where it is not shown. */}
      <Title
        className={showHeading ? 'rw-title' : undefined}
        id={`${prefix}--title`}
        hidden={!showHeading}
      >
        {title}
      </Title>
      {body ?? <p className="rw-notice">{block ? labels.broken : labels.missing}</p>}
    </section>
  );
}
