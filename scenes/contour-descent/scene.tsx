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
import {explain, moodColor} from './words';

const plot = {left: 178, top: 96, size: 888};

export default clipScene(clip, function* (view, {trace, values, theme}) {
  const {trajectory, shown, levels, minima, ending} = trace;
  const iterates = trajectory.points;
  const hops = iterates.length - 1;
  const told = explain(values.optimizer, trace.upright);
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
        tex={tint(theme.objective, objectiveTex(trajectory.objective))}
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
      <ContourMap objective={trajectory.objective} levels={levels} />
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
        text={hops ? 'start' : ''}
        at={start}
        awayFrom={second}
        avoid={avoid}
      />
      <ExitNote ref={exit} path={path()} />
      <PointLabel
        ref={arrival}
        text={ending.label}
        fill={moodColor(ending, theme)}
        at={() => path().current()}
        awayFrom={() => path().cameFrom()}
        clearance={openRadius}
        avoid={avoid}
        opacity={0}
      />
    </>,
  );

  // The question.
  yield* narrate('Which way is down?');
  yield* waitFor(1);

  // The first hops, slowly: first the arrow, then the hop.
  if (hops > 0) {
    yield narrate(told.first);
    yield* firstHops({step, reach}, hops);
  }

  // The others, faster and faster.
  if (hops > slowHops) {
    yield narrate(told.onward);
    yield arrow().labelled(0, 0.4);
    yield* otherHops({step, reach}, hops);
  }

  // How it ended.
  yield narrate(ending.sentence);
  if (path().exit() === null) {
    const open = ending.reached ? 1 : 0;
    yield* all(path().openness(open, 0.5), arrival().opacity(1, 0.5));
  } else {
    exit().note(ending.label).fill(moodColor(ending, theme));
    yield* waitFor(0.5);
  }
  yield* waitFor(2);
});
