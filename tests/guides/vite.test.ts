import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from '../browser/serveFolder.js';
import { followGuide, type GuidedSite } from './site.js';

/** What the template of Vite has, in short. */
const template = {
  'index.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Roles</title>
    <div id="root"></div><script type="module" src="/src/client.tsx"></script></html>`,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'Bundler',
      jsx: 'react-jsx',
      types: ['vite/client'],
      lib: ['ES2023', 'DOM'],
    },
    include: ['src', 'vite.config.ts'],
  }),
};

describe.each(['18.3', '19'])('with React %s', (react) => {
  let site: GuidedSite;
  let server: Served;

  beforeAll(async () => {
    const [major] = react.split('.');
    site = await followGuide('Vite', {
      packages: [
        ...[`react@${react}`, `react-dom@${react}`],
        ...[`@types/react@${major}`, `@types/react-dom@${major}`],
        ...['vite@8', '@vitejs/plugin-react@6'],
      ],
      files: template,
    });
    site.npx('vite', ['build', '--logLevel', 'warn']);
    site.npx('vite', [
      'build',
      '--logLevel',
      'warn',
      '--ssr',
      'src/server.tsx',
      '--outDir',
      'server',
    ]);
    const { stdout } = site.run([
      '--eval',
      "import('./server/server.js').then(({ html }) => process.stdout.write(html))",
    ]);
    const page = readFileSync(join(site.folder, 'dist/index.html'), 'utf8');
    site.write({
      'dist/index.html': page.replace('<div id="root">', `$&${stdout.replaceAll('$', '$$$$')}`),
    });
    server = await serveFolder(join(site.folder, 'dist'));
  }, 240_000);

  afterAll(async () => {
    server?.close();
    await site?.close();
  });

  it('compiles, strictly', () => {
    const { stdout } = site.run([resolve('node_modules/typescript/bin/tsc'), '-p', site.folder]);
    expect(stdout).toBe('');
  });

  it('takes over what the server drew, and tabs open', async () => {
    const { page, said } = await site.open(server.origin);
    const matrix = page.getByRole('table', { name: 'Who answers, who does' }).first();
    const row = matrix.getByRole('row', { name: /^Find a customer problem/ });
    expect(await row.getByRole('cell', { name: 'Accountable' }).first().isVisible()).toBe(true);
    const open = page.getByRole('tab', { selected: true });
    await expect.poll(() => open.textContent()).toBe('Compare');
    await page.getByRole('tab', { name: 'What to remember' }).click();
    expect(await open.textContent()).toBe('What to remember');
    expect(await page.getByRole('tabpanel').filter({ visible: true }).count()).toBe(1);
    expect(said).toEqual([]);
  });

  it('is all there without script', async () => {
    const { page } = await site.open(server.origin, { javaScriptEnabled: false });
    for (const name of ['What sets the two roles apart', 'What to remember'])
      expect(await page.getByRole('heading', { name }).first().isVisible()).toBe(true);
    expect(await page.getByRole('table').filter({ visible: true }).count()).toBeGreaterThan(2);
  });
});
