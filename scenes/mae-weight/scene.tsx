import {createRef} from '@motion-canvas/core';
import {Caption} from 'downhill/nodes';
import {curvePair} from 'downhill/plot';
import {CurvePair, clipScene} from 'downhill/story';
import clip from './clip';
import {ending, onward, question, rates, rule} from './words';

/** The first step is looked at alone, on both curves at once. */
const hops = {counted: 1, budget: 3.9};
const laterHops = {counted: 0, budget: 1.5};

export default clipScene(clip, function* (view, {trace, say, theme, frame, beat}) {
  const regions = curvePair(frame);
  const pair = createRef<CurvePair>();
  const {runs} = trace.absolute;
  const [{learningRate: usual}] = runs;
  // Of a rate that is smaller than the first, the first one, and a larger one.
  const colors = [theme.ordered[1]!, theme.iterate, theme.beyond];
  const names = runs.map(({learningRate}) => ({
    text: `η = ${say.number(learningRate)}`,
    color: colors[1 + Math.sign(learningRate - usual)]!,
  }));
  view.add(
    <>
      <CurvePair
        ref={pair}
        of={[trace.absolute, trace.squared]}
        axis="w"
        {...{regions, hops, laterHops}}
        {...(runs.length > 1 && {endNames: names})}
      />
      <Caption region={regions.caption} />
    </>,
  );

  yield* beat('question', question);
  yield* beat('rule', rule, pair().hop());
  yield* beat('onward', onward, pair().otherHops());
  yield* beat('ending', ending, pair().conclude());
  if (runs.length > 1) yield* beat('rates', rates, pair().compare());
});
