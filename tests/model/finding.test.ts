import { expect, it } from 'vitest';
import { clip } from '../../src/model/finding.js';
import { type Finding, formatFinding } from '../../src/model/index.js';

const finding: Finding = {
  code: 'raci/count',
  severity: 'error',
  path: ['raci', 'groups', 0],
  message: 'Nobody is accountable.',
};

it('writes a finding on one line, with the place where the file is known', () => {
  expect(formatFinding(finding)).toBe('raci.groups[0]: Nobody is accountable.');
  const place = { file: 'team.yaml', line: 3, column: 7 };
  expect(formatFinding({ ...finding, severity: 'warning', place })).toBe(
    'team.yaml:3:7 raci.groups[0]: warning: Nobody is accountable.',
  );
  expect(formatFinding({ ...finding, place: { line: 3, column: 7 } })).toMatch(/^3:7 raci/);
});

it('writes each other place that it speaks of on a line of its own', () => {
  const related = [
    { path: ['roles', 0], note: 'the role', place: { file: 'team.yaml', line: 1, column: 1 } },
    { path: ['sources', 1], note: 'the source' },
  ];
  expect(formatFinding({ ...finding, related }).split('\n')).toEqual([
    'raci.groups[0]: Nobody is accountable.',
    '    team.yaml:1:1 roles[0]: the role',
    '    sources[1]: the source',
  ]);
});

it('cuts a text between characters', () => {
  expect(clip('short', 5)).toBe('short');
  expect(clip('shorter', 5)).toBe('shor…');
  expect(clip('😀😀😀', 3)).toBe('😀😀😀');
  expect(clip('😀😀😀😀', 3)).toBe('😀😀…');
});
