import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { RoleFit } from '../src/components/role-fit/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { Enhance } from '../src/islands/Enhance.js';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';

const meta = {
  title: 'Views/Role fit',
  component: RoleFit,
  tags: ['autodocs'],
  args: { comparison },
  render: (args) => (
    <Enhance>
      <RoleFit {...args} />
    </Enhance>
  ),
} satisfies Meta<typeof RoleFit>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every answer counts at once, and the result says why. */
export const Default: Story = {};

/** More for one role than for the other. */
export const Answered: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    for (const [index, word] of ['Yes', 'Partly', 'Yes', 'Partly', 'Partly', 'No'].entries()) {
      const group = canvas.getAllByRole('radiogroup')[index] as HTMLElement;
      await userEvent.click(within(group).getByRole('radio', { name: word }));
    }
    await expect(canvas.getByRole('status')).toHaveTextContent('You lean towards Product manager');
  },
};

/** As much for one role as for the other. */
export const Tie: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    for (const group of canvas.getAllByRole('radiogroup').slice(0, 4)) {
      await userEvent.click(within(group).getByRole('radio', { name: 'Yes' }));
    }
    await expect(canvas.getByRole('status')).toHaveTextContent('You lean towards both');
  },
};

/** Without script: a checklist, with a key to work the result out by hand. */
export const WithoutScript: Story = { render: (args) => <RoleFit {...args} /> };

/** The document has no such block. */
export const MissingBlock: Story = { args: { comparison: withoutBlock(comparison, 'fit') } };

/** The block lost its contents on the way. */
export const BrokenBlock: Story = { args: { comparison: withBrokenBlock(comparison, 'fit') } };

/** On a page that runs from right to left. */
export const RightToLeft: Story = { ...Answered, globals: { direction: 'rtl' } };

/** On a dark page. */
export const Dark: Story = { ...Answered, globals: { theme: 'dark' } };

/** In 320 px the words stand beside the radios. */
export const Narrow: Story = { ...Answered, globals: { width: 'narrow' } };
