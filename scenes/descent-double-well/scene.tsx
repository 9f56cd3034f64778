import {all, createRef, type ThreadGenerator} from '@motion-canvas/core';
import {Caption, Dimension, Ridge} from 'downhill/nodes';
import {isInside, nearestInside, wideCurve} from 'downhill/plot';
import {
  CurvePlot,
  ObjectiveFormula,
  clipScene,
  type CurveRunOnStage,
} from 'downhill/story';
import clip from './clip';
import {decided, ending, question, ridge, ridgesBetween, ways} from './words';

/** Room for the formula above the curve, in stage units. */
const room = {width: 900, height: 220, isNeeded: true};

const hops = {counted: 1, budget: 6.5};

/** The dimension line, above the starts. */
const above = 110;

/** Half the length of tangents: those of two near starts do not cross. */
const tangents = {wide: 76, square: 46, tall: 46};

/** What is not spoken of. */
const quiet = 0.3;

/** A distance of this share of the picture's width is none. */
const nothing = 1e-3;

export default clipScene(clip, function* (view, {trace, say, frame, beat}) {
  const regions = wideCurve(frame);
  const plot = createRef<CurvePlot>();
  view.add(
    <CurvePlot
      ref={plot}
      of={trace}
      region={regions.picture}
      hops={hops}
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

  const pair = trace.pair ?? [0];
  const compared = pair.map(i => plot().runs[i]!);
  const rest = plot().runs.filter((_, i) => !pair.includes(i));
  for (const run of rest) yield run.quiet(quiet, 0);
  for (const {walk} of compared) walk.aim(1);

  const half = plot().size().scale(0.5);
  const ridges = ridgesBetween(trace).map(
    ({point: [x], value}) => new Ridge({at: plot().toLocal([x!, value]), foot: half.y}),
  );
  plot().add(ridges);
  ridges.forEach(node => node.moveToBottom());
  if (trace.pair) plot().add(dimensions());

  yield* beat('question', question);
  if (trace.pair) {
    const pulses = ridges.map(node => node.pulse());
    yield* beat('ridge', ridge, together(compared, hop, pulses));
  }
  yield* beat('ways', ways, together(compared, down), together(compared, conclude));
  const isDecided = decided.some(sentence => sentence.holds(trace));
  if (rest.length > 0) {
    const appear = together(rest, run => run.quiet(1));
    const said = isDecided ? decided : null;
    yield* beat('others', said, appear, together(rest, down), together(rest, conclude));
  }
  if (rest.length === 0 || !isDecided) yield* beat('ending', ending);

  /** How far the two starts are apart, and how far the two are now. */
  function dimensions(): Dimension[] {
    const [left, right] = compared as [CurveRunOnStage, CurveRunOnStage];
    const place = ({walk}: CurveRunOnStage) => nearestInside(walk.place(), half);
    const start = [place(left), place(right)] as const;
    const level = Math.max(24 - half.y, Math.min(start[0].y, start[1].y) - above);
    const between = () => [place(left), place(right)] as const;
    const x = (i: number) =>
      trace.runs[pair[i]!]!.iterates[compared[i]!.walk.landed()]!.x;
    const apart = () => Math.abs(x(1) - x(0));
    const first = written(apart());
    const text = () =>
      left.walk.landed() + right.walk.landed() > 0
        ? `${first} → ${written(apart())}`
        : first;
    return [
      new Dimension({between: start, level}),
      new Dimension({between, level, text}),
    ];
  }

  function written(distance: number): string {
    const [low, high] = trace.domain;
    if (distance < nothing * (high - low)) return '≈ 0';
    return say.number(distance, {digits: 3, trim: true});
  }
});

function together(
  runs: readonly CurveRunOnStage[],
  move: (run: CurveRunOnStage) => ThreadGenerator,
  others: readonly ThreadGenerator[] = [],
): ThreadGenerator {
  return all(...runs.map(move), ...others);
}

const hop = ({walk}: CurveRunOnStage) => walk.hop();
const conclude = (run: CurveRunOnStage) => run.conclude();

function* down({walk}: CurveRunOnStage): ThreadGenerator {
  yield* walk.countedHops();
  yield* walk.otherHops();
}
