import {Line, Node, type View2D} from '@motion-canvas/2d';
import {Color, createRef} from '@motion-canvas/core';
import type {TraceOf} from 'downhill/clip';
import {
  Axes,
  Cross,
  Curve,
  DescentPath,
  Formula,
  PointLabel,
  fromCorner,
  openRadius,
  tint,
} from 'downhill/nodes';
import {breakSum} from 'downhill/plot';
import {columns} from 'downhill/story';
import {line, type Theme} from 'downhill/theme';
import type clip from './clip';
import type {Landscape, Minimum} from './landscape';
import {isFailure, type End} from './runs';
import type {Walker} from './state';

type Trace = TraceOf<typeof clip>;

const {plot} = columns;

/** Share of the heights that stays free below the curve, for the names of minima. */
const roomBelow = 0.16;

/** Minima closer than this have no room for two names, in stage units. */
const nameRoom = 320;

/** With more valleys than this there is room for the global minimum's name only. */
const few = 5;

/** Characters of a formula on a line, those of the colour's name included. */
const wide = 48;

/** Puts the curve, its minima and ridges, and the walkers on the stage. */
export function stageFigure(
  view: View2D,
  walkers: readonly Walker[],
  {trace, theme}: {trace: Trace; theme: Theme},
) {
  const axes = createRef<Axes>();
  const walks = createRef<Node>();
  const {domain, range, lines, minima, ridges, runs} = trace;
  const [low, high] = range;

  view.add(
    <>
      <Axes
        ref={axes}
        width={plot.width}
        height={plot.height}
        topLeft={fromCorner(plot.left, plot.top + 26)}
        domain={domain}
        range={[low - roomBelow * (high - low), high]}
        domainLabel="x"
      />
      <Formula
        tex={breakSum(`${tint(theme.objective, 'f(x)')} =`, trace.tex, wide)}
        fontSize={46}
        maxWidth={plot.width}
        maxHeight={104}
        offset={[-1, 0]}
        position={fromCorner(plot.left, 100)}
      />
    </>,
  );
  const at = ({x, value}: {x: number; value: number}) => axes().toLocal([x, value]);
  const graph = lines
    .flat()
    .filter(([, y], index) => index % 6 === 0 && Number.isFinite(y))
    .map(([x, y]) => axes().toLocal([x, y]));
  const named = namedMinima(trace, x => axes().toLocal([x, 0]).x);
  const marks = [...minima, ...ridges].map(at);

  axes().add(
    <>
      {ridges.slice(0, ridges.length > few ? 0 : few).map(ridge => (
        <Line
          points={[at(ridge), [at(ridge).x, plot.height / 2]]}
          stroke={theme.muted}
          lineWidth={line.axis}
          lineDash={[4, 12]}
        />
      ))}
      <Curve lines={lines} />
      {ridges.length === 1 && (
        <PointLabel
          text="ridge"
          fill={theme.muted}
          at={at(ridges[0]!)}
          awayFrom={at(ridges[0]!).addY(100)}
          avoid={{walk: graph, marks: runs.map(({iterates}) => at(iterates[0]))}}
        />
      )}
      <Node ref={walks}>
        {walkers.map(({run, signals}) => (
          <DescentPath
            points={run.iterates.map(({x, value}) => [x, value])}
            step={signals.step}
            color={() =>
              Color.lerp(theme.iterate, colorOf(run.end, theme), signals.ended())
            }
            openness={() => (run.end.kind === 'minimum' ? signals.ended() : 0)}
          />
        ))}
      </Node>
      {minima.map(minimum => (
        <Cross position={at(minimum)} scale={minima.length > 9 ? 0.6 : 1} />
      ))}
      {named.map(minimum => (
        <PointLabel
          text={`${minimum.kind} minimum`}
          fill={minimum.kind === 'global' ? theme.minimum : theme.iterate}
          at={at(minimum)}
          awayFrom={at(minimum).addY(-100)}
          clearance={openRadius}
          avoid={{walk: graph, marks}}
        />
      ))}
    </>,
  );
  return {walks};
}

/** Where a run has come to: the global minimum, a local one, or nowhere. */
export function colorOf(end: End, theme: Theme): string {
  if (end.kind === 'minimum') {
    return end.minimum.kind === 'global' ? theme.minimum : theme.iterate;
  }
  return isFailure(end) ? theme.error : theme.muted;
}

/** Those with room for a name: the global ones first, then those that runs end in. */
function namedMinima(
  {minima, runs}: Landscape & Pick<Trace, 'runs'>,
  toStage: (x: number) => number,
): Minimum[] {
  const isReached = (minimum: Minimum) =>
    runs.some(({end}) => end.kind === 'minimum' && end.minimum.x === minimum.x);
  const rank = (minimum: Minimum) =>
    (minimum.kind === 'global' ? 0 : 2) + (isReached(minimum) ? 0 : 1);
  const telling = minima.filter(minimum => minima.length <= few || rank(minimum) !== 3);
  const chosen: Minimum[] = [];
  for (const minimum of telling.sort((a, b) => rank(a) - rank(b))) {
    const hasRoom = chosen.every(
      ({x}) => Math.abs(toStage(x) - toStage(minimum.x)) >= nameRoom,
    );
    if (hasRoom) chosen.push(minimum);
  }
  return chosen;
}
