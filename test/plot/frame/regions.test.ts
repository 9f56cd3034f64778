import {describe, expect, it} from 'vitest';
import {
  frameOf,
  fullBleed,
  kindOf,
  theater,
  wideCurve,
  wordsShown,
  type Region,
} from '../../../src/plot';

const sizes = {
  wide: {width: 1920, height: 1080},
  square: {width: 1080, height: 1080},
  tall: {width: 1080, height: 1920},
};
const layouts = {fullBleed, wideCurve, theater};

const frames = Object.values(sizes).flatMap(size =>
  wordsShown.map(words => frameOf(size, {words})),
);
const cases = frames.flatMap(frame =>
  Object.entries(layouts).map(
    ([name, layout]) => [name, frame.kind, frame.words, layout(frame), frame] as const,
  ),
);

const bottom = ({y, height}: Region) => y + height / 2;
const top = ({y, height}: Region) => y - height / 2;

describe.each(cases)(
  '%s of a %s frame with %s words',
  (_name, _kind, words, regions, frame) => {
    it('keeps every region on the stage', () => {
      const all = [regions.picture, regions.action, regions.formula, regions.readouts];
      for (const {x, y, width, height} of [
        ...all,
        ...(regions.caption ? [regions.caption] : []),
      ]) {
        expect(Math.abs(x) + width / 2).toBeLessThanOrEqual(frame.width / 2);
        expect(Math.abs(y) + height / 2).toBeLessThanOrEqual(frame.height / 2);
        expect(Math.min(width, height)).toBeGreaterThan(90);
      }
    });

    it('has a caption only where sentences are shown, and the picture ends above it', () => {
      expect(regions.caption !== null).toBe(words === 'full');
      if (regions.caption) {
        expect(bottom(regions.picture)).toBeLessThanOrEqual(top(regions.caption));
      }
    });

    it('fits the run within the picture, clear of what lies over it', () => {
      const {picture, action, formula, isOverlaid} = regions;
      expect(action.width).toBeLessThanOrEqual(picture.width);
      expect(top(action)).toBeGreaterThanOrEqual(top(picture));
      expect(bottom(action)).toBeLessThanOrEqual(bottom(picture));
      if (isOverlaid && action !== picture && action.height < picture.height) {
        expect(top(action)).toBeGreaterThan(bottom(formula));
      }
    });
  },
);

it('gives the picture the room of the words that are not shown', () => {
  for (const size of Object.values(sizes)) {
    const area = (words: 'full' | 'labels') => {
      const {width, height} = fullBleed(frameOf(size, {words})).picture;
      return width * height;
    };
    expect(area('labels')).toBeGreaterThan(1.1 * area('full'));
  }
});

it('tells the kind of a frame by its proportions', () => {
  expect(kindOf({width: 800, height: 450})).toBe('wide');
  expect(kindOf({width: 640, height: 480})).toBe('wide');
  expect(kindOf({width: 1080, height: 1350})).toBe('square');
  expect(kindOf({width: 720, height: 1280})).toBe('tall');
});

describe('the wide curve with a formula of several lines', () => {
  it.each([
    ['square', sizes.square],
    ['tall', sizes.tall],
  ])('makes room for it in a %s frame, on the stage', (kind, size) => {
    const frame = frameOf(size);
    const {picture, formula, caption} = wideCurve(frame, 340);
    const usual = wideCurve(frame);
    if (kind === 'square') {
      // It stands in the picture.
      expect(picture.height).toBeGreaterThan(usual.picture.height);
    } else {
      expect(formula.height).toBe(340);
      expect(top(formula)).toBeGreaterThan(bottom(picture));
      expect(bottom(formula)).toBeLessThanOrEqual(top(caption!));
    }
  });
});
