import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('is a tarball that publint, attw and we ourselves have nothing to say about', {
  timeout: 120_000,
}, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/package-lint.mjs'], {
    encoding: 'utf8',
  });
  expect(stderr.replace(/^npm warn .*\n/gm, '')).toBe('');
  expect(stdout).toContain('nothing to mend');
  expect(status).toBe(0);
});
