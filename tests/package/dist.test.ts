import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const dist = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) =>
  file.split(sep).join('/'),
);
const modules = dist.filter((file) => file.endsWith('.js'));
const declarations = dist.filter((file) => file.endsWith('.d.ts'));
const read = (file: string) => readFileSync(join('dist', file), 'utf8');

describe('the built package', () => {
  it('marks the islands as client code, and nothing else', () => {
    const marked = modules.filter((file) => /^\s*['"]use client['"]/.test(read(file)));
    expect(marked).not.toEqual([]);
    expect(marked.filter((file) => !file.startsWith('islands/'))).toEqual([]);
  });

  it('keeps what acts in the browser behind that mark', () => {
    const acting = modules.filter((file) =>
      /import\s*\{[^}]*\buse[A-Z]\w*[^}]*\}\s*from\s*"react"|from "@radix-ui/.test(read(file)),
    );
    expect(acting).not.toEqual([]);
    expect(acting.filter((file) => !/^\s*['"]use client['"]/.test(read(file)))).toEqual([]);
  });

  it.each(['html', 'dom'])('draws without React in rolewise/%s', (name) => {
    expect(read(`${name}/index.js`)).not.toMatch(/from\s*["']|import\s*\(|\brequire\(/);
  });

  it.each(['frame', 'frame-host'])('runs %s.js with or without `type="module"`', (name) => {
    expect(read(`${name}.js`)).not.toMatch(/\b(?:import|export)\b|\brequire\(/);
  });

  it('loads embed.js where there are no elements, as servers of frameworks do', async () => {
    expect(globalThis).not.toHaveProperty('HTMLElement');
    await expect(import(join(process.cwd(), 'dist', 'embed.js'))).resolves.toBeDefined();
  });

  it('names its files in every import, as browsers and Node ask', () => {
    const unnamed = modules.flatMap((file) =>
      [...read(file).matchAll(/from\s*["'](\.[^"']*)["']/g)]
        .map(([, path = '']) => path)
        .filter((path) => !path.endsWith('.js'))
        .map((path) => `${file}: ${path}`),
    );
    expect(unnamed).toEqual([]);
  });

  it('says the types of each door, and of all that these lead to', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const doors = Object.values<{ types?: string }>(exports).flatMap(({ types = '' }) => {
      const [start = '', end = ''] = types.replace('./dist/', '').split('*');
      return end ? modules.filter((file) => file.startsWith(start)) : start || [];
    });
    const imported = declarations.flatMap((file) =>
      [...read(file).matchAll(/(?:from\s*|import\()["'](\.[^"']*\.js)["']/g)].map(([, path = '']) =>
        posix.join(posix.dirname(file), path),
      ),
    );
    expect(doors.length).toBeGreaterThan(10);
    const named = [...doors, ...imported].map((file) => file.replace(/(?:\.d\.ts|\.js)$/, '.d.ts'));
    expect(named.filter((file) => !dist.includes(file))).toEqual([]);
  });

  it('brings no test, story, map or source along', () => {
    expect(
      dist.filter((file) => /\.(?:test|stories)\.|\.map$|\.tsx$|(?<!\.d)\.ts$/.test(file)),
    ).toEqual([]);
  });

  it('ships the same document as a module and as JSON', async () => {
    const documents = dist.filter((file) => /^content\/.*\.json$/.test(file));
    expect(documents).not.toEqual([]);
    for (const file of documents) {
      const { default: module } = await import(
        join(process.cwd(), 'dist', file.replace(/json$/, 'js'))
      );
      expect(module).toEqual(JSON.parse(read(file)));
    }
  });

  it('describes the document as a JSON Schema with words for each field', () => {
    const schema = JSON.parse(read('schema.json'));
    expect(schema.required).toEqual(expect.arrayContaining(['id', 'lang', 'title', 'roles']));
    expect(JSON.stringify(schema)).toContain('unique in its kind');
  });

  it('wraps the same sheet in a layer', () => {
    const css = read('styles.css').trim();
    expect(css).not.toContain('@import');
    expect(read('styles.layer.css').trim()).toBe(`@layer rolewise{${css}}`);
  });
});
