import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {controlsOf, defaultsOf} from './support/controls.js';
import {markupOf} from './support/markup.js';
import {partsOf, textOf} from './support/shadow.js';
import {clock} from './support/world.js';

const tag = 'aushang-feed';

const inside = `<aushang-news-teaser layout="horizontal"></aushang-news-teaser>
<aushang-news-list offset="1" limit="3" layout="compact"></aushang-news-list>`;

const meta: Meta = {
  id: 'feed',
  title: 'Elemente/aushang-feed',
  component: tag,
  argTypes: controlsOf(tag),
  args: {...defaultsOf(tag), src: 'feeds/musterstadt.json', 'default-slot': inside},
  render: (args) => markupOf(tag, args),
};
export default meta;

type Story = StoryObj;

export const Playground: Story = {name: 'Zum Ausprobieren'};

export const OneFeedForAll: Story = {
  name: 'Ein Feed für alle Elemente',
  play: async ({canvasElement}) => {
    // What the teaser shows, the list leaves out.
    const titles = [
      ...canvasElement.querySelectorAll('aushang-news-teaser, aushang-news-list'),
    ].map(({shadowRoot}) => shadowRoot!.querySelector('[part="title"]')!.textContent);
    await expect(new Set(titles).size).toBe(2);
  },
};

export const Loading: Story = {
  name: 'Lädt noch',
  args: {src: 'feeds/kommt-nie.json'},
  parameters: {isPending: true},
};

export const Failed: Story = {
  name: 'Kein Netz',
  args: {src: 'feeds/ohne-netz.json'},
  parameters: {warns: ['[network]']},
};

export const Refresh: Story = {
  name: 'Alle fünf Minuten neu',
  args: {'refresh-interval': 300},
  play: async ({canvasElement}) => {
    let loads = 0;
    const onLoad = (): void => {
      loads += 1;
    };
    canvasElement.querySelector(tag)!.addEventListener('aushang-load', onLoad);
    await clock.advance(300_000);
    await waitFor(() => expect(loads).toBe(1));
  },
};

export const BecomesStale: Story = {
  name: 'Nach einer Störung nicht mehr neu',
  args: {src: 'feeds/einmal.json', 'refresh-interval': 60},
  parameters: {warns: ['[server-error]']},
  play: async ({canvasElement}) => {
    await clock.advance(60_000);
    await waitFor(() => expect(textOf(canvasElement, 'status')).not.toBe(''));
    await expect(partsOf(canvasElement, 'item')).toHaveLength(1);
  },
};

export const OwnSource: Story = {
  name: 'Ein Element mit eigenem Feed darin',
  args: {
    'default-slot': `<div class="spalten">
  <aushang-news-list limit="2" layout="compact"></aushang-news-list>
  <aushang-news-list src="feeds/musterstadt-ar.json" limit="2" layout="compact"></aushang-news-list>
</div>`,
  },
};
