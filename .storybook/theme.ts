import {create, type ThemeVars} from 'storybook/theming';

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

/** How Storybook itself looks; `base` is the ground of its docs pages, where stories lie on it. */
export function themeOf(base: 'light' | 'dark' = isDark ? 'dark' : 'light'): ThemeVars {
  return create({
    base,
    brandTitle: 'Aushang: Elemente für Städte',
    brandUrl: './',
    fontBase: 'system-ui, sans-serif',
    fontCode: 'ui-monospace, monospace',
    colorPrimary: '#1f5560',
    colorSecondary: base === 'dark' ? '#4d95a1' : '#1f5560',
  });
}
