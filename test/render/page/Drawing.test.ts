import {createComputed, createSignal} from '@motion-canvas/core';
import {describe, expect, it} from 'vitest';
import {Drawing} from '../../../src/render/page/Drawing';

/** A drawing that counts how often it was drawn. */
function counted(read: () => unknown) {
  let times = 0;
  const drawing = new Drawing(() => {
    times++;
    read();
  });
  const draw = drawing.toSignal();
  return {
    drawing,
    /** How often it has been drawn when it is asked for once more. */
    draw: () => {
      draw();
      return times;
    },
  };
}

describe('a drawing', () => {
  it('is drawn again where a signal has changed that it read, and only then', () => {
    const [read, other] = [createSignal(1), createSignal(1)];
    const {draw} = counted(read);
    expect([draw(), draw()]).toEqual([1, 1]);
    other(2);
    expect(draw()).toBe(1);
    read(2);
    expect([draw(), draw()]).toEqual([2, 2]);
    read(2);
    expect(draw()).toBe(2);
  });

  it('hears of what lies behind a computed value', () => {
    const size = createSignal(1);
    const area = createComputed(() => size() ** 2);
    const {draw} = counted(() => area() + area());
    expect(draw()).toBe(1);
    size(2);
    size(3);
    expect([draw(), draw()]).toEqual([2, 2]);
    size(4);
    expect(draw()).toBe(3);
  });

  it('hears no more of what only an earlier drawing read', () => {
    const [isLeft, left, right] = [
      createSignal(true),
      createSignal(1),
      createSignal(1),
    ];
    const {draw} = counted(() => (isLeft() ? left() : right()));
    expect(draw()).toBe(1);
    isLeft(false);
    expect(draw()).toBe(2);
    left(2);
    expect(draw()).toBe(2);
    right(2);
    expect(draw()).toBe(3);
  });

  it('is drawn again, too, where another has read the same since', () => {
    const shared = createSignal(1);
    const drawings = [counted(shared), counted(shared)];
    const draw = () => drawings.map(each => each.draw());
    expect([draw(), draw()]).toEqual([
      [1, 1],
      [1, 1],
    ]);
    shared(2);
    expect(draw()).toEqual([2, 2]);
    shared(3);
    expect([draw(), draw()]).toEqual([
      [3, 3],
      [3, 3],
    ]);
  });

  it('leaves what it read to another when it is over', () => {
    const signal = createSignal(1);
    const [first, second] = [counted(signal), counted(signal)];
    first.draw();
    first.drawing.dispose();
    expect(second.draw()).toBe(1);
    signal(2);
    expect(second.draw()).toBe(2);
    signal(3);
    expect([second.draw(), second.draw()]).toEqual([3, 3]);
  });

  it('is not drawn again for what it changes itself', () => {
    const signal = createSignal(0);
    const {draw} = counted(() => signal(signal() + 1));
    expect([draw(), draw()]).toEqual([1, 1]);
  });
});
