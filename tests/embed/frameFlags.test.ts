import { expect, it } from 'vitest';
import { frameFlags } from '../../src/embed/frame/frameFlags.js';
import { knownHost } from '../../src/embed/frame/hostForms.js';

const read = (query: string) => frameFlags(new URLSearchParams(query));

it('reads what the address says about the page around the frame', () => {
  const query = 'view=raci&host=canvas&origin=https://lms.example.org/course/7&events&state=url';
  expect(read(query)).toEqual({
    host: 'canvas',
    origin: 'https://lms.example.org',
    events: true,
    state: 'url',
    warnings: [],
  });
});

it('asks for nothing by itself', () => {
  expect(read('')).toEqual({ host: undefined, origin: undefined, events: false, warnings: [] });
});

it.each([
  ['events=1', true],
  ['events=true', true],
  ['events=0', false],
  ['events=false', false],
])('%s', (query, events) => {
  expect(read(query)).toMatchObject({ events, warnings: [] });
});

it.each([
  ['host=moodle', 'host="moodle" is ignored. Write one of h5p, amp, canvas'],
  ['host=constructor', 'host="constructor" is ignored.'],
  ['origin=javascript:alert(1)', 'origin="javascript:alert(1)" is ignored. Write an origin'],
  ['origin=example', 'origin="example" is ignored.'],
  ['state=cookie', 'state="cookie" is ignored. Write state=url.'],
  ['events=maybe', 'events="maybe" is ignored. Write events, events=1 or events=0.'],
])('warns of %s and goes on without it', (query, warning) => {
  const { warnings, ...flags } = read(query);
  expect(flags).toEqual({ host: undefined, origin: undefined, events: false });
  expect(warnings).toEqual([expect.stringContaining(warning)]);
});

it.each([
  ['https://school.instructure.com', 'canvas'],
  ['https://instructure.com', 'canvas'],
  ['https://example-org.cdn.ampproject.org', 'amp'],
  ['https://notinstructure.com', undefined],
  ['https://instructure.com.example.org', undefined],
  [undefined, undefined],
])('knows the form of %s', (origin, host) => {
  expect(knownHost(origin)).toBe(host);
});
