import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Where a line may not stand, and what the linter says to it. */
const refused: [folder: string, line: string, because: RegExp][] = [
  ['model', "import '../components/raci-matrix/index.js';", /The model is data/],
  ['model', "import 'react';", /The model is data/],
  ['model', "import 'yaml';", /The model is data/],
  ['model/views', "import 'node:fs';", /The model is data/],
  ['read', "import '../components/index.js';", /Reading turns text into a document/],
  [
    'components/a',
    "export { a } from '../../content/a.js';",
    /Components draw what they are given/,
  ],
  ['components/a', "export { a } from '../../islands/tabs/index.js';", /Components draw/],
  ['components/a', "export { a } from '../../read/index.js';", /Components draw/],
  ['components/a', "export { a } from '../../model/schema/index.js';", /Components draw/],
  ['components/a', "import { useState } from 'react';\nuseState();", /import its types only/],
  ['components/a', "import { type Ref, useState } from 'react';", /import its types only/],
  ['components/a', "import React from 'react';\nReact.useId();", /import its types only/],
  ['html', "import '../islands/tabs/index.js';", /Pages without React/],
  ['dom', "import 'react-dom';", /Pages without React/],
  ['enhance', "import '../dom/index.js';", /acts on markup that is already there/],
  ['islands/a', "import '../../content/a.js';", /React pages load this/],
  ['report', "import 'node:fs';", /Reports are made from what was found/],
  ['report', "import '../read/index.js';", /Reports are made from what was found/],
  ['enhance', 'node.innerHTML = text;', /text is not ours/],
  ['enhance', 'node.outerHTML = text;', /text is not ours/],
  ['enhance', 'export const a = node.innerHTML;', /text is not ours/],
  ['enhance', "node.insertAdjacentHTML('beforeend', text);", /text is not ours/],
  ['enhance', 'node.setHTMLUnsafe(text);', /text is not ours/],
  ['enhance', 'document.write(text);', /text is not ours/],
  ['enhance', 'export const a = new Function(text);', /text is not ours/],
  ['enhance', 'eval(text);', /text is not ours/],
  [
    'components/a',
    'export const a = <p dangerouslySetInnerHTML={x} />;',
    /dangerouslySetInnerHTML|injection/i,
  ],
  ['enhance', "fetch('/a');", /sends and fetches nothing/],
  ['embed', "fetch('/a');", /sends and fetches nothing/],
  ['embed', "import '../read/index.js';", /Any page loads this/],
  ['embed', "import '../islands/Tabs.js';", /Any page loads this/],
  ['lms', "import '../components/raci-matrix/index.js';", /Scripts of packages act on pages/],
  ['lms/cmi5', "import '../../publish/index.js';", /Scripts of packages act on pages/],
  ['lms', "import 'react';", /Scripts of packages act on pages/],
  ['publish', "import 'node:fs';", /Files are made of documents/],
  ['publish/lms', "import '../../xapi/index.js';", /Files are made of documents/],
  ['enhance', "navigator.sendBeacon('/a');", /sends and fetches nothing/],
  ['enhance', 'new XMLHttpRequest();', /sends and fetches nothing/],
];

const allowed: [folder: string, line: string][] = [
  ['components/a', "import type { Ref } from 'react';\nexport type A = Ref<string>;"],
  ['components/a', "export { raciRows } from '../../model/views/raciRows.js';"],
  ['read', "export { parse } from 'yaml';"],
  ['islands/a', "export { useState } from 'react';"],
];

describe('the linter', () => {
  const project = mkdtempSync(join(tmpdir(), 'rolewise-lint-'));
  let said: Map<string, string>;

  beforeAll(() => {
    for (const path of ['biome.jsonc', 'scripts/lint']) {
      cpSync(path, join(project, path), { recursive: true });
    }
    for (const [index, [folder, line]] of [...refused, ...allowed].entries()) {
      const file = join(project, 'src', folder, `line${index}.tsx`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${line}\n`);
    }
    const { stdout } = spawnSync(
      process.execPath,
      [
        resolve('node_modules/@biomejs/biome/bin/biome'),
        'lint',
        '--vcs-enabled=false',
        '--max-diagnostics=none',
        '--reporter=json',
        'src',
      ],
      { cwd: project, encoding: 'utf8' },
    );
    said = new Map();
    for (const { message, location } of JSON.parse(stdout).diagnostics) {
      const name = /line\d+/.exec(location.path)?.[0] ?? '';
      said.set(name, `${said.get(name) ?? ''}${JSON.stringify(message)}\n`);
    }
  });
  afterAll(() => rmSync(project, { recursive: true }));

  it.each(refused.map((row, index) => [index, ...row] as const))(
    '%i: refuses in src/%s: %s',
    (index, _folder, _line, because) => {
      expect(said.get(`line${index}`)).toMatch(because);
    },
  );

  it.each(allowed.map((row, index) => [index + refused.length, ...row] as const))(
    '%i: allows in src/%s: %s',
    (index) => {
      expect(said.get(`line${index}`) ?? '').not.toMatch(/noRestrictedImports|plugin|import/);
    },
  );
});
