import { readComparison } from '../../../src/read/index.js';
import { hostileJson } from './json.js';
import { hostileYaml } from './yaml.js';

// Run in a process of its own: reads the text that the arguments name, and says what it took.
const [, , format, name = ''] = process.argv;
const text = (format === 'json' ? hostileJson : hostileYaml)[name]?.make() ?? '';
const before = process.cpuUsage();
const { ok, findings } = readComparison(text, { file: `hostile.${format}` });
const { user, system } = process.cpuUsage(before);
const [first] = findings.filter(({ severity }) => severity === 'error');

/** What it took to read a text, and what was said of it. */
export interface Reading {
  readonly ok: boolean;
  readonly seconds: number;
  readonly megabytes: number;
  readonly first: readonly [
    code: string | undefined,
    line: number | undefined,
    column: number | undefined,
  ];
  readonly file: string | undefined;
  readonly message: string | undefined;
  readonly count: number;
}
const reading: Reading = {
  ok,
  seconds: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
  first: [first?.code, first?.place?.line, first?.place?.column],
  file: first?.place?.file,
  message: first?.message,
  count: findings.length,
};
process.stdout.write(JSON.stringify(reading));
