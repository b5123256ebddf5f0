import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { readComparison } from '../src/read/index.js';
import { htmlFile, markdownFile } from './workbench/files.js';
import { packed, unpacked } from './workbench/sharedText.js';
import { starts } from './workbench/starts.js';
import { Workbench } from './workbench/Workbench.js';

const meta = {
  title: 'Whole document/Write your own',
  component: Workbench,
  // A desk for one writer: beside others on a page of documentation there is no room for it.
  tags: ['!autodocs'],
  // It has all it needs of its own, and wants the height.
  parameters: { controls: { disable: true }, options: { showPanel: false } },
} satisfies Meta<typeof Workbench>;

export default meta;
type Story = StoryObj<typeof meta>;

const ready = { timeout: 20_000 };

/** The document of the first page: change it, see what is wrong, share it as a link, keep it as a file. */
export const EditTheContent: Story = { args: { start: 'Product and project management' } };

/** Two roles with nothing said of them yet: comments explain each field. */
export const BeginYourOwn: Story = { args: { start: 'Two roles to fill in, with comments' } };

// These act by themselves, and would write over what somebody opened with a link: so they are for tests alone.
const tried = ['!autodocs', '!dev'];

/** Edited, broken, shared and kept. */
export const Edited: Story = {
  tags: tried,
  args: { start: 'Product and project management' },
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    const editor = canvas.getByLabelText<HTMLTextAreaElement>('The document, in YAML');
    const page = within(canvas.getByRole('region', { name: 'What readers see' }));
    const state = canvas.getByRole('status', { name: 'How it is' });
    const write = (value: string) => fireEvent.change(editor, { target: { value } });
    const original = editor.value;

    await step('What is written is what readers see', async () => {
      write(original.replace('name: Core question', 'name: The first question'));
      await waitFor(async () => {
        await expect(page.getAllByText('The first question').length).toBeGreaterThan(0);
      }, ready);
      await expect(state).toHaveTextContent('All is well');
    });

    await step('What is wrong is told with its line and its place, and leads there', async () => {
      const line = original.slice(0, original.indexOf('name: Core question')).split('\n').length;
      write(original.replace('name: Core question', 'nmae: Core question'));
      await waitFor(() => expect(state).toHaveTextContent(/error/), ready);
      const mend = within(canvas.getByRole('region', { name: 'What to mend' }));
      await expect(mend.getAllByText(/^comparison\.groups\[0\]\.aspects\[0\]/)[0]).toBeVisible();
      const [go] = mend.getAllByRole('button', { name: `Line ${line}` });
      await userEvent.click(go as HTMLElement);
      await expect(editor).toHaveFocus();
      const caret = editor.value.slice(0, editor.selectionStart).split('\n');
      await expect(caret).toHaveLength(line);
    });

    await step('While nothing of it can be read, readers see what was there', async () => {
      write(`${original}\n"`);
      await waitFor(() => expect(state).toHaveTextContent('1 error'), ready);
      await expect(page.getAllByText('Core question').length).toBeGreaterThan(0);
    });

    await step('A link holds the whole of it', async () => {
      write(original.replace('name: Core question', 'name: Ça, 首先 & “more”'));
      await userEvent.click(canvas.getByRole('button', { name: 'Link to this document' }));
      const field = await canvas.findByLabelText<HTMLInputElement>(/^The link holds/);
      await expect(await unpacked(new URL(field.value).hash)).toBe(editor.value);
    });

    await step('It can be kept', async () => {
      const { comparison } = readComparison(editor.value);
      if (!comparison) throw new Error('It cannot be read.');
      await expect(markdownFile(comparison).text).toContain('Ça, 首先 & “more”');
      const html = htmlFile(comparison);
      await expect(html.text).toMatch(/^<!doctype html>.*<style>.*Ça, 首先 &amp; “more”/s);
      await expect(html.text).not.toMatch(/<script|<link/);
    });

    await step('Another beginning takes nothing away', async () => {
      const written = editor.value;
      await userEvent.selectOptions(canvas.getByLabelText('Begin with'), 'Scrum roles');
      await expect(editor.value).toBe(starts['Scrum roles']);
      await userEvent.click(canvas.getByRole('button', { name: 'Back to what was there' }));
      await expect(editor.value).toBe(written);
      await expect(canvas.getByLabelText('Begin with')).toHaveValue(
        'Product and project management',
      );
    });
  },
};

/** Every beginning is sound. */
export const Begun: Story = {
  tags: tried,
  args: BeginYourOwn.args,
  play: async ({ canvas }) => {
    const state = canvas.getByRole('status', { name: 'How it is' });
    for (const start of Object.keys(starts)) {
      await userEvent.selectOptions(canvas.getByLabelText('Begin with'), start);
      await waitFor(() => expect(state).toHaveTextContent('All is well'), ready);
      await expect(canvas.getByRole('tab', { name: 'Compare' })).toBeVisible();
    }
  },
};

/** What somebody wrote and sent as a link. */
export const OpenedFromALink: Story = {
  tags: tried,
  args: { start: 'Product and project management' },
  loaders: [
    async () => ({
      fragment: await packed((starts['Scrum roles'] ?? '').replace(/^title: .*/m, 'title: Ours')),
    }),
  ],
  render: (args, { loaded }) => <Workbench {...args} fragment={loaded.fragment} />,
  play: async ({ canvas }) => {
    const editor = canvas.getByLabelText<HTMLTextAreaElement>('The document, in YAML');
    await waitFor(() => expect(editor.value).toMatch(/^title: Ours$/m), ready);
    await expect(await unpacked('#document=cut')).toBeUndefined();
    await expect(await unpacked('#another')).toBeUndefined();
  },
};
