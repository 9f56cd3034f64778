import {all, createRef, createSignal, easeInOutSine} from '@motion-canvas/core';
import {BasinStrip, Caption, MinimumValues, Ridge} from 'downhill/nodes';
import {wideCurve} from 'downhill/plot';
import {BallPlot, ObjectiveFormula, clipScene} from 'downhill/story';
import clip from './clip';
import {basins, down, first, hasBasins, question, tally} from './words';

/** Room for the formula above the curve, in stage units. */
const room = {width: 900, height: 130, isNeeded: true};

const hops = {counted: 2, budget: 6};

/** The strips, above the foot of the plot, in stage units. */
const overFoot = 22;

/** A strip that ends so near to a ridge ends there, in stage units. */
const near = 30;

export default clipScene(clip, function* (view, {trace, frame, beat}) {
  const regions = wideCurve(frame);
  const plot = createRef<BallPlot>();
  view.add(
    <BallPlot
      ref={plot}
      of={trace}
      region={regions.picture}
      hops={hops}
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

  const {walk} = plot();
  const foot = plot().height() / 2;
  const at = (x: number, y = 0) => plot().toLocal([x, y]);

  const values = new MinimumValues({of: trace, at: m => plot().markOf(m), opacity: 0});
  // Which starts end there.
  const grown = createSignal(0);
  const isAtRidge = (end: number) =>
    trace.ridges.some(({point: [x]}) => Math.abs(at(x! - end).x - at(0).x) < near);
  const ridges = trace.ridges.map(
    ({point: [x], value}) => new Ridge({at: at(x!, value), foot, opacity: 0}),
  );
  plot().insert(ridges);
  plot().add(values);
  const strips = trace.basins.flatMap(({from, to, outcome}) =>
    outcome.kind === 'arrived'
      ? [
          new BasinStrip({
            from: at(from).x,
            to: at(to).x,
            level: foot - overFoot,
            isLowest: outcome.at.isLowest,
            openEnd: isAtRidge(from) ? (isAtRidge(to) ? null : 'right') : 'left',
            grown,
          }),
        ]
      : [],
  );
  walk.aim(1);

  yield* beat('question', question);
  yield* beat('first', first, walk.hop());
  yield* beat('down', down, walk.countedHops(), walk.otherHops(), plot().settle());
  yield* beat('tally', tally, values.opacity(1, 0.5));
  if (!hasBasins(trace)) return;
  plot().add(strips);
  yield* beat(
    'basins',
    basins,
    all(...ridges.map(ridge => ridge.opacity(1, 0.4))),
    grown(1, 1.6, easeInOutSine),
  );
});
