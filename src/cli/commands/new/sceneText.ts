/** The text of a new clip's `scene.tsx`. */
export const sceneText = `import {createRef} from '@motion-canvas/core';
import {noSlope, runEnding, stepsFollow} from 'downhill/clip';
import {Caption} from 'downhill/nodes';
import {wideCurve, type CurveRuns} from 'downhill/plot';
import {CurvePlot, ObjectiveFormula, clipScene} from 'downhill/story';
import {always, sentences} from 'downhill/words';
import clip from './clip';

// A beat says the first of its sentences that holds: what is said is true of any formula.
const question = sentences<CurveRuns>([{text: 'Which way is down?', holds: always}]);
const slope = [
  ...noSlope,
  ...sentences<CurveRuns>([
    {text: 'It rises to the right: the step goes left.', holds: t => firstMove(t) < 0},
    {text: 'It falls to the right: there the step goes.', holds: t => firstMove(t) > 0},
  ]),
  ...runEnding,
];
const shorter = {text: 'Every step is shorter than the one before.', holds: shrinks};
const onward = [...sentences([shorter]), ...stepsFollow, ...runEnding];

function firstMove({runs: [{iterates}]}: CurveRuns): number {
  return iterates.length > 1 ? iterates[0].move : 0;
}

function shrinks({runs: [{iterates}]}: CurveRuns): boolean {
  const steps = iterates.slice(0, -1).map(({move}) => Math.abs(move));
  return steps.length > 1 && steps.every((step, i) => i === 0 || step < steps[i - 1]!);
}

export default clipScene(clip, function* (view, {trace, frame, beat}) {
  // Where picture, formula and caption stand, in wide, square and tall frames.
  const regions = wideCurve(frame);
  const room = frame.kind === 'wide' ? {width: 900, height: 150, isNeeded: true} : null;
  const plot = createRef<CurvePlot>();
  view.add(
    <CurvePlot
      ref={plot}
      of={trace}
      region={regions.picture}
      hops={{counted: 2, budget: 4}}
      {...(room && {room})}
    />,
  );
  const [{walk, conclude}] = plot().runs;
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
  walk.aim(1);

  yield* beat('question', question);
  yield* beat('slope', slope, walk.hop());
  yield* beat('onward', onward, walk.countedHops(), walk.otherHops());
  yield* beat('ending', runEnding, conclude());
});
`;
