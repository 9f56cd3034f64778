/** Flags that several commands take. What only one takes stands with that command. */
import {pictureFields} from '../../render/plan/pictureFields';
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

export const verbose = option({
  name: 'verbose',
  type: 'flag',
  description: 'After any command: show where an error came from.',
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
  ...pictureFields.theme,
  name: 'theme',
  placeholder: 'name',
});

export const size = option({
  ...pictureFields.size,
  name: 'size',
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
  ...pictureFields.transparent,
  name: 'transparent',
  description: 'Leave the background out (webm, mov, webp, apng, png).',
});

export const words = option({
  ...pictureFields.words,
  name: 'words',
  placeholder: 'how',
  description:
    'What is written on the stage: sentences and labels; labels, where a player shows ' +
    'the captions; or marks and symbols only, for somebody who talks over it.',
});

export const pace = option({
  ...pictureFields.pace,
  name: 'pace',
  placeholder: 'n',
});

export const textScale = option({
  ...pictureFields.textScale,
  name: 'text-scale',
  placeholder: 'n',
});

/** What each language is. */
export const languageNames =
  'English, Spanish, or accented English that is longer, for tests';

export const lang = option({
  ...pictureFields.lang,
  name: 'lang',
  placeholder: 'code',
  description: `The language of pictures and texts: ${languageNames}. Files of another than English have it in their names, as in <clip>.es.mp4.`,
});

export const jobs = option({
  name: 'jobs',
  type: 'integer',
  min: 1,
  max: 16,
  placeholder: 'n',
  description:
    'Films that are made side by side; by default two, where there are two cores and ' +
    '3 GB. The files are the same with any number.',
});

export const open = option({
  name: 'open',
  type: 'flag',
  description:
    'Show the first file that was made in the program the system has for it.',
});
