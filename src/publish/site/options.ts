import type { Comparison } from '../../model/types.js';

/** How a document is published. */
export interface PublishOptions {
  /**
   * The address at which the folder will be found. With it pages say their own address, and there are oEmbed data.
   * What is no whole address is an error.
   *
   * @example 'https://example.org/roles/'
   */
  readonly baseUrl?: string | undefined;
  /** The languages to publish, by their tags. One that the document does not have is an error. Default: its own. */
  readonly languages?: readonly string[] | undefined;
  /** Light or dark for every reader. Default: as the reader's system asks. */
  readonly theme?: 'light' | 'dark' | undefined;
  /**
   * Whether pages carry JSON-LD.
   * @default true
   */
  readonly jsonLd?: boolean | undefined;
  /**
   * Whether there is a preview image, which others show where somebody shares a page.
   * @default true
   */
  readonly image?: boolean | undefined;
}

/** A file of a published document. */
export interface PublishedFile {
  /** Its path in the folder, with `/` between the parts. */
  readonly path: string;
  readonly text: string;
  /** Set where the text is an SVG drawing of which the file is a picture. */
  readonly picture?: true;
}

/** A document in one of its languages while it is being published. */
export interface Edition {
  /** In its language. */
  readonly comparison: Comparison;
  readonly languages: readonly string[];
  /** The document's own language, whose pages stand in the document's folder. */
  readonly own: string;
  readonly options: PublishOptions;
}
