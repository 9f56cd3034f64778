import {describe, expect, it} from 'vitest';
import type {Measured} from '../../src/measure/Measured';
import {hurriedSentences, restsOf, tooMuch} from '../../src/measure/reading';

const film = (more: Partial<Measured>): Measured => ({
  ...{fps: 60, frames: 600, cues: [], beats: [], tracks: [], arrows: []},
  ...{fadings: [], named: [], restless: []},
  ...more,
});

describe('a sentence', () => {
  // 0.8 s + 26 / 13 s.
  const cue = {start: 1, end: 3.8, text: 'Twenty-six letters are it.'};

  it('is there for 0.8 s and a second for each 13 characters', () => {
    expect(hurriedSentences(film({cues: [cue]}))).toEqual([]);
    expect(hurriedSentences(film({cues: [{...cue, end: 3.7}]}))).toEqual([
      '"Twenty-six letters are it." is there for 2.70 s of 2.80',
    ]);
  });

  it('is there for two seconds, however short it is', () => {
    const short = {start: 0, end: 1.5, text: 'Down.'};
    expect(hurriedSentences(film({cues: [short]}))).toEqual([
      '"Down." is there for 1.50 s of 2.00',
    ]);
  });

  it('has the picture at rest for half of its time', () => {
    expect(restsOf([cue], 60)).toEqual([[72, 143]]);
    expect(hurriedSentences(film({cues: [cue], restless: [100]}))).toEqual([
      'the picture moves in frame 100, while "Twenty-six letters are it." is read',
    ]);
  });
});

describe('a run says too much', () => {
  const cues = (texts: readonly string[]) =>
    texts.map((text, i) => ({start: 4 * i, end: 4 * i + 4, text}));

  it('in six sentences, in one of 46 characters, and in 181 of all', () => {
    expect(tooMuch(film({cues: cues(Array(6).fill('Down.'))}))).toEqual([
      '6 sentences',
    ]);
    expect(tooMuch(film({cues: cues(['x'.repeat(46)])}))).toEqual([
      `"${'x'.repeat(46)}" has 46 characters`,
    ]);
    const many = [45, 45, 45, 45, 1].map(length => 'x'.repeat(length));
    expect(tooMuch(film({cues: cues(many)}))).toEqual(['181 characters']);
    expect(tooMuch(film({cues: cues(many.slice(0, 4))}))).toEqual([]);
  });

  it('in more than 25 seconds', () => {
    expect(tooMuch(film({frames: 1500}))).toEqual([]);
    expect(tooMuch(film({frames: 1506}))).toEqual(['25.10 s']);
  });
});
