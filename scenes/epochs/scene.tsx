import {all, createRef, createSignal, easeInOutSine, linear} from '@motion-canvas/core';
import {Caption, Formula, FormulaChip, Label, ReadoutChip} from 'downhill/nodes';
import {curveOverChart, type EpochWay} from 'downhill/plot';
import {CurvePlot, LossChart, RunKey, clipScene, contraction} from 'downhill/story';
import clip from './clip';
import {formatOf, line, onward, others, question, rateOf, share} from './words';

/** What the formula and the numbers need. */
const rooms = {
  wide: {width: 760, height: 330, isNeeded: true},
  square: {width: 500, height: 190, isNeeded: true},
  tall: {width: 560, height: 330, isNeeded: true},
};
const hops = {counted: 2, budget: 5};

export default clipScene(clip, function* (view, {trace, theme, say, frame, beat}) {
  const regions = curveOverChart(frame);
  const {ways, runs, epochs, target, distances} = trace;
  const [plot, formula] = [createRef<CurvePlot>(), createRef<FormulaChip>()];
  const room = rooms[frame.kind];
  view.add(
    <CurvePlot
      ref={plot}
      of={trace}
      region={regions.picture}
      room={room}
      hops={hops}
    />,
  );
  const [{walk, conclude}] = plot().runs;
  // Epochs that are over but not seen on the curve: there the walker rests.
  const rest = createSignal(0);
  const [main, ...compared] = ways;
  const epoch = () => walk.step() + rest();
  const at = () => Math.min(main.xs.length - 1, Math.floor(epoch()));
  const numbers = [
    {name: 'f', of: main.values, fill: theme.objective},
    {name: 'x', of: main.xs, fill: theme.iterate},
  ].map(({of, ...row}) => ({
    ...row,
    ...formatOf(of),
    isMoving: true,
    value: () => of[at()]!,
    values: [...of],
  }));
  const free = plot().free ?? regions.picture;
  const edge = free.x - free.width / 2 + 24;
  const below = frame.kind === 'square' ? 78 : 156;
  const place = {...free, x: edge + free.width / 2, height: 120};
  const looks = compared.map((way, i) => ({
    way,
    color: theme.series[i]!,
    shape: i + 1,
    lit: createSignal(0),
    drawn: createSignal(0),
  }));
  const isSilent = frame.words === 'none';
  view.add(
    <>
      <FormulaChip
        ref={formula}
        regions={{
          formula: {...place, y: free.y - free.height / 2 + 70, width: free.width - 48},
          isOverlaid: false,
        }}
        tex={contraction(theme, say).rule}
      />
      <ReadoutChip
        rows={numbers}
        regions={{
          readouts: {
            x: edge + ReadoutChip.widthOf(numbers) / 2 - 34,
            y: free.y - free.height / 2 + 140 + below / 2,
            width: ReadoutChip.widthOf(numbers),
            height: below,
          },
          isOverlaid: false,
        }}
      />
      <Formula
        tex={contraction(theme, say).distance(target?.point[0] ?? null)}
        fontSize={48}
        offset={[-1, 0]}
        position={[regions.names.x - regions.names.width / 2, regions.names.y]}
      />
      <RunKey
        region={regions.names}
        entries={[
          {way: main, color: theme.iterate, shape: 0, lit: createSignal(1)},
          ...looks,
        ].map(({way, ...look}) => ({...look, text: `η = ${rateOf(way, say)}`}))}
      />
      <LossChart
        of={distances}
        lines={[
          {color: theme.iterate, shape: 0},
          ...looks.map(({color, shape, drawn}) => ({color, shape, step: drawn})),
        ]}
        steps={epochs}
        stepsName={isSilent ? say.number(epochs) : say.count(epochs, 'epoch')}
        region={regions.chart}
        step={epoch}
      />
      <Caption region={regions.caption} />
    </>,
  );
  plot().add(
    <Label
      text={`×${walk.stride}`}
      fill={theme.iterate}
      position={() => [walk.place().x - 40, walk.place().y - 66]}
      opacity={() => (walk.stride > 1 && (walk.leg()?.[0] ?? 0) >= hops.counted ? 1 : 0)}
    />,
  );
  walk.aim(1);

  function* factor(way: EpochWay) {
    const tex = contraction(theme, say).factor(way, trace);
    if (tex !== null) yield* formula().become(tex);
  }

  function* finish() {
    yield* walk.otherHops();
    yield* rest(main.xs.length - 1 - walk.step(), 0.5, easeInOutSine);
  }

  function* compare({way, lit, drawn}: (typeof looks)[number]) {
    yield* all(lit(1, 0.3), factor(way));
    yield* drawn(way.xs.length - 1, 1.2, linear);
  }

  yield* beat('question', question);
  yield* beat('share', share, walk.hop(), walk.countedHops());
  yield* beat('onward', onward, finish(), conclude());
  yield* beat('line', line, factor(main));
  yield* beat('others', others, ...looks.map(compare));
});
