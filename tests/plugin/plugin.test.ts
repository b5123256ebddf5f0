import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparisonModule, exportName } from '../../src/plugin/comparisonModule.js';
import { rolewise } from '../../src/plugin/index.js';
import { readComparison } from '../../src/read/index.js';

const file = 'src/content/product-vs-project-management.yaml';
const text = readFileSync(file, 'utf8');

/** The plugin as a bundler runs it; an error that it reports is thrown. */
function transform(source: string, id: string) {
  const warnings: string[] = [];
  const context = {
    warn: (message: string) => void warnings.push(message),
    error: (problem: { message: string }): never => {
      throw Object.assign(new Error(problem.message), problem);
    },
  };
  return { result: rolewise().transform.call(context, source, id), warnings };
}

describe('the plugin', () => {
  it('turns a document into a module that holds it', async () => {
    const { result } = transform(text, `/site/${file}`);
    const module = await import(`data:text/javascript,${encodeURIComponent(result?.code ?? '')}`);
    expect(module.default).toEqual(readComparison(text).comparison);
    expect(module.productVsProjectManagement).toBe(module.default);
  });

  it.each(['/site/team.comparison.yaml', '/site/team.comparison.yml'])('takes %s', (id) => {
    expect(transform(text, id).result).not.toBeNull();
  });

  it.each(['/site/config.yaml', '/site/team.comparison.yaml.ts', '/site/team.ts'])(
    'leaves %s alone',
    (id) => {
      expect(transform('a: 1', id).result).toBeNull();
    },
  );

  it('reports all that is wrong at the line and column of the first', () => {
    const broken = text.replace(/^lang: .*$/m, 'lang: English!').replace(/^raci:$/m, 'rasi:');
    const line = broken.split('\n').indexOf('lang: English!') + 1;
    expect(() => transform(broken, '/site/team.comparison.yaml')).toThrowError(
      expect.objectContaining({
        message: expect.stringMatching(/team\.comparison\.yaml:\d+:7 lang: .*\n.*"rasi"/),
        loc: { file: '/site/team.comparison.yaml', line, column: 7 },
      }),
    );
  });
});

describe('the name of an export', () => {
  it.each([
    ['product-vs-project-management', 'productVsProjectManagement'],
    ['sre-vs-devops-2', 'sreVsDevops2'],
    ['4-roles', '_4Roles'],
  ])('%s → %s', (id, name) => {
    expect(exportName(id)).toBe(name);
  });

  it('may be a word that JavaScript keeps for itself', async () => {
    const { comparison } = readComparison(text);
    if (!comparison) throw new Error('The document cannot be read.');
    for (const id of ['class', 'default']) {
      const code = comparisonModule({ ...comparison, id });
      const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      expect(module[id].id).toBe(id);
      expect(module.default.id).toBe(id);
    }
  });
});
