import {createRef} from '@motion-canvas/core';
import {Caption} from 'downhill/nodes';
import {firstToArrive, mapWithCells, type PlaneRun} from 'downhill/plot';
import {PlanePlot, RaceCells, TermsChip, clipScene} from 'downhill/story';
import type {OptimizerId} from 'downhill/words';
import clip from './clip';
import {dials, ending, race, rules, terms, termsShown} from './words';

/** How many hops have their arrows on the map, and seconds for the others, about. */
const hops = {counted: 2, budget: 9};

export default clipScene(clip, function* (view, {trace, theme, say, frame, beat}) {
  const regions = mapWithCells(frame);
  const {runs} = trace;
  const isSilent = frame.words === 'none';
  const looks = runs.map((_, shape) => ({color: theme.series[shape]!, shape}));
  const [plot, cells] = [createRef<PlanePlot>(), createRef<RaceCells>()];
  view.add(
    <PlanePlot
      ref={plot}
      of={trace}
      region={regions.picture}
      stepLabel=""
      looks={looks}
      hops={hops}
      colorsArrows
      together
    />,
  );
  const nameOf = ({optimizer}: PlaneRun) =>
    say.optimizer(optimizer as OptimizerId).short;
  view.add(
    <>
      {isSilent || <TermsChip regions={regions} text={termsShown(trace, say)} />}
      <RaceCells
        ref={cells}
        plot={plot()}
        runs={runs}
        looks={looks}
        names={runs.map(run => (isSilent ? '' : nameOf(run)))}
        spoken={firstToArrive(runs)}
        region={regions.strip}
      />
      <Caption region={regions.caption} />
    </>,
  );
  const {walk} = plot().walks[0];
  walk.aim(1);

  yield* beat('rules', rules);
  yield* beat('terms', terms, walk.hop());
  yield* beat('dials', dials, walk.countedHops());
  yield* beat('race', race, walk.otherHops());
  yield* beat('ending', ending, cells().focus(1, 0.5));
});
