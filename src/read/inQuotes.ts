/** A text as its format takes it whatever it holds. YAML has it in single quotes, with those inside it doubled. */
export function inQuotes(words: string, format: 'JSON' | 'YAML'): string {
  return format === 'JSON' ? JSON.stringify(words) : `'${words.replaceAll("'", "''")}'`;
}
