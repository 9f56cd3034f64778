/** Flags that several commands take. What only one takes stands with that command. */
import {paces} from '../../clip/beats/paces';
import {sceneVariables} from '../../clip/variables';
import {textScales, wordsShown} from '../../plot/frame/Frame';
import {themeNames} from '../../theme';
import {languages} from '../../words';
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
  default: sceneVariables.theme,
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

export const words = option({
  name: 'words',
  type: 'choice',
  choices: wordsShown,
  placeholder: 'how',
  default: sceneVariables.words,
  description:
    'What is written on the stage: sentences and labels; labels, where a player shows ' +
    'the captions; or marks and symbols only, for somebody who talks over it.',
});

export const pace = option({
  name: 'pace',
  type: 'number',
  ...paces,
  placeholder: 'n',
  default: sceneVariables.pace,
  description: `How fast rests go by, ${paces.min} to ${paces.max} times as fast as usual; moves keep their speed.`,
});

export const textScale = option({
  name: 'text-scale',
  type: 'number',
  ...textScales,
  placeholder: 'n',
  default: sceneVariables.textScale,
  description: `How large text is, ${textScales.min} to ${textScales.max} times as large as usual.`,
});

/** What each language is. */
export const languageNames =
  'English, Spanish, or accented English that is longer, for tests';

export const lang = option({
  name: 'lang',
  type: 'choice',
  choices: languages,
  placeholder: 'code',
  default: sceneVariables.lang,
  description: `The language of pictures and texts: ${languageNames}. Files of another than English have it in their names, as in <clip>.es.mp4.`,
});
