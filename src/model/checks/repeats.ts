/** An entry that comes to the same as one before it. */
export interface Repeat<Entry> {
  readonly entry: Entry;
  readonly index: number;
  readonly first: Entry;
  readonly firstIndex: number;
}

/** The entries of a list whose key an earlier one has, each with the first that has it. */
export function repeats<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => unknown,
): Repeat<Entry>[] {
  const seen = new Map<unknown, { readonly first: Entry; readonly firstIndex: number }>();
  return entries.flatMap((entry, index) => {
    const key = keyOf(entry);
    const before = seen.get(key);
    if (!before) seen.set(key, { first: entry, firstIndex: index });
    return before ? { entry, index, ...before } : [];
  });
}
