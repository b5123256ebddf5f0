import type { Meta, StoryObj } from '@storybook/react-vite';
import { SourceList } from '../src/components/source-list/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { ar } from '../src/locales/ar.js';
import { arabic } from './documents/arabic.js';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';
import { cellKinds } from './documents/cellKinds.js';
import { longText } from './documents/longText.js';

const meta = {
  title: 'Views/Sources',
  component: SourceList,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof SourceList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Sources without an address of their own: text. */
export const Default: Story = {};

/** A source with an address is a link. */
export const WithAddresses: Story = { args: { comparison: cellKinds } };

/** A title and an address longer than the page is wide. */
export const LongText: Story = { args: { comparison: longText } };

/** The document names no sources. */
export const MissingBlock: Story = { args: { comparison: withoutBlock(comparison, 'sources') } };

/** The list is not a list. */
export const BrokenBlock: Story = { args: { comparison: withBrokenBlock(comparison, 'sources') } };

/** Arabic, with dates as its readers write them. */
export const RightToLeft: Story = {
  args: { comparison: arabic, labels: ar },
  globals: { direction: 'rtl' },
};

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px. */
export const Narrow: Story = { globals: { width: 'narrow' } };
