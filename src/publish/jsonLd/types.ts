/** A value of a property. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** A thing and what is said of it, in the words of schema.org. */
export interface JsonLdNode {
  readonly '@type'?: string | readonly string[];
  readonly '@id'?: string;
  readonly [property: string]: JsonLdValue | undefined;
}

/** A document as data for search engines and other programs. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/** How a document becomes data. */
export interface JsonLdOptions {
  /** The address of the whole document. Without it, things are known by names within the page. */
  readonly url?: string | undefined;
  /** The address of a picture of it. */
  readonly image?: string | undefined;
  /**
   * The views that the page shows, by the names of their blocks. Search engines ask that data say what readers see.
   * @default every block of the document
   */
  readonly views?: readonly string[] | undefined;
}
