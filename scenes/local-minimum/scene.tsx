import {Node} from '@motion-canvas/2d';
import {all, createRef, createSignal, easeInOutSine} from '@motion-canvas/core';
import {BasinStrip, Caption, Label, Ridge} from 'downhill/nodes';
import {notable, wideCurve} from 'downhill/plot';
import {BallPlot, ObjectiveFormula, clipScene} from 'downhill/story';
import {type} from 'downhill/theme';
import clip from './clip';
import {basins, down, first, hasBasins, question, tally} from './words';

/** Room for the formula above the curve, in stage units. */
const room = {width: 900, height: 130, isNeeded: true};

const hops = {counted: 2, budget: 6};

/** Below a mark, its value; above the foot of the plot, the strips; in stage units. */
const below = 64;
const overFoot = 22;

export default clipScene(clip, function* (view, {trace, say, frame, beat}) {
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

  // What f is in the valleys.
  const values = new Node({opacity: 0});
  for (const minimum of notable(trace.minima)) {
    const {x, y} = plot().markOf(minimum);
    const text = say.number(minimum.value, {digits: 3, trim: true});
    values.add(<Label {...type.note} text={`f = ${text}`} position={[x, y + below]} />);
  }

  // Which starts end there.
  const grown = createSignal(0);
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
            growsFrom:
              from <= trace.domain[0]
                ? 'right'
                : to >= trace.domain[1]
                  ? 'left'
                  : 'both',
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
