import {all, chain, createRef, type ThreadGenerator} from '@motion-canvas/core';
import {Caption, Ridge} from 'downhill/nodes';
import {wideCurve} from 'downhill/plot';
import {
  ApartLine,
  CurvePlot,
  ObjectiveFormula,
  clipScene,
  type CurveRunOnStage,
} from 'downhill/story';
import clip from './clip';
import {ending, question, ridge, ridgesBetween, startsDecide, ways} from './words';

/** Room for the formula above the curve, in stage units. */
const room = {width: 900, height: 220, isNeeded: true};

/** Less time for the others where they are told in a beat of their own, and the ending too. */
const hops = {counted: 1, budget: 6.5};
const shortHops = {counted: 1, budget: 2.6, showsSides: true};

/** Half the length of tangents: those of two near starts do not cross. */
const tangents = {wide: 76, square: 46, tall: 46};

/** What is not spoken of. */
const quiet = 0.3;

export default clipScene(clip, function* (view, {trace, frame, beat}) {
  const regions = wideCurve(frame);
  const plot = createRef<CurvePlot>();
  const pair = trace.pair ?? [0];
  const said = startsDecide[0]!.holds(trace) ? startsDecide : null;
  const hasOthers = trace.runs.length > pair.length;
  view.add(
    <CurvePlot
      ref={plot}
      of={trace}
      region={regions.picture}
      hops={hasOthers && !said ? shortHops : hops}
      tangentReach={tangents[frame.kind]}
      {...(frame.kind === 'wide' && {room})}
    />,
  );
  view.add(
    <>
      <ObjectiveFormula
        tex={trace.tex}
        learningRate={trace.runs[0].learningRate}
        regions={regions}
        free={plot().free}
      />
      <Caption region={regions.caption} />
    </>,
  );

  const compared = pair.map(i => plot().runs[i]!);
  const rest = plot().runs.filter((_, i) => !pair.includes(i));
  for (const run of rest) yield run.quiet(quiet, 0);
  for (const {walk} of compared) walk.aim(1);

  const foot = plot().height() / 2;
  const ridges = ridgesBetween(trace).map(
    ({point: [x], value}) => new Ridge({at: plot().toLocal([x!, value]), foot}),
  );
  plot().insert(ridges);
  if (trace.pair) plot().add(new ApartLine(plot(), trace, trace.pair));

  yield* beat('question', question);
  if (trace.pair) {
    const hop = together(compared, ({walk}) => walk.hop());
    yield* beat('ridge', ridge, all(hop, ...ridges.map(node => node.pulse())));
  }
  yield* beat('ways', ways, together(compared, down), together(compared, conclude));
  if (hasOthers) {
    const appear = together(rest, run => run.quiet(1));
    yield* beat('others', said, appear, together(rest, down), together(rest, conclude));
  }
  if (!hasOthers || !said) yield* beat('ending', ending);
});

function together(
  runs: readonly CurveRunOnStage[],
  move: (run: CurveRunOnStage) => ThreadGenerator,
): ThreadGenerator {
  return all(...runs.map(move));
}

const conclude = (run: CurveRunOnStage) => run.conclude();
const down = ({walk}: CurveRunOnStage) => chain(walk.countedHops(), walk.otherHops());
