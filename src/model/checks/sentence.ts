/** Words as a sentence lists them: `"driver", "approver" and "informed"`. */
export function listed(words: readonly string[], join: 'and' | 'or' = 'and', quote = '"'): string {
  const quoted = words.map((word) => `${quote}${word}${quote}`);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} ${join} ${last}` : last;
}
