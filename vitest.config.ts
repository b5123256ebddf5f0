import { availableParallelism } from 'node:os';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArgs, requireBrowser } from './scripts/setup/browser.mjs';

/** Made anew for each project: Vitest writes the project's name into it. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { executablePath: requireBrowser(), args: browserArgs },
  }),
  instances: [{ browser: 'chromium' as const }],
});

/**
 * Named here so that Vite bundles them before the first test: one found later makes it bundle again and load the page
 * anew, in the middle of a test.
 */
const optimizeDeps = {
  include: [
    '@radix-ui/react-tabs',
    '@testing-library/dom',
    '@testing-library/react',
    '@testing-library/user-event',
    'axe-core',
    'react',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
    'react/jsx-dev-runtime',
    'react/jsx-runtime',
    'valibot',
    'yaml',
  ],
};

/** Whole pages are drawn, looked at and searched, on machines that may be busy: a limit is there for what hangs, not for what is slow. */
const patience = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
};

export default defineConfig({
  test: {
    // One for each core, and not one less: half of what a worker does is to wait for its browser.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          ...patience,
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.{ts,tsx}'],
        },
      },
      {
        extends: './vite.config.ts',
        optimizeDeps,
        test: {
          ...patience,
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          browser: inChromium(),
        },
      },
      {
        extends: './vite.config.ts',
        plugins: [storybookTest({ configDir: '.storybook' })],
        optimizeDeps,
        test: { ...patience, name: 'stories', browser: inChromium() },
      },
    ],
  },
});
