import type { Log } from 'sarif';
import { describe, expect, it, vi } from 'vitest';
import { rules } from '../../src/model/checks/index.js';
import { messages } from '../../src/model/messages.js';
import type { CheckedFile } from '../../src/report/checkedFile.js';
import { docsOf } from '../../src/report/codes.js';
import { githubReport } from '../../src/report/github.js';
import { humanReport } from '../../src/report/human.js';
import { jsonReport } from '../../src/report/json.js';
import { sarifReport } from '../../src/report/sarif.js';
import { accepting, checked, findings, sound, unreadable } from './fixtures.js';

const files = [checked, sound, unreadable];

describe('every report on a file with many findings', () => {
  it.each<[string, (file: CheckedFile) => string]>([
    ['people', (file) => humanReport([file])],
    ['GitHub Actions', (file) => githubReport([file])],
    ['SARIF', (file) => sarifReport([file], '1.2.3')],
  ])('goes through its text once: for %s', (_, report) => {
    const many = Array.from({ length: 50 }, () => findings).flat();
    const split = vi.spyOn(String.prototype, 'split');
    report({ ...checked, findings: many });
    const times = split.mock.contexts.filter((of) => String(of) === checked.text).length;
    split.mockRestore();
    expect(times).toBe(1);
  });
});

describe('the report for programs', () => {
  it('holds every finding as it is, and the counts', () => {
    const report = JSON.parse(jsonReport(files));
    expect(report).toMatchObject({ files: 3, errors: 2, warnings: 1 });
    expect(report.results.map(({ file }: { file: string }) => file)).toEqual(
      files.map(({ file }) => file),
    );
    expect(report.results[0].findings).toEqual(findings.toReversed());
  });

  it('keeps what a document accepts apart, with the reason', () => {
    const report = JSON.parse(jsonReport([accepting]));
    expect(report).toMatchObject({ errors: 0, warnings: 0 });
    expect(report.results[0].accepted).toEqual(accepting.accepted);
  });
});

describe('the report for GitHub Actions', () => {
  // As the runner reads them: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
  const commands = githubReport(files)
    .split('\n')
    .flatMap((line) => {
      const [, name, properties = '', data = ''] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? [];
      if (name === undefined) return [];
      const entries = properties.split(',').map((entry) => {
        const at = entry.indexOf('=');
        return [entry.slice(0, at), unescaped(entry.slice(at + 1))];
      });
      return [{ name, data: unescaped(data), ...Object.fromEntries(entries) }];
    });

  function unescaped(text: string): string {
    return text.replace(/%(0D|0A|3A|2C|25)/g, (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }

  it('is one command for each finding, with its lines and columns', () => {
    expect(commands).toEqual([
      expect.objectContaining({ name: 'warning', line: '1', col: '1', endColumn: '6' }),
      expect.objectContaining({ name: 'error', line: '4', col: '13', endColumn: '19' }),
      { name: 'error', file: 'gone.yaml', title: 'file/unreadable', data: 'It is gone.' },
    ]);
  });

  it('brings names and messages through as they are, and the other places', () => {
    expect(commands[1]).toMatchObject({
      file: 'a, b: c.yaml',
      title: 'reference/role',
      data: [
        '"desing" is no role: 100% sure.',
        'Write "design", please.',
        'a, b: c.yaml:1:8: The title is sure',
        'There are no roles',
      ].join('\n'),
    });
  });

  it('says nothing of what a document accepts', () => {
    expect(githubReport([accepting])).toBe('1 file: nothing to mend (1 warning accepted)');
  });

  it('ends with the counts, for the log', () => {
    expect(githubReport(files).split('\n').at(-1)).toBe('3 files: 2 errors, 1 warning');
  });
});

describe('the report in SARIF', () => {
  const log: Log = JSON.parse(sarifReport(files, '1.2.3'));
  const [run] = log.runs;
  const results = run?.results ?? [];

  it('is a log of version 2.1.0 that says who wrote it', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toContain('sarif-2.1.0');
    expect(log.runs).toHaveLength(1);
    expect(run?.tool.driver).toMatchObject({ name: 'rolewise', version: '1.2.3' });
  });

  it('has a rule with docs for each code, once, and each result points at its own', () => {
    const described = run?.tool.driver.rules ?? [];
    expect(described.map(({ id }) => id)).toEqual([
      'file/unreadable',
      'reference/role',
      'title/doubtful',
    ]);
    for (const { shortDescription, help } of described) {
      expect(shortDescription?.text).toMatch(/\.$/);
      expect(help?.text).toMatch(/\.$/);
    }
    for (const { ruleId, ruleIndex = -1 } of results) expect(described[ruleIndex]?.id).toBe(ruleId);
  });

  it('has a result for each finding, with its region and path', () => {
    expect(results.map(({ level }) => level)).toEqual(['warning', 'error', 'error']);
    expect(results[1]?.message.text).toBe(findings[0]?.message);
    expect(results[1]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%2C%20b%3A%20c.yaml', index: 0 },
          region: { startLine: 4, startColumn: 13, endColumn: 19 },
        },
        logicalLocations: [{ fullyQualifiedName: 'raci.parties[0].role' }],
      },
    ]);
  });

  it('names the other places', () => {
    const related = results[1]?.relatedLocations ?? [];
    expect(related.map(({ message }) => message?.text)).toEqual([
      'The title is sure',
      'There are no roles',
    ]);
    expect(related[0]?.physicalLocation?.region).toMatchObject({ startLine: 1, startColumn: 8 });
    expect(new Set(related.map(({ id }) => id)).size).toBe(2);
  });

  it('has what a document accepts as suppressed, with the reason', () => {
    const [suppressed] = JSON.parse(sarifReport([accepting], '1.2.3')).runs[0].results;
    expect(suppressed).toMatchObject({
      ruleId: 'title/doubtful',
      suppressions: [{ kind: 'inSource', justification: 'It is what the title says.' }],
    });
  });

  it('gives every result a line in a file that the log lists', () => {
    const uris = run?.artifacts?.map(({ location }) => location?.uri);
    for (const { locations = [] } of results) {
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
      expect(uris?.[artifactLocation?.index ?? -1]).toBe(artifactLocation?.uri);
      expect(region?.startLine).toBeGreaterThan(0);
    }
  });
});

describe('the docs of a code', () => {
  it('are those of its rule', () => {
    for (const { code, docs } of rules) expect(docsOf(code)).toBe(docs);
  });

  it.each(Object.keys(messages))('say what %s asks for', (code) => {
    expect(docsOf(code)).not.toBe(docsOf('nobody/knows'));
  });
});
