/** What an entry of a course file may say, and between which bounds. */
import {paces} from '../../clip/beats/paces';
import {sceneVariables} from '../../clip/variables';
import {textScales, wordsShown} from '../../plot/frame/Frame';
import {formats} from '../../render/plan/planRender';
import type {Field, FieldValue} from '../../schema';
import {themeNames} from '../../theme';
import {languages} from '../../words';

/** The formats of an entry whose name does not tell one. */
export const defaultFormats = ['mp4', 'gif', 'png', 'vtt', 'chapters', 'txt'] as const;

const seconds = {type: 'number', min: 0, max: 86400} as const;

/** Of each of these an entry may have a list: it then stands for every combination. */
export const variedFields = {
  theme: {
    type: 'choice',
    choices: [...themeNames, 'print'],
    default: sceneVariables.theme,
    description: 'colours for a dark or a light page, or for print',
  },
  lang: {
    type: 'choice',
    choices: languages,
    default: sceneVariables.lang,
    description: 'the language of pictures and texts',
  },
  words: {
    type: 'choice',
    choices: wordsShown,
    default: sceneVariables.words,
    description: 'what is written on the stage',
  },
  size: {
    type: 'size',
    min: 16,
    max: 7680,
    description: "width and height in pixels; by default each format's own",
  },
} as const satisfies Readonly<Record<string, Field>>;

/** Everything else that an entry, or the defaults, may say once. */
export const plainFields = {
  format: {
    type: 'choices',
    choices: formats,
    default: defaultFormats,
    description: 'what to make, where the name does not say it',
  },
  pace: {
    type: 'number',
    ...paces,
    default: sceneVariables.pace,
    description: 'how fast rests go by',
  },
  textScale: {
    type: 'number',
    ...textScales,
    default: sceneVariables.textScale,
    description: 'how large text is',
  },
  fps: {type: 'number', min: 1, max: 240, description: 'frames per second'},
  from: {...seconds, description: 'where in the clip to begin'},
  to: {...seconds, description: 'where in the clip to end'},
  at: {
    type: 'moments',
    description: 'of pictures, which moments: seconds, names, or all',
  },
  strip: {
    type: 'integer',
    min: 2,
    max: 12,
    description: 'one picture of so many moments side by side',
  },
  transparent: {
    type: 'flag',
    default: false,
    description: 'whether to leave the background out',
  },
} as const satisfies Readonly<Record<string, Field>>;

export type VariedName = keyof typeof variedFields;
export type PlainName = keyof typeof plainFields;

/** The values of one combination. */
export type Varied = ValuesOf<typeof variedFields>;

export type Plain = ValuesOf<typeof plainFields>;

/** What has no default may be missing. */
type ValuesOf<F extends Readonly<Record<string, Field>>> = {
  readonly [N in keyof F]: F[N] extends {readonly default: unknown}
    ? FieldValue<F[N]>
    : FieldValue<F[N]> | undefined;
};
