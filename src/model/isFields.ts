/** Whether a value has fields: an object that is not a list. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value has a field of this name. */
export function hasField(value: unknown, name: string): boolean {
  return isFields(value) && Object.hasOwn(value, name);
}

/** Those fields of a value that have such names. */
export function only(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => hasField(value, name)).map((name) => [name, value[name]]),
  );
}
