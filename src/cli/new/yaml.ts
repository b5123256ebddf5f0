import { stringify } from 'yaml';

/** A text as it can stand behind `name: `, in quotes where YAML needs them. */
export function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** Lines of YAML. What is a list of lines in it stands where it is put; `false` leaves nothing behind. */
export function lines(...parts: readonly (string | readonly string[] | false)[]): string[] {
  return parts.flatMap((part) => (part === false ? [] : part));
}

/** The same lines, further in. */
export function indent(text: readonly string[], by: number): string[] {
  return text.map((line) => (line === '' ? line : ' '.repeat(by) + line));
}
