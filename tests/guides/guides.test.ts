import { readdirSync, readFileSync } from 'node:fs';
import { toId } from 'storybook/internal/csf';
import { describe, expect, it } from 'vitest';
import { readGuide } from './guide.js';

const names = readdirSync('stories/guides').map((file) => file.replace(/\.mdx$/, ''));
const welcome = readFileSync('stories/Welcome.mdx', 'utf8');
const readme = readFileSync('README.md', 'utf8');

describe.each(names)('the guide %s', (name) => {
  const text = readFileSync(`stories/guides/${name}.mdx`, 'utf8');

  it('is tried', () => {
    const test = `${name.charAt(0).toLowerCase()}${name.slice(1)}.test.ts`;
    expect(readdirSync('tests/guides')).toContain(test);
    const { files, commands, packages } = readGuide(name);
    expect(Object.keys(files).length).toBeGreaterThan(0);
    expect([...packages, ...commands.flat()].filter((word) => word === '')).toEqual([]);
  });

  it('shows no code that is left out of the trial', () => {
    const fences = text.match(/^```\w+$/gm) ?? [];
    const { files } = readGuide(name);
    const shell = text.match(/^```sh$/gm) ?? [];
    expect(Object.keys(files).length + shell.length).toBe(fences.length);
  });

  it('is linked from the first page and from the README', () => {
    const [, title = ''] = /<Meta title="([^"]+)" \/>/.exec(text) ?? [];
    expect(title).toMatch(/^Guides\//);
    expect(welcome).toContain(`(?path=/docs/${toId(title, 'docs')})`);
    expect(readme).toContain(`(stories/guides/${name}.mdx)`);
  });
});
