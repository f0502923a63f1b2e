import type {ArgTypes} from '@storybook/web-components-vite';
import {getStorybookHelpers} from '@wc-toolkit/storybook-helpers';
import {declarationOf} from './manifest.js';
import type {Values} from './markup.js';

// The manifest names these types, and does not say what is in them.
const choices: Readonly<Record<string, readonly string[]>> = {
  Images: ['ask', 'show', 'none'],
  Layout: ['list', 'cards', 'compact'],
  Paging: ['none', 'more'],
  Precision: ['minute', 'second'],
  Sort: ['newest', 'oldest', 'feed'],
  TeaserLayout: ['vertical', 'horizontal'],
  "'eager' | 'lazy'": ['eager', 'lazy'],
};

/** The table of an element's attributes, properties, events, slots, parts and custom properties. */
export function controlsOf(tag: string): ArgTypes {
  const {argTypes} = getStorybookHelpers(tag);
  const {attributes = [], events = []} = declarationOf(tag);
  for (const {name, type} of attributes) {
    const options = choices[type?.text ?? ''];
    Object.assign(argTypes[name]!, options && {options, control: {type: 'select'}});
    if (type?.text === 'string[]') {
      Object.assign(argTypes[name]!, {control: {type: 'text'}});
    }
  }
  for (const {name, type} of events) {
    // Ours are no CustomEvents.
    Object.assign(argTypes[`${name}-event`]!.table!, {type: {summary: type?.text}});
  }
  return argTypes;
}

/** What the controls begin with: the defaults, which the snippet leaves out. */
export function defaultsOf(tag: string): Values {
  const values: Record<string, string | number | boolean> = {};
  for (const {name, default: usual, type} of declarationOf(tag).attributes ?? []) {
    if (usual !== undefined && type?.text !== 'string[]') {
      const value = usual.replace(/^'(.*)'$/, '$1');
      values[name] =
        type?.text === 'boolean' ? value === 'true' : type?.text === 'number' ? +value : value;
    }
  }
  return values;
}
