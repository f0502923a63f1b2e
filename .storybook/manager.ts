import {addons} from 'storybook/manager-api';
import {themeOf} from './theme.js';

addons.setConfig({theme: themeOf()});
