import {describe, expect, it} from 'vitest';
import {parseLesson} from '../../../src/lesson/read/parseLesson';
import {readPlaceholders} from '../../../src/lesson/read/readPlaceholders';

const textsIn = (text: string) =>
  readPlaceholders(parseLesson(text)).map(found => found.text);

describe('a figure that was never made', () => {
  it.each([
    '[Add picture of the valley here]',
    '[add slope in graph of the curve]',
    '[insert an image of two classes]',
    '[Add visuals]',
    '[INSERT IMAGE HERE: place `loss.png` here]',
    '\\[insert image of a bowl\\]',
    '[[Add image]]',
    '[image here]',
    '[Diagram goes here]',
    '[TODO: contour plot]',
    '[figure: the valley from above]',
    '[screenshot]',
    '![screenshot]',
    '[Screenshot of the editor]',
    '[a plot of the loss]',
    '[loss curve diagram to be added]',
    '![]()',
    '![The valley]( )',
    '![The valley](TODO)',
    '![The valley](insert the image link here)',
    '<img src="" alt="">',
  ])('is seen in %s', text => {
    expect(textsIn(`Before.\n\nIn a sentence ${text} like this.\n`)).toEqual([text]);
  });

  it.each([
    ['TODO: add a diagram', 'TODO: add a diagram'],
    ['[figure of the data here...]()', '[figure of the data here...]'],
    ['TODO image of the slope', 'TODO image'],
    ['(insert image here)', 'insert image here'],
    ['(Add your contour plot image here)', 'Add your contour plot image here'],
  ])(
    'is seen in parentheses, in words alone and in an empty link in %s',
    (text, seen) => {
      expect(textsIn(`A sentence.\n\n${text}\n`)).toEqual([seen]);
    },
  );

  it('has its place', () => {
    const [found] = readPlaceholders(
      parseLesson('# Slope\r\n\r\nDownhill. [Add\r\nvisuals]\r\n'),
    );
    expect(found).toMatchObject({
      text: '[Add\r\nvisuals]',
      place: {line: 3, column: 11},
    });
  });
});

describe('no figure is missing', () => {
  it.each([
    '[Add an image](https://example.org)',
    '[add images][docs] and [add images]\n\n[docs]: a.html\n[add images]: b.html',
    '- [ ] Add an image\n- [x] Insert a graph',
    'A claim [^image].\n\n[^image]: Insert a figure of speech.',
    'See [Figure 3], [Fig. 2a], [figure: 3] and [@fig-valley; @plot].',
    '`[insert image]`',
    '```\n[insert image]\n```',
    '<!-- [insert image] -->',
    '$[add graph]$ and $$[image: x]$$',
    '[[Screenshot]]',
    'convert [options] [input] and array[image]',
    '[plot twist] [graph] [video] [code] [x] [1] [sic]',
    'The figure of merit [Smith 2020, figure 4].',
    'TODO: support images in tables. TODO add diagram parser',
    '(a graph of the loss) (the image above) (add image support)',
    'You can add an image here.',
    '::clip[Add a picture of your own]{#derivative}',
    '![Insert Image button](button.png)',
  ])('in %s', text => {
    expect(textsIn(`${text}\n`)).toEqual([]);
  });
});
