import { MAX_DEPTH } from '../model/plainCopy.js';

/** The longest file, in characters: five thousand aspects of eight roles, each claim with its sources, are six million. */
export const MAX_SIZE = 8_000_000;

/** The longest line of YAML. Whatever looks at a line more than once stays quick on it. */
export const MAX_LINE = 200_000;

/** The most lexical tokens of YAML, spaces and line ends among them; the file above has one million. */
export const MAX_TOKENS = 1_250_000;

/** The most values under way at once while YAML is parsed: the document, what holds a value, the value. */
export const MAX_OPEN = MAX_DEPTH + 2;

/** The most errors of syntax. Those that come later are mostly echoes of them. */
export const MAX_ERRORS = 100;

/** The most anchors, tags and references of a file: none is taken, and nobody mends more at once. */
export const MAX_REFERENCES = 1000;

/** The most findings of what is refused inside a text that can be read. */
export const MAX_FINDINGS = 1000;

export const TOO_MUCH =
  'Up to here the file holds more than any reader of a comparison takes. Split it.';
export const TOO_DEEP = `Values are nested more than ${MAX_DEPTH} levels deep. A comparison needs about twenty.`;
export const TOO_MANY_REFERENCES = `The file holds more than ${MAX_REFERENCES} anchors, tags and references. Write the values out.`;
