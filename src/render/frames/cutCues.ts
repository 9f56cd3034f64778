import type {Beat} from '../../clip/beats/moments';
import type {Cue} from '../../clip/beats/captions';

/**
 * The cues of a part of a clip, from its start.
 *
 * @param from - Where the part begins, in seconds: taken off every time.
 * @param to - Where it ends.
 */
export function cutCues(cues: readonly Cue[], from = 0, to = Infinity): readonly Cue[] {
  return cues
    .map(cue => ({
      ...cue,
      start: Math.max(0, cue.start - from),
      end: Math.min(cue.end, to) - from,
    }))
    .filter(cue => cue.end > cue.start);
}

/**
 * Beats as chapters: each lasts until the next begins, the last one until the end.
 *
 * @param seconds - The clip's length.
 */
export function chaptersOf(
  beats: readonly Pick<Beat, 'title' | 'start'>[],
  seconds: number,
): readonly Cue[] {
  return beats.map(({title, start}, i) => ({
    start,
    end: beats[i + 1]?.start ?? seconds,
    text: title,
  }));
}
