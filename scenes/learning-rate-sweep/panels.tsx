import {Line, Node, Rect, type View2D} from '@motion-canvas/2d';
import {createRef} from '@motion-canvas/core';
import {
  Axes,
  Cross,
  Curve,
  DescentPath,
  Label,
  Marker,
  mapCorner,
  fromCorner,
} from 'downhill/nodes';
import {line, stage, type, type Theme} from 'downhill/theme';
import type {State} from './state';
import type {Sweep} from './sweep';
import {labels, moods, rateNames, written} from './verdict';

const row = {left: stage.margin, width: stage.width - 2 * stage.margin, gap: 28};
const panel = {top: 376, height: 206, widest: 557};

/** Radius of a walker; its path is thinner to the same degree. */
const walker = 12;

/** A row of pictures of the function, one for each rate, with its walker and verdict. */
export function stagePanels(view: View2D, state: State, trace: Sweep, theme: Theme) {
  const {runs, lines, range, domain, minimum} = trace;
  const verdicts = createRef<Node>();
  const names = rateNames(runs);
  const count = runs.length;
  const width = Math.min(panel.widest, (row.width - row.gap * (count - 1)) / count);
  const moodColor = {good: theme.minimum, poor: theme.muted, bad: theme.error};
  const text = {...type.tick, fontWeight: 600, offset: [-1, 0] as [number, number]};
  const left = (index: number) => row.left + index * (width + row.gap);
  const above = panel.top - 30;
  const below = panel.top + panel.height + 32;

  runs.forEach(({iterates}, i) => {
    const axes = createRef<Axes>();
    const color = theme.series[i]!;
    view.add(
      <>
        <Marker shape={i} fill={color} position={fromCorner(left(i) + 14, above)} />
        <Label
          {...text}
          text={`η = ${names.get(runs[i]!)}`}
          fill={color}
          position={fromCorner(left(i) + 40, above)}
        />
        <Axes
          ref={axes}
          topLeft={fromCorner(left(i), panel.top)}
          width={width}
          height={panel.height}
          domain={domain}
          range={range}
          domainTicks={0}
          rangeTicks={0}
          grid={false}
        >
          <Rect
            width={width}
            height={panel.height}
            radius={mapCorner}
            stroke={theme.faint}
            lineWidth={line.axis}
          />
          <Curve lines={lines} lineWidth={4} />
          <DescentPath
            points={iterates.map(({x, value}) => [x, value])}
            step={() => state.stepOf(i)}
            radius={walker}
            color={color}
            opacity={state.presence}
          />
        </Axes>
      </>,
    );
    if (minimum) {
      axes().insert(
        <Cross scale={0.7} position={axes().toLocal([minimum.x, minimum.value])} />,
        3,
      );
    }
  });
  view.add(
    <Node ref={verdicts} opacity={0}>
      {runs.map(({verdict}, i) => (
        <Label
          {...text}
          text={labels[verdict]}
          fill={moodColor[moods[verdict]]}
          position={fromCorner(left(i), below)}
        />
      ))}
    </Node>,
  );
  const limit = createRef<Node>();
  view.add(<Node ref={limit} opacity={0} />);
  if (trace.limit !== null) {
    const stable = runs.filter(({rate}) => rate < trace.limit!).length;
    const x = left(stable) - row.gap / 2;
    const top = above - 52;
    limit().add(
      <>
        <Line
          points={[fromCorner(x, top + 26), fromCorner(x, below + 16)]}
          stroke={theme.text}
          lineWidth={line.axis}
          lineDash={[10, 10]}
        />
        <Label
          {...text}
          text={`2/L = ${written(trace.limit)}`}
          offset={[stable === 0 ? -1 : stable === count ? 1 : 0, 0]}
          position={fromCorner(x, top)}
        />
      </>,
    );
  }
  return {verdicts, limit};
}
