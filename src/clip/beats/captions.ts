/** Captions, collected while a scene runs; written as WebVTT beside the film. */

/** One caption, times in seconds from the clip's start. */
export interface Cue {
  readonly start: number;
  end: number;
  readonly text: string;
}

const cuesByScene = new WeakMap<object, Cue[]>();

/** Forgets a scene's cues: a scene runs at least twice, and each run tells all of them. */
export function resetCaptions(scene: object): void {
  cuesByScene.set(scene, []);
}

/**
 * Ends the caption that is shown and starts the next.
 *
 * @param scene - The scene that speaks.
 * @param time - Seconds from the clip's start.
 * @param text - What is said; empty text only ends the caption before it.
 */
export function caption(scene: object, time: number, text: string): void {
  const cues = cuesByScene.get(scene) ?? [];
  const last = cues.at(-1);
  if (last) last.end = Math.min(last.end, time);
  if (text) cues.push({start: time, end: Infinity, text});
  cuesByScene.set(scene, cues);
}

/** The cues of a scene's last run, the open one ended at the clip's end (seconds). */
export function captionsOf(scene: object, end: number): readonly Cue[] {
  return (cuesByScene.get(scene) ?? []).map(cue => ({
    ...cue,
    end: Math.min(cue.end, end),
  }));
}
