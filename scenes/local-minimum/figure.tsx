import {Line, Node, type View2D} from '@motion-canvas/2d';
import {Color, Vector2, createRef, createSignal} from '@motion-canvas/core';
import {
  Arrow,
  Axes,
  Cross,
  Curve,
  DescentPath,
  Dot,
  PointLabel,
  fromCorner,
  openRadius,
} from 'downhill/nodes';
import {line, type Theme} from 'downhill/theme';
import {namesOf} from './names';
import {outcomeOf} from './tally';
import type {Ball, End, Valleys} from './valleys';

const plot = {left: 206, top: 388, width: 1574, height: 536};

/** Share of the heights that stays free below the curve, for the names of minima. */
const roomBelow = 0.2;

/** Half the room that a ball has, as a share of the distance between two starts. */
const ballShare = 0.4;
const leastBall = 8;

/** Between two basins, in stage units. */
const seam = 3;

/** Puts the landscape, the balls and, hidden at first, the valleys on the stage. */
export function stageFigure(view: View2D, trace: Valleys, theme: Theme) {
  const {domain, range, lines, balls, minima, basins} = trace;
  const step = createSignal(0);
  const reach = createSignal(0);
  /** How far it is told where the balls have ended, 0 to 1. */
  const told = createSignal(0);
  const walkers = createRef<Node>();
  const valleys = createRef<Node>();
  const strip = createRef<Node>();
  const axes = createRef<Axes>();

  const colors = {lowest: theme.minimum, local: theme.iterate, none: theme.muted};
  const colorOf = (end: End) => colors[outcomeOf(end, minima)];
  const radius = Math.max(
    leastBall,
    Math.min(line.current, (ballShare * plot.width) / balls.length),
  );
  const [low, high] = range;

  view.add(
    <Axes
      ref={axes}
      topLeft={fromCorner(plot.left, plot.top)}
      width={plot.width}
      height={plot.height}
      domain={domain}
      range={[low - roomBelow * (high - low), high]}
      rangeTicks={4}
      domainLabel="x"
    />,
  );
  const at = (x: number, y: number) => axes().toLocal([x, y]);
  const foot = (x: number) => new Vector2(at(x, 0).x, plot.height / 2);
  const color = (end: End) => () => Color.lerp(theme.iterate, colorOf(end), told());
  /** On the axis, what reached the lowest valley is full, and the rest are rings. */
  const isFull = (end: End) => outcomeOf(end, minima) === 'lowest';
  const hollow = () => Color.lerp(theme.iterate, theme.background, told());
  const mark = (end: End) => (isFull(end) ? color(end) : hollow);
  const ring = (end: End) =>
    isFull(end)
      ? theme.background
      : () => Color.lerp(theme.background, colorOf(end), told());
  const ground = lines
    .flat()
    .filter(([, y]) => Number.isFinite(y))
    .map(([x, y]) => at(x, y))
    .filter((_, i) => i % 8 === 0);
  const bottoms = minima.map(({x, value}) => at(x, value));

  axes().add(
    <>
      <Curve lines={lines} />
      <Node ref={strip} opacity={0}>
        {basins.map(({from, to, end}) => (
          <Line
            points={[foot(from).addX(seam), foot(to).addX(-seam)]}
            stroke={colorOf(end)}
            lineWidth={line.current}
          />
        ))}
      </Node>
      <Node ref={walkers}>
        {balls.map(ball => (
          <DescentPath
            points={ball.iterates.map(({x, value}) => [x, value])}
            step={() => Math.min(step(), ball.iterates.length - 1)}
            radius={radius}
            color={color(ball.end)}
            openness={() => (ball.end.kind === 'minimum' ? told() : 0)}
          />
        ))}
        {balls.map(ball => (
          <Arrow
            from={() => at(...stepOf(ball, step())[0])}
            to={() => Vector2.lerp(...landing(ball), reach())}
          />
        ))}
      </Node>
      {balls.map(({iterates, end}) => (
        <Dot
          position={foot(iterates[0].x)}
          radius={Math.min(line.dot + 3, radius)}
          fill={mark(end)}
          stroke={ring(end)}
        />
      ))}
      <Node ref={valleys} opacity={0}>
        {bottoms.map(place => (
          <Cross position={place} scale={bottoms.length > 9 ? 0.6 : 1} />
        ))}
        {namesOf(trace, plot.width).map(({minimum, text}) => (
          <PointLabel
            text={text}
            fill={minimum.isLowest ? theme.minimum : theme.iterate}
            at={at(minimum.x, minimum.value)}
            awayFrom={at(minimum.x, minimum.value).addY(-100)}
            clearance={openRadius}
            avoid={{walk: ground, marks: bottoms}}
          />
        ))}
      </Node>
    </>,
  );
  return {signals: {step, reach, told}, walkers, valleys, strip};

  function landing(ball: Ball): [Vector2, Vector2] {
    const [[x, y], [next]] = stepOf(ball, step());
    return [at(x, y), at(next, y)];
  }
}

/** The iterate that a ball has reached, and the next one. */
function stepOf({iterates}: Ball, step: number) {
  const last = iterates.length - 1;
  const here = iterates[Math.min(last, Math.floor(step))]!;
  const next = iterates[Math.min(last, Math.floor(step) + 1)]!;
  return [
    [here.x, here.value],
    [next.x, next.value],
  ] as const;
}
