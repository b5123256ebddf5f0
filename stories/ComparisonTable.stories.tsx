import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ComparisonTable } from '../src/components/comparison-table/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { Enhance } from '../src/islands/Enhance.js';
import { ar } from '../src/locales/ar.js';
import { arabic } from './documents/arabic.js';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';
import { cellKinds } from './documents/cellKinds.js';
import { fiveRoles } from './documents/fiveRoles.js';
import { longText } from './documents/longText.js';
import { threeRoles } from './documents/threeRoles.js';

const meta = {
  title: 'Views/Comparison table',
  component: ComparisonTable,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof ComparisonTable>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Product and project management, aspect by aspect. */
export const Default: Story = {};

/** Inside `Enhance` readers choose what they see. Here they chose the differences: what agrees has left. */
export const Filtered: Story = {
  render: (args) => (
    <Enhance>
      <ComparisonTable {...args} />
    </Enhance>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: /^Differences/ }));
    await expect(canvas.getByRole('status')).toHaveTextContent('13 of 15 aspects shown');
    await expect(canvas.queryByRole('row', { name: /^Way of working/ })).toBeNull();
  },
};

/** What the roles have in common, drawn alone: no script, and a sentence says what is left out. */
export const Similarities: Story = { args: { show: 'similarities' } };

/** On a page about one of the roles its column is marked, and the order stays. */
export const FeaturedRole: Story = { args: { featuredRole: 'project-manager' } };

/** Neighbours that agree share a cell and are named in it. */
export const ThreeRoles: Story = { args: { comparison: threeRoles } };

/** As many roles as have a colour and a line of their own. */
export const FiveRoles: Story = { args: { comparison: fiveRoles } };

/** Texts, lists, yes and no, quotations, links, what does not apply, and sources that disagree. */
export const CellKinds: Story = { args: { comparison: cellKinds } };

/** Words that fit into no column break; names and answers stay whole. */
export const LongText: Story = { args: { comparison: longText } };

/** A site may put something of its own into a cell. */
export const OwnCell: Story = {
  args: {
    renderCell: ({ aspect, children }) => (
      <>
        {children} {aspect.id === 'core-question' && <em>(start here)</em>}
      </>
    ),
  },
};

/** Inside a page that has a heading of its own, and lists its sources elsewhere. */
export const WithoutHeading: Story = { args: { showHeading: false, showSources: false } };

/** The document has no such block: a sentence, not an empty grid. */
export const MissingBlock: Story = { args: { comparison: withoutBlock(comparison, 'comparison') } };

/** The block lost its contents on the way: a title and a notice; the page around it stands. */
export const BrokenBlock: Story = {
  args: { comparison: withBrokenBlock(comparison, 'comparison') },
};

/** Arabic: the first role is on the right, and so are the lines. */
export const RightToLeft: Story = {
  args: { comparison: arabic, labels: ar },
  globals: { direction: 'rtl' },
};

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px the rows are stacked, and every answer brings its role's name. */
export const Narrow: Story = { globals: { width: 'narrow' } };
