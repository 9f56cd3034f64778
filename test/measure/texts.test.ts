import {describe, expect, it} from 'vitest';
import type {DrawnText} from '../../src/render/page/drawnTexts';
import type {NamedFrame} from '../../src/measure/Measured';
import {
  crowding,
  cutOff,
  overlapping,
  smallCaptions,
  tooSmall,
} from '../../src/measure/texts';

function text(words: string, more: Partial<DrawnText> = {}): DrawnText {
  const box = {left: 0, right: 100, top: 0, bottom: 40};
  return {text: words, ...box, size: 44, opacity: 1, ...more};
}

const frame = (more: Partial<NamedFrame>): NamedFrame => ({
  ...{name: 'end', sentence: '', texts: [], chips: [], clipped: [], outside: []},
  ...more,
});

describe('text', () => {
  it('is too small below 32 u, where it is seen', () => {
    const small = text('tiny', {size: 31});
    expect(tooSmall([text('fine', {size: 32}), small])).toEqual([
      '"tiny" is set in 31.0 u',
    ]);
    expect(tooSmall([{...small, opacity: 0.05}])).toEqual([]);
  });

  it('is cut off at the edge of its stage', () => {
    const far = text('far', {left: 500, right: 545});
    expect(cutOff([far], 'tall')).toEqual([
      '"far" reaches beyond the stage (500, 0, 545, 40)',
    ]);
    expect(cutOff([far], 'wide')).toEqual([]);
  });

  it('overlaps what lies on it by more than the rim of a letter', () => {
    const [a, b] = [text('a'), text('b', {left: 60, right: 160, top: 30, bottom: 70})];
    expect(overlapping([a, b])).toEqual([
      '"a" (0, 0, 100, 40) overlaps "b" (60, 30, 160, 70)',
    ]);
    expect(overlapping([a, {...b, top: 38}])).toEqual([]);
    expect(overlapping([a, {...b, left: 100}])).toEqual([]);
  });

  it('reaches into a chip where it is neither on it nor beside it', () => {
    const chip = {left: 80, right: 300, top: -50, bottom: 100};
    const beside = text('beside');
    const onIt = text('on it', {left: 100, right: 200});
    const away = text('away', {left: -30, right: 70});
    expect(crowding(frame({texts: [beside, onIt, away], chips: [chip]}))).toEqual([
      '"beside" (0, 0, 100, 40) reaches into a chip (80, -50, 300, 100)',
    ]);
  });
});

describe('a caption', () => {
  const sentence = 'It settles near the minimum.';

  it('has its size, in one line or in several', () => {
    const whole = text(sentence, {size: 52});
    expect(smallCaptions(frame({sentence, texts: [whole]}), 'wide')).toEqual([]);
    const lines = ['It settles near', 'the minimum.'].map(line =>
      text(line, {size: 64}),
    );
    expect(smallCaptions(frame({sentence, texts: lines}), 'tall')).toEqual([]);
    const smaller = text(sentence, {size: 49.4});
    expect(smallCaptions(frame({sentence, texts: [smaller]}), 'wide')).toEqual([
      '"It settles near the minimum." is set in 49.4 u',
    ]);
  });

  it('is on the stage', () => {
    expect(
      smallCaptions(frame({sentence, texts: [text('the minimum.')]}), 'wide'),
    ).toEqual(['"It settles near the minimum." is not on the stage']);
  });
});
