import {Vector2, createRef, createSignal, easeInOutSine} from '@motion-canvas/core';
import {runEnding} from 'downhill/clip';
import {AxisMark, Caption, PointLabel, TravelingNumber} from 'downhill/nodes';
import {wideCurve} from 'downhill/plot';
import {type as text} from 'downhill/theme';
import {CurvePlot, UpdateEquation, clipScene, usualTangentReach} from 'downhill/story';
import {writtenUpdates} from 'downhill/words';
import clip from './clip';
import {again, question, slope, step} from './words';

const hops = {counted: 2, budget: 3.3};

/** Widths of the equation, and what part of its size suffices, in the picture. */
const widths = {wide: 800, square: 800};
const suffices = 0.75;

export default clipScene(clip, function* (view, {trace, theme, say, frame, beat}) {
  const {rule} = trace;
  const [{iterates, updates}] = trace.runs;
  const rows = writtenUpdates(updates, rule, {
    say,
    alike: {first: hops.counted, group: UpdateEquation.rowsOf(rule)},
  });
  const height = UpdateEquation.heightOf(rule, frame.kind);
  const regions = wideCurve(frame, height);
  const plot = createRef<CurvePlot>();
  const equation = createRef<UpdateEquation>();
  const number = createRef<TravelingNumber>();
  const [mark, nextMark] = [createRef<AxisMark>(), createRef<AxisMark>()];
  const [slopeName, stepName] = [createRef<PointLabel>(), createRef<PointLabel>()];
  /** Whether the names are there that tell an update slowly. */
  const [isSlow, isStep] = [createSignal(1), createSignal(0)];

  view.add(
    <CurvePlot
      ref={plot}
      of={trace}
      region={regions.picture}
      hops={hops}
      {...(frame.kind !== 'tall' && {
        room: {
          width: suffices * widths[frame.kind],
          height: suffices * height,
          isNeeded: true,
        },
      })}
    />,
  );
  const [{walk, conclude}] = plot().runs;
  const told = walk.plan.counted.length;
  const now = () => walk.landed();
  const next = () => Math.min(now() + 1, iterates.length - 1);
  const point = (k: number) => [iterates[k]!.x, iterates[k]!.value] as const;
  const here = () => plot().toLocal(point(now()));
  const xText = (k: number) =>
    rows[k]?.x ?? rows[k - 1]?.next ?? say.number(iterates[0].x);
  const slopeText = (k: number) =>
    say.number(iterates[k]!.slope, {digits: 3, trim: true});
  /** To the lower end of the tangent. */
  const tangent = () => {
    const along = plot().unit().mul(new Vector2(1, iterates[now()]!.slope)).normalized;
    return along.scale(along.y < 0 ? -usualTangentReach : usualTangentReach);
  };
  const moveX = () => plot().toLocal(point(next())).x - here().x;
  const curve = plot().curve.localLines().flat();
  /** The dashed lines down to the axis. */
  const feet = () =>
    [here().x, here().x + moveX()].flatMap(x =>
      Array.from({length: 20}, (_, i) => {
        const foot = plot().height() / 2;
        return {x, y: here().y + (i / 20) * (foot - here().y)};
      }),
    );

  plot().add(
    <>
      <AxisMark ref={mark} at={() => point(now())} text={() => xText(now())} />
      <AxisMark
        ref={nextMark}
        at={() => point(next())}
        text={() => rows[now()]?.next ?? ''}
        presence={0}
        beside={mark}
      />
      <PointLabel
        ref={slopeName}
        {...text.mark}
        text={() => `f′ = ${slopeText(now())}`}
        fill={theme.gradient}
        at={() => here().add(tangent())}
        awayFrom={here}
        clearance={4}
        avoid={() => ({walk: curve, marks: feet()})}
        opacity={() => isSlow() * walk.tangent()}
      />
      <PointLabel
        ref={stepName}
        {...text.mark}
        text={() => stepText(now())}
        fill={theme.step}
        at={() => here().addX(moveX() / 2)}
        awayFrom={() => here().add([moveX() / 2, 20])}
        clearance={12}
        avoid={() => ({
          walk: curve,
          marks: [0, 0.5, 1].map(part => here().addX(part * moveX())),
        })}
        opacity={isStep}
      />
    </>,
  );
  view.add(
    <>
      <UpdateEquation
        ref={equation}
        rows={rows}
        rule={rule}
        walk={walk}
        region={plot().free ?? regions.formula}
      />
      <TravelingNumber ref={number} />
      <Caption region={regions.caption} />
    </>,
  );
  const {part} = equation();
  walk.aim(1);
  walk.uphill(1);

  yield* beat('question', question, takeX());
  yield* beat('slope', slope, takeSlope());
  if (told > 0) {
    yield* beat('step', step, takeStep(), takeNext());
    yield* beat('next', null, hop());
  }
  if (told > 1) yield* beat('again', again, update(1), walk.otherHops());
  yield* beat('ending', runEnding, conclude());

  function stepText(k: number): string {
    const row = rows[k];
    return row ? `−${row.rate} · ${row.factor}` : '';
  }

  /** From the axis into the formula. */
  function* takeX(seconds = 0.6) {
    if (told === 0) return;
    const {x} = equation().labels(now());
    yield* number().travel({text: xText(now()), from: [mark().label], to: x, seconds});
    part.x(1);
  }

  /** From the tangent into the formula, and what becomes of it there. */
  function* takeSlope(seconds = 0.6) {
    if (told === 0) return;
    const {slope, direction, factor} = equation().labels(now());
    if (slope) {
      const from = [slopeName()] as const;
      yield* number().travel({text: slope.text(), from, to: slope, seconds});
    }
    if (direction) {
      yield* part.terms(1, 0.3);
      yield* part.direction(1, 0.3);
      yield* number().travel({
        text: factor.text(),
        from: [direction],
        to: factor,
        seconds,
      });
    }
    part.factor(1);
  }

  /** From the formula to the arrow, which is multiplied by it. */
  function* takeStep(seconds = 0.65) {
    const {minus, factor} = equation().labels(now());
    const from = [minus, factor] as const;
    yield* number().travel({text: stepText(now()), from, to: stepName(), seconds});
    isStep(1);
    yield* walk.uphill(0, seconds, easeInOutSine);
  }

  /** From the formula to the axis. */
  function* takeNext(seconds = 0.65) {
    yield* part.next(1, 0.25);
    const {next: from} = equation().labels(now());
    if (nextMark().isInside(point(next()))) {
      yield* number().travel({
        text: from.text(),
        from: [from],
        to: nextMark().label,
        seconds,
      });
    }
    nextMark().presence(1);
  }

  function* hop() {
    yield* walk.hop();
    isStep(0);
    nextMark().presence(0);
  }

  function* update(k: number) {
    equation().begin(k);
    walk.uphill(1);
    yield* takeX(0.5);
    yield* walk.point(0.3);
    yield* takeSlope(0.5);
    yield* takeStep(0.45);
    yield* takeNext(0.5);
    yield* hop();
    isSlow(0);
    walk.uphill(0);
  }
});
