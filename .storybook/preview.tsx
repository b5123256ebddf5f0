import type { Decorator, Preview } from '@storybook/react-vite';
import { useEffect } from 'storybook/preview-api';
import '../src/styles/index.css';
import './preview.css';

/**
 * Puts a story on the page that the toolbar, or the story's own `globals`, asks for. Alone it may have the whole document;
 * on a docs page several stand side by side, and each keeps to its own box.
 */
const onThePage: Decorator = (Story, { globals: { theme, direction, width }, viewMode }) => {
  useEffect(() => {
    const page = document.documentElement;
    const alone = viewMode === 'story';
    page.dataset.theme = alone ? theme : 'light';
    page.style.colorScheme = alone ? theme : 'light';
    page.dir = alone ? direction : 'ltr';
  }, [theme, direction, viewMode]);
  return (
    <div data-story-page={width} data-theme={theme} dir={direction} style={{ colorScheme: theme }}>
      <div>
        <Story />
      </div>
    </div>
  );
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onThePage],
  globalTypes: {
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    direction: {
      description: 'Direction that the page reads in',
      toolbar: {
        icon: 'paragraph',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    width: {
      description: 'Room that the page gives',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full width' },
          { value: 'narrow', title: '320 px' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', width: 'full' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: {
          // Part of WCAG 2.2 AA, and off in axe unless it is asked for.
          'target-size': { enabled: true },
          // A story is a piece of a page: the landmarks around it are the host's.
          region: { enabled: false },
        },
      },
    },
  },
};

export default preview;
