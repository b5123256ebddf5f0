import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Storybook reads this file too.
export default defineConfig({
  plugins: [react()],
});
