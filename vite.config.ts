import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { rolewise } from './src/plugin/vite.js';

// Storybook reads this file too.
export default defineConfig({
  plugins: [react(), rolewise({ include: /\/src\/content\/[^/]+\.yaml$/ })],
});
