/**
 * What may be asked of every clip's picture, with ranges and defaults: flags of the command
 * line, attributes of a clip in a lesson and entries of a course are made from it.
 */
import {paces} from '../../clip/beats/paces';
import {sceneVariables} from '../../clip/variables';
import {textScales, wordsShown} from '../../plot/frame/Frame';
import type {Field} from '../../schema';
import {themeNames} from '../../theme';
import {languages} from '../../words';

export const pictureFields = {
  theme: {
    type: 'choice',
    choices: themeNames,
    default: sceneVariables.theme,
    description: 'Colours for a dark or a light page.',
  },
  lang: {
    type: 'choice',
    choices: languages,
    default: sceneVariables.lang,
    description: 'The language of pictures and texts.',
  },
  words: {
    type: 'choice',
    choices: wordsShown,
    default: sceneVariables.words,
    description: 'What is written on the stage.',
  },
  pace: {
    type: 'number',
    ...paces,
    default: sceneVariables.pace,
    description: `How fast rests go by, ${paces.min} to ${paces.max} times as fast as usual; moves keep their speed.`,
  },
  textScale: {
    type: 'number',
    ...textScales,
    default: sceneVariables.textScale,
    description: `How large text is, ${textScales.min} to ${textScales.max} times as large as usual.`,
  },
  size: {
    type: 'size',
    min: 16,
    max: 7680,
    description: 'Width and height in pixels.',
  },
  fps: {
    type: 'number',
    min: 1,
    max: 240,
    description: 'Frames per second.',
  },
  from: {
    type: 'number',
    min: 0,
    max: 86400,
    description: 'Where in the clip to begin; by default at its start.',
  },
  to: {
    type: 'number',
    min: 0,
    max: 86400,
    description: 'Where in the clip to end; by default at its end.',
  },
  transparent: {
    type: 'flag',
    description: 'Leave the background out.',
  },
} as const satisfies Readonly<Record<string, Field>>;
