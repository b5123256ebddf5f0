import type { Meta, StoryObj } from '@storybook/react-vite';
import { RaciMatrix } from '../src/components/raci-matrix/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { ar } from '../src/locales/ar.js';
import { arabic } from './documents/arabic.js';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';
import { fiveRoles } from './documents/fiveRoles.js';
import { longText } from './documents/longText.js';
import { ownScheme } from './documents/ownScheme.js';
import { threeRoles } from './documents/threeRoles.js';

const meta = {
  title: 'Views/Who does what (RACI)',
  component: RaciMatrix,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof RaciMatrix>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Sixteen activities and six parties, across the life of a product. */
export const Default: Story = {};

/** Whole words, for readers who have not met RACI. */
export const WrittenOut: Story = { args: { notation: 'word' } };

/** Another scheme, written as data in the document: letters, words, figures. */
export const OwnScheme: Story = { args: { comparison: ownScheme } };

/** A matrix for three roles. */
export const ThreeRoles: Story = { args: { comparison: threeRoles } };

/** A matrix for five roles. */
export const FiveRoles: Story = { args: { comparison: fiveRoles } };

/** Names longer than their column. */
export const LongText: Story = { args: { comparison: longText } };

/** The document has no such block. */
export const MissingBlock: Story = { args: { comparison: withoutBlock(comparison, 'raci') } };

/** The block lost its contents on the way. */
export const BrokenBlock: Story = { args: { comparison: withBrokenBlock(comparison, 'raci') } };

/** Arabic: the tag points to the end of the line, its letter stays upright. */
export const RightToLeft: Story = {
  args: { comparison: arabic, labels: ar },
  globals: { direction: 'rtl' },
};

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px every activity stands above its letters. */
export const Narrow: Story = { globals: { width: 'narrow' } };
