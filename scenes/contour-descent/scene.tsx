import {all, createRef, createSignal, waitFor} from '@motion-canvas/core';
import {
  Axes,
  ContourMap,
  Cross,
  DescentPath,
  ExitNote,
  Formula,
  Heading,
  PointLabel,
  RunReadouts,
  StepArrow,
  fromCorner,
  openRadius,
  runReadoutsHeight,
  tint,
} from 'downhill/nodes';
import {planeEndingLabels, planeEndings} from 'downhill/clip';
import {objectiveNamed} from 'downhill/sim';
import {
  clipScene,
  columns,
  firstHops,
  narrate,
  objectiveTex,
  otherHops,
  slowHops,
  updateRule,
} from 'downhill/story';
import clip from './clip';
import {firstly, moodColor, onward, question} from './words';

const plot = {left: 178, top: 96, size: 888};

export default clipScene(clip, function* (view, {trace, values, theme, say}) {
  const {points: iterates, shown, levels, minima, outcome} = trace;
  const f = objectiveNamed(trace.objective);
  const hops = iterates.length - 1;
  const label = say.first(planeEndingLabels, trace) ?? '';
  const rule = updateRule(values.optimizer, theme);
  const {words} = columns;
  const room = rule.rows > 1 ? 130 : 170;
  const [step, reach] = [createSignal(0), createSignal(0)];

  const axes = createRef<Axes>();
  const path = createRef<DescentPath>();
  const arrow = createRef<StepArrow>();
  const exit = createRef<ExitNote>();
  const arrival = createRef<PointLabel>();

  view.add(
    <>
      <Heading
        title={rule.title}
        topLeft={fromCorner(words.left, words.top)}
        width={words.width}
      />
      <Formula
        tex={tint(theme.objective, objectiveTex(f))}
        fontSize={44}
        maxWidth={words.width}
        maxHeight={room}
        offset={[-1, 0]}
        position={fromCorner(words.left, 301 + room / 2)}
      />
      <Formula
        tex={rule.tex}
        maxWidth={words.width}
        maxHeight={190}
        offset={[-1, 0]}
        position={fromCorner(words.left, 552)}
      />
      <RunReadouts
        iterates={iterates}
        step={step}
        topLeft={fromCorner(words.left, plot.top + plot.size - runReadoutsHeight)}
      />
      <Axes
        ref={axes}
        topLeft={fromCorner(plot.left, plot.top)}
        size={plot.size}
        domain={shown[0]}
        range={shown[1]}
        domainTicks={5}
        grid={false}
      />
    </>,
  );
  const crosses = minima.map(({point}) => axes().toLocal([point[0]!, point[1]!]));
  axes().add(
    <>
      <ContourMap objective={f} levels={levels} />
      <DescentPath ref={path} points={iterates.map(({point}) => point)} step={step}>
        {crosses.map(place => (
          <Cross position={place} scale={crosses.length > 9 ? 0.6 : 1} />
        ))}
      </DescentPath>
    </>,
  );
  const [start, second = start] = path().localPoints();
  const avoid = {walk: path().localPoints(), marks: crosses};
  axes().add(
    <>
      <StepArrow ref={arrow} path={path()} label={rule.stepLabel} reach={reach} />
      <PointLabel
        text={hops ? say.message('start') : ''}
        at={start}
        awayFrom={second}
        avoid={avoid}
      />
      <ExitNote ref={exit} path={path()} />
      <PointLabel
        ref={arrival}
        text={label}
        fill={moodColor(outcome, theme)}
        at={() => path().current()}
        awayFrom={() => path().cameFrom()}
        clearance={openRadius}
        avoid={avoid}
        opacity={0}
      />
    </>,
  );

  // The question.
  yield* narrate(say.first(question, trace));
  yield* waitFor(1);

  // The first hops, slowly: first the arrow, then the hop.
  if (hops > 0) {
    yield narrate(say.first(firstly, trace));
    yield* firstHops({step, reach}, hops);
  }

  // The others, faster and faster.
  if (hops > slowHops) {
    yield narrate(say.first(onward, trace));
    yield arrow().labelled(0, 0.4);
    yield* otherHops({step, reach}, hops);
  }

  // How it ended.
  yield narrate(say.first(planeEndings, trace));
  if (path().exit() === null) {
    const open = outcome.kind === 'arrived' || outcome.kind === 'resting' ? 1 : 0;
    yield* all(path().openness(open, 0.5), arrival().opacity(1, 0.5));
  } else {
    exit().note(label).fill(moodColor(outcome, theme));
    yield* waitFor(0.5);
  }
  yield* waitFor(2);
});
