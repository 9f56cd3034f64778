import {Node} from '@motion-canvas/2d';
import {
  all,
  createRef,
  createSignal,
  easeInOutSine,
  Vector2,
} from '@motion-canvas/core';
import {Arrow, Caption, RateGauge} from 'downhill/nodes';
import {wideCurve} from 'downhill/plot';
import {CurvePlot, DescentEquation, clipScene, equationHeight} from 'downhill/story';
import clip from './clip';
import {growing, jump, limit, question} from './words';

/** Room for the equation, in stage units. */
const room = {width: 780, height: equationHeight, isNeeded: true};

const hops = {counted: 2, budget: 4.5};

export default clipScene(clip, function* (view, {trace, theme, frame, beat}) {
  const regions = wideCurve(frame);
  const {tries, stableRate} = trace;
  const [run] = trace.runs;
  const plot = createRef<CurvePlot>();
  const equation = createRef<DescentEquation>();
  const gauge = createRef<RateGauge>();
  const attempt = createSignal(0);

  view.add(
    <CurvePlot
      ref={plot}
      of={trace}
      region={regions.picture}
      hops={hops}
      {...(frame.kind === 'wide' && {room})}
    />,
  );
  const [{walk, conclude, vanish}] = plot().runs;
  const words = plot().free ?? regions.formula;
  const gaugeWidth = Math.min(words.width - 60, 960);
  view.add(
    <>
      <DescentEquation
        ref={equation}
        run={run}
        stableRate={stableRate}
        walk={walk}
        regions={regions}
        free={plot().free}
      />
      {stableRate.holds !== 'none' && (
        <RateGauge
          ref={gauge}
          rate={() => tries[Math.round(attempt())]!.learningRate}
          limit={stableRate.limit}
          width={gaugeWidth}
          position={[
            words.x - gaugeWidth / 2,
            words.y - words.height / 2 + equationHeight / 2,
          ]}
          opacity={0}
        />
      )}
      <Caption region={regions.caption} />
    </>,
  );

  const others = new Node({opacity: 0});
  others.add(
    waysOf(() => tries[Math.round(attempt())]?.iterates ?? [], plot(), theme.muted),
  );
  plot().add(others);
  walk.aim(1);

  yield* beat('question', question);
  yield* beat('jump', jump, walk.hop());
  yield* beat('growing', growing, walk.countedHops(), walk.otherHops(), conclude());
  if (stableRate.holds === 'none') return;
  yield* beat(
    'limit',
    limit,
    all(
      vanish(),
      equation().opacity(0, 0.25),
      gauge().opacity(1, 0.25),
      others.opacity(1, 0.25),
    ),
    attempt(tries.length - 1, 3.5, easeInOutSine),
  );
});

/** Another rate's run: arrows from one landing to the height of the next, and up or down to it. */
function waysOf(
  iterates: () => readonly {x: number; value: number}[],
  plot: CurvePlot,
  upright: string,
): Node[] {
  const place = (k: number) => {
    const {x, value} = iterates()[Math.min(k, iterates().length - 1)]!;
    return plot.toLocal([x, value]);
  };
  const corner = (k: number) => new Vector2(place(k + 1).x, place(k).y);
  return Array.from({length: iterates().length - 1}, (_, k) => [
    <Arrow from={() => place(k)} to={() => corner(k)} />,
    <Arrow
      from={() => corner(k)}
      to={() => place(k + 1)}
      stroke={upright}
      headed={false}
    />,
  ]).flat();
}
