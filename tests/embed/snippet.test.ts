import { HtmlValidate } from 'html-validate/node';
import { expect, it } from 'vitest';
import { frameSnippet } from '../../src/embed/frame/snippet.js';
import { readMarkup } from '../fixtures/markup.js';

const given = { src: 'https://example.org/roles/raci.html?lang=de&plain', title: 'Who does what' };

it('is one frame: named, sandboxed, loaded late, with a height until it has its own', () => {
  const { tags } = readMarkup(frameSnippet(given));
  expect(tags.map(({ name, closing }) => `${closing ? '/' : ''}${name}`)).toEqual([
    'iframe',
    '/iframe',
  ]);
  expect(tags[0]?.attributes).toEqual({
    src: given.src,
    title: given.title,
    height: '600',
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'origin',
    'data-rolewise': 'frame',
  });
});

it('brings the script along that gives it its height, and says whether events are wanted', () => {
  const hostScript = 'https://example.org/roles/frame-host.js';
  const { tags } = readMarkup(frameSnippet({ ...given, hostScript, events: true, height: 320 }));
  expect(tags[0]?.attributes).toMatchObject({ 'data-rolewise': 'events', height: '320' });
  expect(tags[2]).toMatchObject({ name: 'script', attributes: { src: hostScript } });
});

it('lets nothing out of its attributes', () => {
  const title = '"><script>alert(1)</script>';
  const { tags } = readMarkup(frameSnippet({ ...given, title }));
  expect(tags).toHaveLength(2);
  expect(tags[0]?.attributes.title).toBe(title);
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//example.org/a',
  '',
  'mailto:team@example.org',
  'TEL:+351',
  '#raci',
  '?view=raci',
])('refuses the address "%s" and says what to write', (src) => {
  expect(() => frameSnippet({ ...given, src })).toThrow('starts with https:');
  expect(() => frameSnippet({ ...given, hostScript: src })).toThrow('starts with https:');
});

it.each(['https://example.org/', 'HTTP://example.org', '/raci.html', 'raci.html', '../a?b#c'])(
  'takes the address %s',
  (src) => {
    const { tags } = readMarkup(frameSnippet({ ...given, src }));
    expect(tags[0]?.attributes.src).toBe(src);
  },
);

it('has a width where it is given one', () => {
  const { tags } = readMarkup(frameSnippet({ ...given, width: 640 }));
  expect(tags[0]?.attributes.width).toBe('640');
});

it.each([undefined, 640])('is valid HTML: width %s', async (width) => {
  const html = frameSnippet({ ...given, width, hostScript: '/frame-host.js' });
  const page = `<!DOCTYPE html>\n<html lang="en"><head><title>A page</title></head><body>${html}</body></html>`;
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const { results } = await validator.validateString(page);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});
