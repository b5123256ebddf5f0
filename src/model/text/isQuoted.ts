// One pair around all of it: `“this” and “that”` begins and ends with marks, too.
const QUOTED = /^(?:"[^"]+"|“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|»[^«»]+«|「[^「」]+」|『[^『』]+』)$/;

/** Whether words stand in quotation marks already, whichever their author uses. */
export function isQuoted(words: string): boolean {
  return QUOTED.test(words.trim());
}
