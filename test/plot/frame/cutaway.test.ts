import {describe, expect, it} from 'vitest';
import {
  cutaway,
  frameKinds,
  frameOf,
  stages,
  wordsShown,
  type Region,
} from '../../../src/plot';

const edges = ({x, y, width, height}: Region) => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const frames = frameKinds.flatMap(kind =>
  wordsShown.map(words => [kind, words, frameOf(stages[kind], {words})] as const),
);

describe.each(frames)('a %s cutaway with words %s', (kind, _words, frame) => {
  const {picture, panels, formula, caption, isPanelOver} = cutaway(frame);

  it('has its parts on the stage, the panels above the sentence', () => {
    for (const part of [picture, ...panels, formula]) {
      const {left, right, top, bottom} = edges(part);
      expect(Math.max(-left, right)).toBeLessThanOrEqual(frame.width / 2);
      expect(Math.max(-top, bottom)).toBeLessThanOrEqual(frame.height / 2);
      if (caption) expect(bottom).toBeLessThanOrEqual(edges(caption).top);
    }
  });

  it('lays the panels over the picture in a square frame alone', () => {
    expect(isPanelOver).toBe(kind === 'square');
    const [a, b] = [edges(panels[0]), edges(picture)];
    const isApart = a.left >= b.right || a.top >= b.bottom;
    expect(isApart).toBe(!isPanelOver);
  });
});
