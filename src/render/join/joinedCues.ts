/** Chapters and captions of films that follow each other. */
import type {Cue} from '../../clip/beats/captions';
import type {Film} from './Film';

/** Parts in their order; a card is told apart, since it has a name but no chapters. */
export interface JoinedPart {
  readonly film: Film;
  readonly title: string;
  /** The frames of the card that stands before the part. */
  readonly cardFrames: number;
}

/** Where each part begins, its card included, in frames; and the end, as the last. */
function partStarts(parts: readonly JoinedPart[]): readonly number[] {
  const starts = [0];
  for (const {film, cardFrames} of parts) {
    starts.push(starts.at(-1)! + cardFrames + film.frames);
  }
  return starts;
}

/**
 * The chapters of all parts. A part without any is one chapter with its title; a card
 * begins a chapter with the part's title, before the part's own.
 */
export function joinedChapters(parts: readonly JoinedPart[]): readonly Cue[] {
  const starts = partStarts(parts);
  const begun = parts.flatMap(({film, title, cardFrames}, i) => {
    const from = starts[i]! / film.fps;
    const shown = (starts[i]! + cardFrames) / film.fps;
    const own = film.chapters.map(({start, text}) => ({start: shown + start, text}));
    return cardFrames > 0 || own.length === 0
      ? [{start: from, text: title}, ...own]
      : own;
  });
  const end = starts.at(-1)! / (parts[0]?.film.fps ?? 1);
  return begun.map((chapter, i) => ({...chapter, end: begun[i + 1]?.start ?? end}));
}

/** The captions of all parts, of those that have any; none where no part has. */
export function joinedCaptions(
  parts: readonly JoinedPart[],
): readonly Cue[] | undefined {
  if (parts.every(({film}) => film.captions === undefined)) return undefined;
  const starts = partStarts(parts);
  return parts.flatMap(({film, cardFrames}, i) => {
    const shift = (starts[i]! + cardFrames) / film.fps;
    return (film.captions ?? []).map(({start, end, text}) => ({
      start: start + shift,
      end: end + shift,
      text,
    }));
  });
}
