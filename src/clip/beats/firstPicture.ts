/** The picture that a scene begins with, for its end, which dissolves into it. */
export interface FirstPicture {
  /** Pixel for pixel; missing until the first frame was drawn. */
  picture?: unknown;
  /** Whether the scene has come to where it shows it. */
  isWanted: boolean;
}

const kept = new WeakMap<object, FirstPicture>();

/**
 * Says that whoever plays a scene keeps its first picture, and has it when the scene wants
 * it. Drawn for the end alone it would be a third of what opening a figure takes.
 */
export function keepFirstPicture(scene: object): FirstPicture {
  const place: FirstPicture = {isWanted: false};
  kept.set(scene, place);
  return place;
}

/** Of a scene whose player does not keep it, as in the editor, there is none. */
export function firstPictureOf(scene: object): FirstPicture | undefined {
  return kept.get(scene);
}
