/** The end of a help text: commands to try, and what each does. */
export function examples(...lines: readonly (readonly [command: string, does: string])[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  const list = lines.map(([command, does]) => `  ${command.padEnd(width)}  ${does}`);
  return ['', 'Examples:', ...list].join('\n');
}
