import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fireEvent, waitFor} from 'storybook/test';
import {tokensPage} from './support/tokens-page.js';

const meta: Meta = {
  id: 'tokens',
  title: 'Gestaltung/Farben, Schriften, Ecken',
  render: () => tokensPage(),
  // It is a tool, and no example to copy.
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
};
export default meta;

type Story = StoryObj;

export const Tokens: Story = {
  name: 'Werte ändern und mitnehmen',
  play: async ({canvasElement}) => {
    const field = canvasElement.querySelector<HTMLInputElement>('[name="--aushang-radius"]')!;
    const {value} = field;
    await fireEvent.input(field, {target: {value: '1em'}});
    const css = canvasElement.querySelector('output')!;
    await waitFor(() => expect(css.textContent).toContain('--aushang-radius: 1em;'));
    const list = canvasElement.querySelector('aushang-news-list')!;
    await expect(getComputedStyle(list).getPropertyValue('--aushang-radius')).toBe('1em');
    await fireEvent.input(field, {target: {value}});
  },
};
