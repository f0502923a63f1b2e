import {
  setCustomElementsManifest,
  type Preview,
  type StoryContext,
} from '@storybook/web-components-vite';
import {setStorybookHelpersConfig} from '@wc-toolkit/storybook-helpers';
import {mswLoader} from 'msw-storybook-addon/csf3';
import manifest from '../custom-elements.json' with {type: 'json'};
import '../src/define.js';
import {pasteable} from '../stories/support/markup.js';
import {setNetwork, startNetwork, type NetworkQuality} from '../stories/support/network.js';
import {settle} from '../stories/support/settled.js';
import {beginWorld} from '../stories/support/world.js';
import {globalTypes, initialGlobals} from './globals.js';
import {inHostPage} from './host-page.js';
import {themeOf} from './theme.js';

setCustomElementsManifest(manifest);
setStorybookHelpersConfig({hideArgRef: true});

const preview: Preview = {
  globalTypes,
  initialGlobals,
  loaders: [mswLoader(startNetwork)],
  beforeEach: ({globals, viewMode}) => {
    const [today = '', running] = (globals['today'] as string).split(' ');
    setNetwork(globals['network'] as NetworkQuality);
    beginWorld({
      today,
      isRunning: running !== undefined,
      network: globals['network'] as string,
      viewMode,
    });
  },
  mount: (context) => async () => {
    // What plays and axe meet is what a reader sees, not what is there before it.
    await settle(
      context.canvasElement,
      context.renderToCanvas,
      context.parameters['isPending'] === true,
    );
    return context.canvas;
  },
  decorators: [inHostPage],
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'none'},
    docs: {
      // Web teams come for the snippet.
      canvas: {sourceState: 'shown'},
      theme: themeOf('light'),
      source: {
        // The story's own text, without the page around it.
        excludeDecorators: true,
        transform: (_: string, {originalStoryFn, args, parameters, ...context}: StoryContext) => {
          const markup: unknown = originalStoryFn(args, {args, parameters, ...context} as never);
          return typeof markup === 'string' ? pasteable(markup) : '';
        },
      },
      toc: {headingSelector: 'h2, h3', title: 'Auf dieser Seite'},
    },
    options: {
      storySort: {
        order: [
          'Start',
          'Anleitungen',
          'Elemente',
          [
            'aushang-news-list',
            'aushang-news-teaser',
            'aushang-event-countdown',
            'aushang-contact-card',
            'aushang-feed',
          ],
          'Gestaltung',
          'Seiten',
        ],
      },
    },
  },
  tags: ['autodocs'],
};

// Storybook asks for a default export.
export default preview;
