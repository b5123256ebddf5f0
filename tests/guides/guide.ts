import { readFileSync } from 'node:fs';

/** What a guide tells its reader to do. */
export interface Guide {
  /** Packages to install, beside ours. */
  readonly packages: readonly string[];
  /** Commands to run, as lists of words. */
  readonly commands: readonly (readonly string[])[];
  /** Files to write: code below a line that is nothing but a path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Reads a guide as its reader does, so that what is tried is what it says. */
export function readGuide(name: string): Guide {
  const text = readFileSync(`stories/guides/${name}.mdx`, 'utf8');
  const code = [...text.matchAll(/(?:^`([^`\n]+)`\n\n)?^```(\w+)\n(.*?)^```$/gms)];
  const lines = code
    .filter(([, , language]) => language === 'sh')
    .flatMap(([, , , words = '']) => words.trim().split('\n'))
    .map((line) => line.replace(/\s+#.*/, '').split(' '));
  const files = code.flatMap(([, path, , words = '']) => (path ? [[path, words] as const] : []));
  return {
    packages: lines
      .filter(([command, verb]) => command === 'npm' && verb === 'install')
      .flatMap(([, , ...packages]) => packages.filter((name) => name !== 'rolewise')),
    commands: lines.filter(([command]) => command === 'npx').map(([, ...words]) => words),
    files: Object.fromEntries(files),
  };
}
