/** The first pictures of scenes that play more than once. */
const kept = new WeakMap<object, {picture?: unknown}>();

/**
 * Says that a scene plays the same each time: to learn its length, and again after each
 * seek backwards. Its first picture is then drawn once, which is a third of what opening
 * a figure takes.
 */
export function playsAlike(scene: object): void {
  kept.set(scene, {});
}

/** The picture that a scene's first playing made, or what is made now. */
export function keptPicture<P>(scene: object, make: () => P): P {
  const place = kept.get(scene);
  if (!place) return make();
  place.picture ??= make();
  return place.picture as P;
}
