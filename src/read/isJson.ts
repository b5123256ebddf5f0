/**
 * Whether a text is read as JSON. The name of the file decides, if it has one that says so; else how the text begins:
 * `{ "` and `[ {` are JSON, and `{ id: a }` is YAML.
 */
export function isJson(text: string, file = ''): boolean {
  if (/\.json$/i.test(file)) return true;
  if (/\.ya?ml$/i.test(file)) return false;
  return /^\s*(?:\{\s*(?:["'}/]|$)|\[\s*(?:["'{[\]/]|$))/.test(text);
}
