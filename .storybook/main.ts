import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-themes',
    'storybook-addon-pseudo-states',
  ],
  framework: {
    name: '@storybook/web-components-vite',
    // The project's own configuration builds a library.
    options: {
      builder: {viteConfigPath: fileURLToPath(new URL('./vite.config.ts', import.meta.url))},
    },
  },
  staticDirs: [
    // Snippets of the docs name these, so that they work wherever they are pasted.
    {from: '../dist/aushang.js', to: '/aushang.js'},
    {from: '../dist/aushang-parts', to: '/aushang-parts'},
    {from: '../demo/feeds', to: '/feeds'},
    {from: '../demo/bilder', to: '/bilder'},
    {from: '../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js'},
  ],
  // Nothing is asked for from the outside.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  // The host pages of the toolbar bring their own grounds.
  features: {backgrounds: false, sidebarOnboardingChecklist: false},
};

// Storybook asks for a default export.
export default config;
