/** How long a scene's story took, exactly; Motion Canvas itself counts whole frames. */

const secondsByScene = new WeakMap<object, number>();

/** Notes a story's length, in seconds, when it has been told. */
export function recordDuration(scene: object, seconds: number): void {
  secondsByScene.set(scene, seconds);
}

/** The length of a scene's last run in seconds, or undefined before its end. */
export function durationOf(scene: object): number | undefined {
  return secondsByScene.get(scene);
}
