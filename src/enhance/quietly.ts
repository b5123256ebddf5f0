const quiet = new WeakSet<Element>();

/** Opens an answer of which no reader asked just now, so that nobody is told that one did. */
export function openQuietly(details: HTMLDetailsElement): void {
  if (details.open) return;
  quiet.add(details);
  details.open = true;
}

/** Whether an answer that says that it was opened was opened quietly. It says so later, and once. */
export function wasQuiet(details: Element): boolean {
  return quiet.delete(details);
}
