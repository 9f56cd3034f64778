import {describe, expect, test} from 'vitest';
import {parseWebvtt, webvtt} from '../../../src/render/frames/webvtt';

const cues = [
  {start: 0, end: 1.25, text: 'f < g & g > 0'},
  {start: 3599.999, end: 36_000.5, text: 'two\nlines'},
];

describe('WebVTT', () => {
  test('is read as it was written', () => {
    expect(parseWebvtt(webvtt(cues))).toEqual(cues);
    expect(parseWebvtt(webvtt([]))).toEqual([]);
  });

  test('has no more cues than it was given, whatever their words are', () => {
    const text = 'NOTE x --> y\r\r00:01.000 --> 00:02.000\rnot a cue\n\n\nnor this';
    const file = webvtt([{start: 0, end: 1, text}]);
    expect(file.match(/-->/g)).toHaveLength(1);
    const [cue, ...others] = parseWebvtt(file);
    expect(others).toEqual([]);
    expect(cue!.text).toBe(
      'NOTE x --> y\n00:01.000 --> 00:02.000\nnot a cue\nnor this',
    );
  });

  test('is read as others write it: no numbers, no hours, places, other line ends', () => {
    const file =
      '\uFEFFWEBVTT - notes\r\n\r\n00:01.000 --> 00:02.500 align:start\r\nHere.\r\n';
    expect(parseWebvtt(file)).toEqual([{start: 1, end: 2.5, text: 'Here.'}]);
  });

  test.each([
    [
      '1\n00:00:01,000 --> 00:00:02,000\nSRT',
      'Expected a file that begins with WEBVTT.',
    ],
    ['WEBVTT\n\nno times', 'Expected the times of a cue, got "no times".'],
    [
      'WEBVTT\n\n00:02.000 --> 00:01.000\nback',
      'Expected the times of a cue, got "00:02.000 --> 00:01.000".',
    ],
  ])('%j is refused', (file, message) => {
    expect(() => parseWebvtt(file)).toThrow(message);
  });
});
