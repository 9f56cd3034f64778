/** What is said of a clip whose files are not as they should be. */
import type {ClipDirective, Mistake} from '../read/ClipDirective';
import {idOf} from '../resolve/resolveClip';

export function notMade(directive: ClipDirective): Mistake {
  return about(
    directive,
    id =>
      `Expected files of "${id}" as it is asked for here, found none. ` +
      '"downhill build" makes them.',
  );
}

/** A page can be shown with them all the same. */
export function outdated(directive: ClipDirective): Mistake {
  const mistake = about(
    directive,
    id =>
      `Expected files of "${id}" as it is now, found older ones. ` +
      '"downhill build" makes them again.',
  );
  return {...mistake, isNote: true};
}

function about(
  {place, attributes}: ClipDirective,
  message: (id: string) => string,
): Mistake {
  return {place, message: message(idOf({attributes}) ?? '')};
}
