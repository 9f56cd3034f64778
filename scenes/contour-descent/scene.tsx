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
  Readouts,
  StepArrow,
  breakSum,
  decimalsFor,
  fromCorner,
  openRadius,
  readoutHeight,
  tint,
} from 'downhill/nodes';
import {
  clipScene,
  columns,
  firstHops,
  hop,
  hopSeconds,
  narrate,
  quickHop,
  updateRule,
} from 'downhill/story';
import {time} from 'downhill/theme';
import clip from './clip';
import {explain} from './words';

const plot = {left: 178, top: 96, size: 888};

export default clipScene(clip, function* (view, {trace, values, theme}) {
  const {trajectory, shown, levels, minima, ending} = trace;
  const iterates = trajectory.points;
  const rule = updateRule(values.optimizer, theme);
  const {words} = columns;

  const step = createSignal(0);
  const reach = createSignal(0);
  const landed = () => iterates[Math.floor(step())]!;

  const axes = createRef<Axes>();
  const path = createRef<DescentPath>();
  const arrow = createRef<StepArrow>();
  const exit = createRef<ExitNote>();
  const arrival = createRef<PointLabel>();
  const mood = {arrived: theme.minimum, failed: theme.error, over: theme.text}[
    ending.mood
  ];

  view.add(
    <>
      <Heading
        title={rule.title}
        topLeft={fromCorner(words.left, words.top)}
        width={words.width}
      />
      <Formula
        tex={tint(theme.objective, breakSum('f(x, y) =', trajectory.objective.tex, 25))}
        fontSize={44}
        maxHeight={150}
        maxWidth={words.width}
        offset={[-1, 0]}
        position={fromCorner(words.left, 390)}
      />
      <Formula
        tex={rule.tex}
        maxWidth={words.width}
        maxHeight={170}
        offset={[-1, 0]}
        position={fromCorner(words.left, 530)}
      />
      <Readouts
        topLeft={fromCorner(words.left, plot.top + plot.size - 4 * readoutHeight)}
        rows={[
          {label: 'step', value: () => landed().step, decimals: 0},
          {label: 'η', value: () => landed().learningRate, trim: true},
          {
            label: 'f(x)',
            value: () => landed().value,
            decimals: Math.max(3, decimalsFor(Math.abs(iterates[0]!.value))),
          },
          {label: '|∇f|', value: () => Math.hypot(...landed().gradient), decimals: 3},
        ]}
      />
      <Axes
        ref={axes}
        topLeft={fromCorner(plot.left, plot.top)}
        size={plot.size}
        domain={shown[0]}
        range={shown[1]}
        grid={false}
      />
    </>,
  );
  axes().add(
    <>
      <ContourMap objective={trajectory.objective} levels={levels} />
      <DescentPath ref={path} points={iterates.map(({point}) => point)} step={step}>
        {minima.map(({point}) => (
          <Cross position={axes().toLocal([point[0]!, point[1]!])} />
        ))}
      </DescentPath>
    </>,
  );
  const [start, second] = path().places();
  axes().add(
    <>
      <StepArrow ref={arrow} path={path()} label={rule.stepLabel} reach={reach} />
      <PointLabel
        text="start"
        at={start}
        awayFrom={second ?? start}
        walk={path().places()}
      />
      <ExitNote ref={exit} path={path()} />
      <PointLabel
        ref={arrival}
        text={ending.label}
        fill={mood}
        at={() => path().current()}
        awayFrom={() => path().cameFrom()}
        clearance={openRadius}
        walk={path().places()}
        opacity={0}
      />
    </>,
  );
  const told = explain(values.optimizer, trace.upright);
  const count = iterates.length - 1;

  // The question.
  yield* narrate('Which way is down?');
  yield* waitFor(1);

  // The first hops, slowly: first the arrow, then the hop.
  yield narrate(told.first);
  for (const timing of firstHops.slice(0, count)) yield* hop({step, reach}, timing);

  // The others, faster and faster.
  yield narrate(told.onward);
  yield arrow().labelled(0, time.quick);
  for (const seconds of hopSeconds(count - firstHops.length, onwardSeconds(count))) {
    yield* hop({step, reach}, quickHop(seconds));
  }

  // How it ended.
  yield narrate(ending.sentence);
  if (path().exit() === null) {
    yield* all(path().openness(1, 0.5), arrival().opacity(1, 0.5));
  } else {
    exit().note(ending.label).fill(mood);
    yield* waitFor(0.5);
  }
  yield* waitFor(2);
});

/** A long run gets more time, though not as much more as it has hops. */
function onwardSeconds(hops: number): number {
  return Math.min(12, Math.max(3, hops * 0.05));
}
