/** A lesson with everything in it that a page may have, and its figures. */
import type {Figure} from '../../../src/lesson/Figure';
import type {Lesson, PlacedFigure} from '../../../src/lesson/pages/Lesson';

/** The run of the sample's clip, as the films beside it show it. */
export const sampleFigure: Figure = {
  id: 'contour-descent-1',
  caption:
    'Seventeen hops of $x_{k+1} = x_k - \\eta\\,\\nabla f(x_k)$ on *Himmelblau’s* function.',
  lang: 'en',
  words: 'full',
  width: 640,
  height: 360,
  loops: false,
  theme: 'dark',
  run: {
    clip: 'contour-descent',
    title: 'Gradient descent on a contour map',
    parameters: {},
    automatic: [],
    alt: 'A run of gradient descent goes in 17 hops to (−3.779, −3.283), near the minimum.',
    captions: [
      {start: 0, end: 2.265, text: 'Which way is down?'},
      {start: 2.265, end: 6.824, text: 'Straight across the contour line.'},
      {start: 6.824, end: 14.425, text: 'Gentle slope, short step.'},
      {start: 14.425, end: 18.979, text: 'It settles near the minimum.'},
    ],
    chapters: [
      {start: 0, end: 2.265, text: 'The question'},
      {start: 2.265, end: 6.824, text: 'The first hop'},
      {start: 6.824, end: 14.425, text: 'The hops'},
      {start: 14.425, end: 18.979, text: 'The end'},
    ],
    seconds: 18.979,
  },
  files: files('contour-descent'),
  otherTheme: files('contour-descent.light'),
};

function files(stem: string): Figure['files'] {
  const formats = ['mp4', 'webm', 'gif', 'png', 'vtt'];
  return Object.fromEntries(formats.map(format => [format, `${stem}.${format}`]));
}

const sampleSource = `---
title: Walking downhill
layout: post
---
# Walking downhill

Gradient descent looks for the lowest point of a function $f$ with nothing but its slope in
the hand. At every point $x_k$ it asks the **gradient** which way is *up*, and takes a step
the other way:

$$ x_{k+1} = x_k - \\eta\\,\\nabla f(x_k),
\\qquad \\eta > 0. $$

The number $\\eta$ is the [learning rate](#the-learning-rate). Here is what becomes of it.

::clip[Seventeen hops]{#contour-descent}

Look at the arrows: each stands at a right angle to the contour line through its foot.[^1] At
10:30am, with a ratio of 3:4, that costs $5 and $10.

> A step is short where the slope is gentle, and not because somebody told it so.

## The learning rate

| rate $\\eta$ | hops | what happens                                                   |
| -----------: | ---: | -------------------------------------------------------------- |
|        0.002 |   88 | It creeps along the valley floor and needs a long time for it  |
|        0.010 |   17 | It settles near the minimum                                    |
|        0.030 |    – | It leaps over the valley, farther each time, and never returns |

1. Begin somewhere.
2. Take a step, as \`x -= rate * gradient(x)\`.
3. Stop when nothing changes:
   - the slope is almost zero,
   - or patience is at its end.

\`\`\`python
def descend(gradient, x, rate=0.01, steps=17):
    """Follows the slope downhill, with steps in proportion to it and nothing else."""
    for _ in range(steps):
        x = x - rate * gradient(x)
    return x
\`\`\`

### Twice the curvature is too much

Near a minimum of curvature $L$ a step goes astray where $\\eta > 2/L$, since

$$\\left|1 - \\eta L\\right| > 1 \\quad\\Longrightarrow\\quad \\left|x_{k+1} - x^\\ast\\right| = \\left|1 - \\eta L\\right|\\,\\left|x_k - x^\\ast\\right| > \\left|x_k - x^\\ast\\right|.$$

- [x] read the figure
- [ ] try a rate of your own

[^1]: Along the line $f$ stays the same, so all of its slope lies across.
`;

/** The place of a text in a source. */
export function placed(source: string, text: string, figure: Figure): PlacedFigure {
  const start = source.indexOf(text);
  if (start < 0) throw new Error(`Expected ${text} in the source.`);
  return {start, end: start + text.length, figure};
}

const directive = '::clip[Seventeen hops]{#contour-descent}';

export const sampleLesson: Lesson = {
  source: sampleSource,
  path: 'downhill.md',
  lang: 'en',
  figures: [placed(sampleSource, directive, sampleFigure)],
};
