import {createRef, easeInOutCubic} from '@motion-canvas/core';
import {Caption, FormulaChip, ReadoutChip, tint, type LiveNumber} from 'downhill/nodes';
import {linkedTwins} from 'downhill/plot';
import {LineFitTwins, clipScene} from 'downhill/story';
import clip from './clip';
import {ending, loss, onward, question, twins} from './words';

/** What is averaged: the error in its colour. */
const forms = {
  mse: (error: string) => `\\left(${error}\\right)^2`,
  mae: (error: string) => `\\left|${error}\\right|`,
  huber: (error: string) => `h\\left(${error}\\right)`,
} as const;

export default clipScene(clip, function* (view, {trace, theme, frame, beat}) {
  const regions = linkedTwins(frame);
  const pictures = createRef<LineFitTwins>();
  const [{points}] = trace.runs;
  view.add(
    <LineFitTwins
      ref={pictures}
      of={trace}
      regions={regions}
      stepLabel={frame.kind === 'square' ? '' : '−η∇L'}
    />,
  );
  const {walk, residuals} = pictures();
  const numbers: LiveNumber[] = [
    {
      name: 'L',
      value: () => points[walk.landed()]!.value,
      values: points.map(({value}) => value),
      fill: theme.error,
    },
  ];
  const error = tint(theme.error, 'w x_i + b - y_i');
  view.add(
    <>
      <FormulaChip
        regions={regions}
        taken={ReadoutChip.widthOf(numbers) + 40}
        tex={`\\textstyle L = \\frac{1}{n} \\sum_i ${forms[trace.loss](error)}`}
      />
      <ReadoutChip regions={regions} rows={numbers} />
      <Caption region={regions.caption} />
    </>,
  );
  walk.aim(1);

  yield* beat('question', question);
  yield* beat('loss', loss, residuals.shaped(1, 0.8, easeInOutCubic));
  yield* beat('twins', twins, pictures().join(), walk.hop());
  yield* beat('onward', onward, walk.countedHops(), walk.otherHops());
  yield* beat('ending', ending, pictures().conclude());
});
