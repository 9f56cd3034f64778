import {createRef} from '@motion-canvas/core';
import {Caption} from 'downhill/nodes';
import {curvePair} from 'downhill/plot';
import {CurvePair, clipScene} from 'downhill/story';
import clip from './clip';
import {ending, onward, question, rule} from './words';

/** The first steps are looked at one by one, on both curves at once. */
const hops = {counted: 3, budget: 5};

export default clipScene(clip, function* (view, {trace, frame, beat}) {
  const regions = curvePair(frame);
  const pair = createRef<CurvePair>();
  view.add(
    <>
      <CurvePair
        ref={pair}
        of={[trace.absolute, trace.squared]}
        axis="w"
        {...{regions, hops}}
      />
      <Caption region={regions.caption} />
    </>,
  );

  yield* beat('question', question);
  yield* beat('rule', rule, pair().hop());
  yield* beat('onward', onward, pair().otherHops());
  yield* beat('ending', ending, pair().conclude());
});
