/** Flags that several commands take. What only one takes stands with that command. */
import {themeNames} from '../../theme';
import {option} from './Option';

export const help = option({
  name: 'help',
  short: 'h',
  type: 'flag',
  description: 'Show what a command takes.',
});

export const version = option({
  name: 'version',
  short: 'v',
  type: 'flag',
  description: 'Show the version.',
});

export const json = option({
  name: 'json',
  type: 'flag',
  description: 'Print JSON on standard output, for other programs.',
});

export const quiet = option({
  name: 'quiet',
  short: 'q',
  type: 'flag',
  description: 'Print errors only.',
});

export const project = option({
  name: 'project',
  type: 'text',
  placeholder: 'folder',
  description: 'The folder that holds scenes/; by default the nearest one upwards.',
});

export const set = option({
  name: 'set',
  type: 'assignments',
  placeholder: 'name=value',
  description: "Set one of the clip's parameters. May be given several times.",
});

export const theme = option({
  name: 'theme',
  type: 'choice',
  choices: themeNames,
  placeholder: 'name',
  default: 'dark',
  description: 'Colours for a dark or a light page.',
});

export const size = option({
  name: 'size',
  type: 'size',
  min: 16,
  max: 7680,
  placeholder: 'WxH',
  description:
    'Width and height in pixels; by default 1920x1080, and 800x450 for gif, webp and apng.',
});

export const out = option({
  name: 'out',
  short: 'o',
  type: 'text',
  placeholder: 'folder',
  default: 'output',
  description: 'The folder to write to.',
});

export const transparent = option({
  name: 'transparent',
  type: 'flag',
  description: 'Leave the background out (webm, mov, webp, apng, png).',
});
