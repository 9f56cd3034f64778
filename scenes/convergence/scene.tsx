import {createRef} from '@motion-canvas/core';
import {runEnding, stepRule} from 'downhill/clip';
import {Caption, StepLedger} from 'downhill/nodes';
import {wideCurve} from 'downhill/plot';
import {CurvePlot, DescentEquation, clipScene, equationHeight} from 'downhill/story';
import clip from './clip';
import {onward, question} from './words';

/** Enough time to make most steps one by one. */
const hops = {counted: 2, budget: 8};

export default clipScene(clip, function* (view, {trace, frame, beat}) {
  const regions = wideCurve(frame);
  const [run] = trace.runs;
  const plot = createRef<CurvePlot>();
  const isWide = frame.kind === 'wide';
  // For the equation, and else for the ledger.
  const room = isWide
    ? {width: 780, height: equationHeight, isNeeded: true}
    : {width: 300, height: 200, isNeeded: false};

  view.add(
    <CurvePlot
      ref={plot}
      of={trace}
      region={regions.picture}
      room={room}
      hops={hops}
    />,
  );
  const {free, runs} = plot();
  const [{walk, conclude}] = runs;
  view.add(
    <>
      <DescentEquation
        run={run}
        stableRate={trace.stableRate}
        walk={walk}
        regions={regions}
        free={free}
      />
      <StepLedger
        steps={run.iterates.map(({move}) => move * plot().unit().x)}
        drawn={step => walk.drawn(step)}
        region={free}
        top={isWide ? equationHeight : 0}
      />
      <Caption region={regions.caption} />
    </>,
  );
  walk.aim(1);

  yield* beat('question', question);
  yield* beat('rule', stepRule, walk.hop());
  yield* beat('onward', onward, walk.countedHops(), walk.otherHops());
  yield* beat('ending', runEnding, conclude());
});
