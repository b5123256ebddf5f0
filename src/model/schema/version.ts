/** The version of the document's shape that this package reads. */
export const SCHEMA_VERSION = 1;
