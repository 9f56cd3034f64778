import {describe, expect, it} from 'vitest';
import {
  classify,
  fitDigit,
  imageAt,
  plainDigits,
  trainedDigits,
} from '../../../../src/sim';

/** A bar of 4 × 28 in a picture of 40 × 60, on a tone. */
function bar(ink: number, paper: number) {
  const pixels = Array.from({length: 40 * 60}, (_, i) => {
    const [x, y] = [i % 40, Math.floor(i / 40)];
    return x >= 5 && x < 9 && y >= 10 && y < 38 ? ink : paper;
  });
  return {width: 40, height: 60, pixels};
}

const columnsOf = (pixels: readonly number[]) =>
  Array.from({length: 16}, (_, x) =>
    pixels.filter((_, i) => i % 16 === x).reduce((a, b) => a + b, 0),
  );

describe('a picture of a digit', () => {
  it('is drawn in the middle, 14 pixels high, in its proportions', () => {
    const columns = columnsOf(fitDigit(bar(0, 1)));
    expect(columns).toEqual([...Array(7).fill(0), 14, 14, ...Array(7).fill(0)]);
  });

  it('may be dark on light or light on dark, on any scale', () => {
    expect(fitDigit(bar(200, 30))).toEqual(fitDigit(bar(0, 1)));
  });

  it('is one of more than one tone', () => {
    expect(() => fitDigit(bar(1, 1))).toThrow('got one of a single tone');
  });

  it('is read by a network as before, eight times as large and black on white', () => {
    const {networks} = trainedDigits({seed: 1, epochs: 8, learningRate: 2});
    const large = (digit: number) => {
      const small = imageAt(plainDigits(), digit);
      const pixels = Array.from(
        {length: 128 * 128},
        (_, i) => 1 - small[Math.floor(i / 1024) * 16 + Math.floor((i % 128) / 8)]!,
      );
      return fitDigit({width: 128, height: 128, pixels});
    };
    const read = Array.from({length: 10}, (_, d) =>
      classify(networks.at(-1)!, large(d)),
    );
    expect(read).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
