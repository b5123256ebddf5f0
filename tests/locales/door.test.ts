import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/locales/index.js';

const { en: _, ...others } = locales;

describe.each(Object.keys(others))('rolewise/locales/%s', (lang) => {
  const file = `dist/locales/${lang}.js`;

  it('brings its words and nothing else', async () => {
    const door = await import(/* @vite-ignore */ `../../${file}`);
    expect(Object.keys(door)).toEqual([lang]);
    expect(door[lang].tabs).toBe(others[lang as keyof typeof others].tabs);
    expect(readFileSync(file, 'utf8')).not.toMatch(/\bimport\b/);
  });

  it('is less than 3.5 kB', () => {
    expect(gzipSync(readFileSync(file)).length).toBeLessThan(3500);
  });
});
