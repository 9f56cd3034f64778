import {useScene} from '@motion-canvas/core';
import {
  frameOf,
  textScales,
  wordsShown,
  type Frame,
  type WordsShown,
} from '../plot/frame/Frame';

/**
 * The frame of the running scene: its kind from the scene's size, its words and the size
 * of its text from the variables `words` and `textScale`.
 *
 * @throws Error when there is no such value.
 */
export function useFrame(): Frame {
  const scene = useScene();
  const words = scene.variables.get<unknown>('words', 'full')();
  const textScale = Number(scene.variables.get<unknown>('textScale', 1)());
  if (!wordsShown.includes(words as WordsShown)) {
    throw new Error(
      `Expected the variable words to be one of ${wordsShown.join(', ')}, got ${String(words)}.`,
    );
  }
  if (!(textScale >= textScales.min && textScale <= textScales.max)) {
    throw new Error(
      `Expected the variable textScale to be ${textScales.min} to ${textScales.max}, ` +
        `got ${textScale}.`,
    );
  }
  const {x: width, y: height} = scene.getSize();
  return frameOf({width, height}, {words: words as WordsShown, textScale});
}
