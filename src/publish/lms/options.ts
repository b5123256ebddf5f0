/** The standards by which learning management systems take a package in. */
export const LMS_KINDS = ['scorm12', 'scorm2004', 'cmi5'] as const;

export type LmsKind = (typeof LMS_KINDS)[number];

/** What stands beside the page in a package, by its name there: the text of each sheet and script. */
export type LmsAssets = Readonly<Record<string, string>>;

/** How a document becomes a package. */
export interface LmsOptions {
  /** The language of the page, by its tag. One that the document does not have is an error. Default: its own. */
  readonly lang?: string | undefined;
  /** Light or dark for every reader. Default: as the reader's system asks. */
  readonly theme?: 'light' | 'dark' | undefined;
  /**
   * The address at which the pages of the document are found. cmi5 names courses by addresses; without one, by a URN of
   * the document's id.
   *
   * @example 'https://example.org/roles/'
   */
  readonly baseUrl?: string | undefined;
}
