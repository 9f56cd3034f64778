import {Layout, Node, type View2D} from '@motion-canvas/2d';
import {Vector2, createRef} from '@motion-canvas/core';
import type {TraceOf} from 'downhill/clip';
import {
  Axes,
  Cross,
  Curve,
  DescentPath,
  ExitNote,
  Formula,
  StepOnCurve,
  SlopeLine,
  fromCorner,
  tint,
} from 'downhill/nodes';
import {breakSum} from 'downhill/plot';
import type {Theme} from 'downhill/theme';
import type clip from './clip';
import {stageNames} from './names';
import {plot} from './places';
import type {State} from './state';

/** From where the tangent touches to its ends, in stage units. */
const reach = 170;

/** Characters of a formula on a line, those of the colour's name included. */
const wide = 40;

/** Puts the curve, the iterates, the tangent and the arrows on the stage. */
export function stageFigure(
  view: View2D,
  state: State,
  {
    trace,
    optimizer,
    theme,
  }: {trace: TraceOf<typeof clip>; optimizer: string; theme: Theme},
) {
  const axes = createRef<Axes>();
  const walk = createRef<Node>();
  const path = createRef<DescentPath>();
  const {iterates, target, lines, domain, range, updates, ending} = trace;
  const {step, slope} = state.signals;
  const here = () => iterates[state.now()]!;
  const point = ({x, value}: {x: number; value: number}) => new Vector2(x, value);

  view.add(
    <>
      <Axes
        ref={axes}
        width={plot.width}
        height={plot.height}
        position={fromCorner(plot.left + plot.width / 2, plot.top + plot.height / 2)}
        domain={domain}
        range={range}
        domainLabel="x"
      >
        <Curve lines={lines} />
        <Node ref={walk}>
          <SlopeLine
            at={() => point(here())}
            slope={() => here().slope}
            reach={() => reach * slope()}
          />
          <Layout clip width={plot.width} height={plot.height}>
            {updates.map((_, k) => (
              <StepOnCurve
                from={point(iterates[k]!)}
                to={point(iterates[k + 1]!)}
                drawn={() => state.of.arrow(k)}
                past={() => state.of.next(k)}
                turned={() => state.of.turned(k)}
              />
            ))}
          </Layout>
          <DescentPath
            ref={path}
            points={iterates.map(({x, value}) => [x, value])}
            step={step}
            joined={false}
          />
        </Node>
        {target && (
          <Cross
            position={() => axes().toLocal(new Vector2(target.point[0]!, target.value))}
          />
        )}
      </Axes>
      <Formula
        tex={breakSum(`${tint(theme.objective, 'f(x)')} =`, trace.tex, wide)}
        fontSize={46}
        maxWidth={plot.width}
        maxHeight={104}
        offset={[-1, 0]}
        position={fromCorner(plot.left, 108)}
      />
    </>,
  );
  walk().add(<ExitNote path={path()} text={ending.note} fill={theme.error} />);
  stageNames(walk(), state, {trace, optimizer, axes: axes(), reach, theme});
  return {walk};
}
