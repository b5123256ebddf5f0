import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { setUpCommand } from './command.js';
import { broken, sound } from './documents.js';

const { folder, run, write } = setUpCommand();

describe('rolewise schema', () => {
  it('prints a JSON Schema that takes a sound document and refuses another', async () => {
    const { code, stdout } = await run(['schema']);
    const takes = new Ajv({ strict: false }).compile(JSON.parse(stdout));
    expect(takes(parse(sound))).toBe(true);
    expect(takes(parse(broken.replace('roles:', 'rolls:')))).toBe(false);
    expect(code).toBe(0);
  });

  it('explains the fields to editors', async () => {
    const { stdout } = await run(['schema']);
    expect(JSON.parse(stdout).properties.lang.description).toContain('BCP 47');
  });

  it('writes the same to a file', async () => {
    const printed = await run(['schema']);
    const written = await run(['schema', '--out', 'deep/rolewise.schema.json']);
    expect(written.stdout).toContain('deep/rolewise.schema.json');
    expect(readFileSync(join(folder(), 'deep/rolewise.schema.json'), 'utf8')).toBe(printed.stdout);
  });

  it('says so if it cannot', async () => {
    write({ 'a-file': '' });
    const { code, stderr } = await run(['schema', '--out', 'a-file/schema.json']);
    expect(stderr).toMatch(/cannot be written: .*folder/);
    expect(code).toBe(2);
  });
});
