import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {partsOf} from './support/shadow.js';

const meta: Meta = {
  id: 'town-page',
  title: 'Seiten/Stadtseite',
  render: () => page,
  parameters: {
    controls: {disable: true},
    docs: {
      description: {
        component:
          'Alle Elemente zusammen, wie sie in der Seite einer Stadt stehen. Der Feed wird einmal geladen.',
      },
    },
  },
};
export default meta;

type Story = StoryObj;

const page = `<style>
  .stadtseite header {
    align-items: baseline;
    border-block-end: 0.25em solid;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    padding-block-end: 0.75em;
  }
  .stadtseite header strong {
    font-size: 1.5em;
  }
  .stadtseite nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .stadtseite a {
    color: inherit;
  }
  .stadtseite main {
    display: grid;
    gap: 3em;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    margin-block: 2em;
  }
  .stadtseite .breit {
    grid-column: 1 / -1;
  }
  .stadtseite h2 {
    font-size: 1.25em;
    margin-block: 0 1em;
  }
</style>

<div class="stadtseite">
  <header>
    <strong>Stadt Musterstadt</strong>
    <nav aria-label="Hauptmenü">
      <ul>
        <li><a href="https://www.musterstadt.example/rathaus">Rathaus</a></li>
        <li><a href="https://www.musterstadt.example/leben">Leben in der Stadt</a></li>
        <li><a href="https://www.musterstadt.example/leichte-sprache">Leichte Sprache</a></li>
      </ul>
    </nav>
  </header>

  <aushang-feed src="feeds/musterstadt.json">
    <main>
      <aushang-news-teaser class="breit" layout="horizontal"></aushang-news-teaser>
      <section class="breit" aria-labelledby="aktuelles">
        <h2 id="aktuelles">Aktuelles</h2>
        <aushang-news-list
          offset="1"
          limit="6"
          layout="cards"
          paging="more"
          filterable
          searchable
        ></aushang-news-list>
      </section>
      <section aria-labelledby="termin">
        <h2 id="termin">Der nächste Termin</h2>
        <aushang-event-countdown></aushang-event-countdown>
      </section>
      <section aria-labelledby="kultur">
        <h2 id="kultur">Kultur</h2>
        <aushang-news-list tags="Kultur" limit="4" layout="compact"></aushang-news-list>
      </section>
      <section class="breit" aria-labelledby="kontakt">
        <h2 id="kontakt">Ihr Kontakt</h2>
        <aushang-contact-card contact="buergerbuero@musterstadt.example"></aushang-contact-card>
      </section>
    </main>
  </aushang-feed>
</div>`;

export const TownPage: Story = {
  name: 'Stadtseite',
  play: async ({canvasElement}) => {
    await expect(partsOf(canvasElement, 'item')).toHaveLength(1);
  },
};
export const TownPageKern: Story = {name: 'Stadtseite wie KERN', globals: {theme: 'kern'}};
export const TownPageDark: Story = {name: 'Stadtseite, dunkel', globals: {theme: 'dunkel'}};
export const TownPageLoud: Story = {name: 'Laute Stadtseite', globals: {theme: 'laut'}};
export const TownPageNarrow: Story = {name: 'Stadtseite, 320 px', globals: {width: '320px'}};
