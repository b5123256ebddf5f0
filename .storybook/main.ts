import type { StorybookConfig } from '@storybook/react-vite';
import { ownRuntime } from './ownRuntime.js';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  viteFinal: ({ plugins = [], ...config }) => ({
    ...config,
    plugins: [ownRuntime(), ...plugins],
  }),
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
  },
  typescript: {
    // Prop tables come from our docstrings. The compiler's view of the types is asked for, since many props are
    // inherited from a shared interface, which the quicker `react-docgen` does not follow into another file.
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      // The attributes every element takes are React's to explain.
      propFilter: ({ parent }) => !parent?.fileName.includes('node_modules'),
    },
  },
};

export default config;
