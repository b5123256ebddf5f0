import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

export const team = `id: team
lang: en
title: Our team
basis: derived
roles:
  - id: product
    name: Product
  - id: project
    name: Project
comparison:
  groups:
    - id: work
      name: Work
      aspects:
        - id: decides
          name: Decides
          cells:
            product: what to build
            project: how it gets done
`;

/** Two errors: at 2:7, and at 18:13. */
export const mistaken = team
  .replace('lang: en', 'lang: English!')
  .replace('product: what', 'prodct: what');

/** One error, at 11:3, in a block that the others do not need. */
export const halfBroken = `${team.replace('groups:', 'grups:')}`;

/** A warning, at 21:5. */
export const doubtful = `${team}sources:\n  - id: book\n    title: A book\n`;

export const asJson = (yaml: string) => JSON.stringify(parse(yaml), null, 2);

const main = `import team from './team.comparison.yaml';
import other from './other.comparison.json';
console.log(JSON.stringify({ team, other }));
`;

export interface Site {
  readonly folder: string;
  path(name: string): string;
  write(name: string, text: string): void;
  remove(): void;
}

/** A site in a folder of its own, away from our own packages. */
export function makeSite(files: Readonly<Record<string, string>> = {}): Site {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rolewise-plugin-')));
  const path = (name: string) => join(folder, name);
  const write: Site['write'] = (name, text) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  const all = {
    'package.json': '{ "private": true, "type": "module" }',
    'main.js': main,
    'team.comparison.yaml': team,
    'other.comparison.json': asJson(team),
    ...files,
  };
  for (const [name, text] of Object.entries(all)) write(name, text);
  return { folder, path, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
