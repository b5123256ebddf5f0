import type { ComponentPropsWithoutRef, ReactNode, Ref } from 'react';
import type { Labels } from '../../locales/types.js';
import type { Comparison } from '../../model/types.js';

/** A document, or a slice of it, that holds a block. */
export type WithBlock<Block extends keyof Comparison> = Pick<Comparison, 'roles'> & {
  readonly [Name in Block]: NonNullable<Comparison[Name]>;
};

/**
 * The props of a component where nothing of React's is left: no `ref`, no handlers, and no `style`, which React takes as an object
 * and a strict policy refuses as an attribute. What draws a part of the view takes and gives what the runtime draws. What JSX takes
 * by itself is named here: `data-*`.
 */
export type PlainProps<Props, Drawn> = Plain<Props, Drawn> | (Plain<Props, Drawn> & DataAttributes);

type Plain<Props, Drawn> = {
  [Name in keyof Omit<Props, Reacts>]: PlainValue<Omit<Props, Reacts>[Name], Drawn>;
};

type Reacts = 'ref' | 'style' | `on${Capitalize<string>}`;

type PlainValue<Value, Drawn> = Value extends (given: infer Given) => infer Result
  ? ReactNode extends Result
    ? (
        given: { [Name in keyof Given]: ReactNode extends Given[Name] ? Drawn : Given[Name] },
      ) => Drawn
    : Value
  : Value;

// Beside the plain ones and not in them: no interface of a page has an index, and all of them would be refused.
interface DataAttributes {
  readonly [name: `data-${string}`]: string | number | boolean | undefined;
}

/** What every view takes, beside the attributes of its root element. */
export interface ViewProps<Block extends keyof Comparison>
  extends Omit<
    ComponentPropsWithoutRef<'section'>,
    'children' | 'title' | 'dangerouslySetInnerHTML'
  > {
  /** The document to draw, or the slice of it that this view needs. */
  comparison: Pick<Comparison, 'id' | 'lang' | 'roles'> &
    Partial<Pick<Comparison, Block | 'sources' | 'basis'>>;
  /**
   * Level of the view's heading; headings inside follow it.
   * @default 2
   */
  headingLevel?: 1 | 2 | 3 | 4 | undefined;
  /**
   * Whether the title and its sentence are shown. Without them the title still names the view for assistive technology.
   * @default true
   */
  showHeading?: boolean | undefined;
  /**
   * Whether the sources cited are listed below the view. Leave it on unless a `SourceList` stands on the same page.
   * @default true
   */
  showSources?: boolean | undefined;
  /**
   * Starts every element id inside the view. Give two copies on one page different ones.
   * @default `id`, or the document's id and the name of the view
   */
  idPrefix?: string | undefined;
  /** The words that views say themselves, all of a language or some. Default: English. */
  labels?: Partial<Labels> | undefined;
  /** The root element. */
  ref?: Ref<HTMLElement> | undefined;
}
