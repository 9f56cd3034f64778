import {createRef} from '@motion-canvas/core';
import {Caption} from 'downhill/nodes';
import {firstToArrive, mapOverCells} from 'downhill/plot';
import {PlanePlot, RaceCells, TermsChip, clipScene} from 'downhill/story';
import clip from './clip';
import {
  dials,
  ending,
  nameOf,
  race,
  rules,
  terms,
  termsShown,
  termsSigns,
} from './words';

/** Seconds for the hops that are made one after the other, about. */
const budget = 9;

export default clipScene(clip, function* (view, {trace, theme, say, frame, beat}) {
  const regions = mapOverCells(frame);
  const {runs} = trace;
  const isSilent = frame.words === 'none';
  const looks = runs.map((_, shape) => ({color: theme.series[shape]!, shape}));
  const [plot, cells, chip] = [
    createRef<PlanePlot>(),
    createRef<RaceCells>(),
    createRef<TermsChip>(),
  ];
  const said = say.first(isSilent ? termsSigns : termsShown, trace);
  if (said) view.add(<TermsChip ref={chip} regions={regions} text={said} />);
  view.insert(
    <PlanePlot
      ref={plot}
      of={trace}
      region={regions.picture}
      stepLabel=""
      looks={looks}
      taken={() => (said ? [chip().taken] : [])}
      hops={{budget}}
      colorsArrows
      together
    />,
    0,
  );
  view.add(
    <>
      <RaceCells
        ref={cells}
        plot={plot()}
        runs={runs}
        looks={looks}
        names={runs.map(run => (isSilent ? '' : nameOf(run, say)))}
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
