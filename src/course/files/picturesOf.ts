import type {ClipFacts} from '../../project/ClipFacts';
import {PlanError} from '../../render/plan/PlanError';
import {
  areSeveral,
  namedMoments,
  type NamedMoment,
} from '../../render/plan/namedMoments';
import type {CourseEntry} from '../file/Course';
import {CourseError} from '../file/CourseError';
import type {Picture} from './WantedFile';

interface NamedPicture {
  /** What tells it from other pictures of the entry; nothing where it is the only one. */
  readonly moment?: string;
  readonly picture: Picture;
}

/**
 * The pictures that an entry makes of each of its variants: of the moments that it names,
 * of each chapter, a strip of them, or the poster.
 *
 * @throws CourseError for a moment that the clip does not have.
 */
export function picturesOf(entry: CourseEntry, facts: ClipFacts): NamedPicture[] {
  const {strip, from} = entry.plain;
  const beats = Object.keys(facts.chapters);
  const isOfChapters =
    entry.plain.at === undefined &&
    entry.plain.stills === 'chapters' &&
    beats.length > 0;
  const at = isOfChapters ? beats : entry.plain.at;
  if (strip !== undefined) {
    const among = momentsOf(entry, facts, at ?? ['all']);
    if (strip <= among.length) return [{picture: {among, count: strip}}];
    throw new CourseError(
      entry.placeOf(['strip']),
      `Expected strip to be at most ${among.length}, as many moments as there are, ` +
        `got ${strip}.`,
    );
  }
  if (at === undefined) {
    return [{picture: {still: {at: from ?? facts.poster, ifLeftOut: 'end'}}}];
  }
  // A run may leave out a chapter, but not a moment that is asked for by its name.
  const ifLeftOut = isOfChapters ? ({ifLeftOut: 'skip'} as const) : {};
  const moments = momentsOf(entry, facts, at);
  return moments.map(({name, ...still}) => ({
    ...(areSeveral(at) || isOfChapters ? {moment: name} : {}),
    picture: {still: {...still, ...ifLeftOut}},
  }));
}

function momentsOf(
  entry: CourseEntry,
  facts: ClipFacts,
  at: readonly (number | string)[],
): NamedMoment[] {
  try {
    return namedMoments(facts, at);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    throw new CourseError(entry.placeOf(['at']), error.message.replace('--at', 'at'));
  }
}
