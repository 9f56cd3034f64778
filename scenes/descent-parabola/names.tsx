import type {Node} from '@motion-canvas/2d';
import {Vector2, createRef} from '@motion-canvas/core';
import type {TraceOf} from 'downhill/clip';
import {PointLabel, type Axes} from 'downhill/nodes';
import type {Theme} from 'downhill/theme';
import type clip from './clip';
import type {State} from './state';
import {slopeText} from './terms';

/** What η is multiplied by, as it is called beside an arrow. */
const multiplied: Record<string, string> = {
  'gradient-descent': 'f′(x)',
  momentum: 'b',
};

/** Between two marks on a line that no name may cover, in stage units. */
const spacing = 28;

/** Names the tangent's slope and the arrow of an update, while it is explained. */
export function stageNames(
  layer: Node,
  state: State,
  {
    trace: {iterates, updates, lines},
    optimizer,
    axes,
    reach,
    theme,
  }: {
    trace: TraceOf<typeof clip>;
    optimizer: string;
    axes: Axes;
    reach: number;
    theme: Theme;
  },
) {
  const {slope, reach: drawn, turned, explained} = state.signals;
  const at = (x: number, y: number) => axes.toLocal([x, y]);
  const update = () => Math.max(0, Math.min(state.now(), updates.length - 1));
  const here = () => at(iterates[update()]!.x, iterates[update()]!.value);
  /** Along x to where the update goes, and to where its opposite would. */
  const arrow = () => {
    const next = iterates[update() + 1];
    return new Vector2(next ? at(next.x, 0).x - here().x : 0, 0);
  };
  const tangent = () =>
    axes.unit().mul(new Vector2(1, iterates[update()]!.slope)).normalized.scale(reach);
  const graph = lines
    .flat()
    .filter(([, y], index) => index % 8 === 0 && Number.isFinite(y))
    .map(([x, y]) => at(x, y));
  const avoid = () => ({
    walk: graph,
    marks: [tangent(), arrow(), tangent().scale(-1), arrow().scale(-1)].flatMap(line =>
      marksAlong(here(), line),
    ),
  });
  const slopeName = createRef<PointLabel>();
  /** The slope's name is placed first. */
  const avoidName = () => {
    const box = slopeName();
    const half = box.size().scale(0.5);
    const corners = [-1, 0, 1].flatMap(side =>
      [-1, 1].map(end => box.position().add([side * half.x, end * half.y])),
    );
    return {walk: graph, marks: [...avoid().marks, ...corners]};
  };
  const subject = multiplied[optimizer] ?? 'd';
  const tip = (side: 1 | -1) => () => here().add(arrow().scale(side));
  const told = (presence: () => number) => () =>
    updates.length > 0 && state.now() < updates.length ? presence() * explained() : 0;

  layer.add(
    <>
      <PointLabel
        ref={slopeName}
        text={() => `slope ${slopeText(iterates[update()]!.slope, updates)}`}
        fill={theme.gradient}
        at={() => here().add(tangent())}
        awayFrom={here}
        clearance={4}
        avoid={avoid}
        opacity={told(slope)}
      />
      <PointLabel
        text={`η ${subject}`}
        fill={theme.gradient}
        at={tip(-1)}
        awayFrom={here}
        clearance={4}
        avoid={avoidName}
        opacity={told(() => drawn() * turned())}
      />
      <PointLabel
        text={`−η ${subject}`}
        fill={theme.step}
        at={tip(1)}
        awayFrom={here}
        clearance={4}
        avoid={avoidName}
        opacity={told(() => drawn() * (1 - turned()))}
      />
    </>,
  );
}

/** Places along a line, close enough that no name fits between them. */
function marksAlong(from: Vector2, line: Vector2): Vector2[] {
  const count = Math.min(20, Math.ceil(line.magnitude / spacing));
  return Array.from({length: count}, (_, i) => from.add(line.scale((i + 1) / count)));
}
