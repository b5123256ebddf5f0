import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { countFindings, summaryOf } from '../../src/report/checkedFile.js';
import { humanReport } from '../../src/report/human.js';
import { accepting, checked, sound, unreadable } from './fixtures.js';

const report = humanReport([checked, sound, unreadable]);

describe('the report for people', () => {
  it('tells findings in the order of the file, with code, place and path', () => {
    const heads = report.split('\n').filter((line) => / {2}(?:error|warning) {2}/.test(line));
    expect(heads).toEqual([
      'a, b: c.yaml:1:1  warning  title/doubtful  title',
      'a, b: c.yaml:4:13  error  reference/role  raci.parties[0].role',
      'gone.yaml  error  file/unreadable',
    ]);
  });

  it('shows the words that are meant', () => {
    expect(report).toContain('> 4 |     - role: desing\n      |             ^^^^^^');
  });

  it('shows the other places, too', () => {
    expect(report).toContain('a, b: c.yaml:1:8  The title is sure  title\n');
    expect(report).toMatch(/The title is sure.*\n {2}> 1 \| title: 100%/);
    expect(report).toContain('a, b: c.yaml  There are no roles  roles\n');
  });

  it('ends with the counts', () => {
    expect(report.split('\n').at(-1)).toBe('3 files: 2 errors, 1 warning');
    expect(humanReport([sound])).toBe('1 file: nothing to mend');
  });

  it('has the same words in colour', () => {
    const coloured = humanReport([checked, sound, unreadable], { colour: true });
    expect(coloured).not.toBe(report);
    expect(stripVTControlCharacters(coloured)).toBe(report);
  });
});

describe('the counts', () => {
  it.each([
    [[sound], '1 file: nothing to mend'],
    [[unreadable], '1 file: 1 error'],
    [[accepting], '1 file: nothing to mend (1 warning accepted)'],
    [[checked, checked], '2 files: 2 errors, 2 warnings'],
    [Array(1200).fill(sound), '1,200 files: nothing to mend'],
  ])('of %# are said in words', (files, said) => {
    expect(summaryOf(countFindings(files))).toBe(said);
  });
});
