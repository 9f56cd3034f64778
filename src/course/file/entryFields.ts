/** What an entry of a course file may say, and between which bounds. */
import {formats} from '../../render/plan/formats';
import {pictureFields} from '../../render/plan/pictureFields';
import type {Field, FieldValue} from '../../schema';

const {theme, lang, words, size, pace, textScale, fps, from, to, transparent} =
  pictureFields;

/** Of each of these an entry may have a list: it then stands for every combination. */
export const variedFields = {
  theme: {...theme, choices: [...theme.choices, 'print']},
  lang,
  words,
  size,
} as const satisfies Readonly<Record<string, Field>>;

/** Everything else that an entry, or the defaults, may say once. */
export const plainFields = {
  format: {
    type: 'choices',
    choices: formats,
    default: ['mp4', 'gif', 'png', 'vtt', 'chapters', 'txt'],
    description: 'What to make, where the name does not say it.',
  },
  pace,
  textScale,
  fps,
  from,
  to,
  at: {
    type: 'moments',
    description: 'Of pictures, which moments: seconds, names, or all.',
  },
  stills: {
    type: 'choice',
    choices: ['poster', 'chapters'],
    default: 'poster',
    description: 'Of pictures without at: the poster, or one of each chapter.',
  },
  strip: {
    type: 'integer',
    min: 2,
    max: 12,
    description: 'One picture of so many moments side by side.',
  },
  chapters: {
    type: 'choice',
    choices: ['whole', 'files'],
    default: 'whole',
    description: 'Whether a film is whole, or each chapter is a film of its own.',
  },
  maxSize: {
    type: 'bytes',
    min: 1000,
    description: 'Of GIF and WebP, at most so many bytes: the best picture that fits.',
  },
  transparent: {...transparent, default: false},
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
