import {pictureFields} from '../../render/plan/pictureFields';
import type {Field} from '../../schema';

/** What every clip in a lesson may be asked, whatever its own parameters are. */
export const figureFields = {
  ...pictureFields,
  at: {
    type: 'moments',
    description: 'A still of that moment instead of a film: seconds, or its name.',
  },
  alt: {
    type: 'text',
    maxLength: 2000,
    description: "What the picture shows, instead of the run's own words.",
  },
  file: {
    type: 'text',
    maxLength: 100,
    description: 'What its files are called.',
  },
  live: {
    type: 'flag',
    description: 'A figure whose parameters a reader may change.',
  },
} as const satisfies Readonly<Record<string, Field>>;

export type FigureField = keyof typeof figureFields;

/** As attributes are written; both spellings of two words are taken. */
export const figureAttributes: Readonly<Record<string, FigureField>> = {
  ...(Object.fromEntries(
    Object.keys(figureFields).map(name => [name, name]),
  ) as Readonly<Record<string, FigureField>>),
  'text-scale': 'textScale',
};

/** Stands before an attribute whose name the clip has as a parameter of its own. */
export const figurePrefix = 'figure-';
