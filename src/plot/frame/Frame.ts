/** The three shapes of a picture; a scene asks it where things stand, never for pixels. */

export const frameKinds = ['wide', 'square', 'tall'] as const;
export type FrameKind = (typeof frameKinds)[number];

/**
 * How much is written on the stage: sentences and labels; labels alone, for a player that
 * shows the captions; or marks and symbols only, for somebody who talks over it.
 */
export const wordsShown = ['full', 'labels', 'none'] as const;
export type WordsShown = (typeof wordsShown)[number];

/** What a picture is like, whatever clip it shows. */
export interface Frame {
  readonly kind: FrameKind;
  /** Of the stage, in stage units. */
  readonly width: number;
  readonly height: number;
  readonly words: WordsShown;
  /** How many times as large as usual text is. */
  readonly textScale: number;
}

export type FrameOptions = Partial<Pick<Frame, 'words' | 'textScale'>>;

/** Width and height, in any unit. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of each kind, in stage units. */
export const stages: Readonly<Record<FrameKind, Size>> = {
  wide: {width: 1920, height: 1080},
  square: {width: 1080, height: 1080},
  tall: {width: 1080, height: 1920},
};

/** Text is never smaller than designed, and never so large that a line does not fit. */
export const textScales = {min: 1, max: 1.5} as const;

/** The kind whose proportions are nearest to a picture's. */
export function kindOf({width, height}: Size): FrameKind {
  const apart = (kind: FrameKind) => {
    const ratio = (stages[kind].width / stages[kind].height) * (height / width);
    return Math.max(ratio, 1 / ratio);
  };
  return frameKinds.reduce((best, kind) => (apart(kind) < apart(best) ? kind : best));
}

/**
 * The frame of a picture.
 *
 * @param size - The picture's, in any unit; only its proportions count.
 *
 * @example
 * ```ts
 * frameOf({width: 1080, height: 1920}).kind; // 'tall'
 * ```
 */
export function frameOf(
  size: Size = stages.wide,
  {words = 'full', textScale = 1}: FrameOptions = {},
): Frame {
  const kind = kindOf(size);
  return {kind, ...stages[kind], words, textScale};
}
