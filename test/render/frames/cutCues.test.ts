import {expect, it} from 'vitest';
import {chaptersOf, cutCues} from '../../../src/render/frames/cutCues';
import {webvtt} from '../../../src/render/frames/webvtt';

const beats = [
  {title: 'Which way?', start: 0},
  {title: 'η < 2/L & the way down', start: 2.5},
  {title: 'There', start: 7},
];

it('makes a chapter of each beat, until the next one and the clip’s end', () => {
  expect(chaptersOf(beats, 10)).toEqual([
    {start: 0, end: 2.5, text: 'Which way?'},
    {start: 2.5, end: 7, text: 'η < 2/L & the way down'},
    {start: 7, end: 10, text: 'There'},
  ]);
});

it('cuts what a part of the clip shows, in seconds from the part’s start', () => {
  expect(cutCues(chaptersOf(beats, 10), 3, 8)).toEqual([
    {start: 0, end: 4, text: 'η < 2/L & the way down'},
    {start: 4, end: 5, text: 'There'},
  ]);
  expect(cutCues(chaptersOf(beats, 10))).toEqual(chaptersOf(beats, 10));
});

it('writes them as WebVTT, marks escaped', () => {
  expect(webvtt(chaptersOf(beats.slice(0, 2), 65.0625))).toBe(`WEBVTT

1
00:00:00.000 --> 00:00:02.500
Which way?

2
00:00:02.500 --> 00:01:05.063
η &lt; 2/L &amp; the way down
`);
});
