const MOST = 10;

/** Words as a sentence lists them: `"driver", "approver" and "informed"`; the first ten of many. */
export function listed(words: readonly string[], join: 'and' | 'or' = 'and', quote = '"'): string {
  const named = words.slice(0, MOST).map((word) => `${quote}${word}${quote}`);
  const more = words.length - named.length;
  const last = more > 0 ? `${more} more` : (named.pop() ?? '');
  return named.length > 0 ? `${named.join(', ')} ${join} ${last}` : last;
}
