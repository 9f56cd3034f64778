/** Beats, collected while a scene runs: where its chapters begin, and its moments. */

/** A part of a clip: its chapter, and the instant at which it has shown what it shows. */
export interface Beat {
  /** Its key in the clip's `beats`. */
  readonly name: string;
  /** What its chapter is called, in the clip's language. */
  readonly title: string;
  /** Where it begins, in seconds from the clip's start. */
  readonly start: number;
  /** The instant that its name stands for, in seconds: its last, at rest. */
  readonly moment: number;
}

const beatsByScene = new WeakMap<object, Beat[]>();

/** Forgets a scene's beats: a scene runs at least twice, and each run tells all of them. */
export function resetBeats(scene: object): void {
  beatsByScene.set(scene, []);
}

/** Notes a beat that is over. */
export function recordBeat(scene: object, beat: Beat): void {
  beatsByScene.set(scene, [...beatsOf(scene), beat]);
}

/** The beats of a scene's last run. */
export function beatsOf(scene: object): readonly Beat[] {
  return beatsByScene.get(scene) ?? [];
}

/**
 * The frame that shows an instant.
 *
 * @param seconds - From the clip's start.
 */
export function frameAt(
  seconds: number,
  {fps, frames}: {readonly fps: number; readonly frames: number},
): number {
  return Math.max(0, Math.min(frames - 1, Math.round(seconds * fps)));
}
