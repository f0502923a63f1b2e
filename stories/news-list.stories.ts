import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {controlsOf, defaultsOf} from './support/controls.js';
import {markupOf} from './support/markup.js';

const tag = 'aushang-news-list';

const meta: Meta = {
  id: 'news-list',
  title: 'Elemente/aushang-news-list',
  component: tag,
  argTypes: controlsOf(tag),
  args: {...defaultsOf(tag), src: 'feeds/musterstadt.json'},
  render: (args) => markupOf(tag, args),
};
export default meta;

type Story = StoryObj;

export const Playground: Story = {name: 'Zum Ausprobieren'};
export const Cards: Story = {name: 'Karten', args: {layout: 'cards'}};
export const Fails: Story = {name: 'x', args: {src: 'feeds/gibt-es-nicht.json'}};
