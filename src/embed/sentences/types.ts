/** Why a comparison is not on the page, as its reader is told. What the checks found in a document is told in English. */
export interface Sentences {
  readonly missing: string;
  readonly network: (address: string) => string;
  /** A file of the script itself does not come. */
  readonly part: string;
  readonly status: (address: string, code: string) => string;
  readonly size: (address: string, most: string) => string;
  /** @param address none where the document stands in the element */
  readonly json: (address: string | undefined, reason: string) => string;
}
