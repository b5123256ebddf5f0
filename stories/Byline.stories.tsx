import type { Meta, StoryObj } from '@storybook/react-vite';
import { Byline } from '../src/components/byline/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';

const meta = {
  title: 'Views/Byline',
  component: Byline,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof Byline>;

export default meta;
type Story = StoryObj<typeof meta>;

/** When the document was last changed. Its sources do not say when they were read, so nothing is said of that. */
export const Default: Story = {};

/** Authors, reviewers, and the day since which every source holds. */
export const Complete: Story = {
  args: {
    comparison: {
      lang: 'en-GB',
      edition: {
        authors: ['The editors'],
        reviewers: ['Product guild', 'Project office'],
        updated: '2026-11-22',
      },
      sources: [
        { id: 'handbook', title: 'Our handbook', read: '2026-03-02' },
        { id: 'interviews', title: 'Interviews', read: '2026-05-20' },
      ],
    },
  },
};
