import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { version } from './package.json';
import { rolewise } from './src/plugin/vite.js';

// Storybook reads this file too.
export default defineConfig({
  plugins: [react(), rolewise({ include: /\/src\/content\/[^/]+\.yaml$/ })],
  define: { ROLEWISE_VERSION: JSON.stringify(version) },
});
