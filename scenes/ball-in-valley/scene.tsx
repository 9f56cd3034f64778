import {
  Ball,
  Floor,
  Formula,
  Heading,
  Readouts,
  Space,
  SpaceAxis,
  Surface,
  SurfaceMark,
  SurfacePath,
  TangentArrow,
  TangentPatch,
  along,
  azimuthBefore,
  bestAzimuth,
  decimalsFor,
  discRegion,
  frameTerrain,
  fromCorner,
  journeyIn,
  readoutHeight,
  terrain,
  tint,
} from 'downhill/nodes';
import {
  clipScene,
  columns,
  hop,
  hopSeconds,
  narrate,
  quickHop,
  rest,
} from 'downhill/story';
import {
  all,
  createRef,
  createSignal,
  easeInOutCubic,
  easeOutCubic,
  type ThreadGenerator,
} from '@motion-canvas/core';
import clip from './clip';

/** The camera looks from half-way up, a little from the left. */
const look = {azimuth: -1.9, elevation: 0.6};
const frame = {left: -740, right: 150, top: -400, bottom: 390};

/** Half a side of the tangent patch, in world units. */
const patchSize = 0.24;

export default clipScene(clip, function* (view, {trace, theme}) {
  const {trajectory, disc, minima, leftAt, ending} = trace;
  const iterates = trajectory.points;
  const region = discRegion(disc);
  const land = terrain({objective: trajectory.objective, region});
  const path = journeyIn(
    region,
    iterates.map(({point}) => point),
  );
  const azimuth = bestAzimuth(land, path, frameTerrain(land, look, frame));
  const camera = frameTerrain(land, {...look, azimuth}, frame);

  const step = createSignal(0);
  const reach = createSignal(0);
  const labelled = createSignal(0);
  const patch = createSignal(0);
  const landed = () => iterates[Math.floor(step())]!;

  const space = createRef<Space>();
  const ball = createRef<Ball>();
  const stepTerm = createRef<Formula>();
  const {words} = columns;
  const theta = tint(theme.iterate, '\\theta');
  const rule = (color: string) =>
    `${theta} \\leftarrow ${theta} ${tint(color, '\\,-\\,\\eta\\,\\nabla C(\\theta)')}`;

  view.add(
    <>
      <Space ref={space} terrain={land} view={camera}>
        <Floor />
        <SpaceAxis axis="x" text="weight" />
        <SpaceAxis axis="y" text="bias" />
        <SpaceAxis axis="height" text="cost" />
        <Surface />
        {minima.map(({point}) => (
          <SurfaceMark at={point} />
        ))}
        <TangentPatch at={() => landed().point} size={patch} />
        <TangentArrow
          points={path}
          step={step}
          reach={reach}
          label="steepest way down"
          labelled={labelled}
        />
        <SurfacePath points={path} step={step} />
        <Ball ref={ball} at={() => along(path, step())} />
      </Space>
      <Heading
        title={clip.title}
        topLeft={fromCorner(words.left, words.top)}
        width={words.width}
      />
      <Formula
        tex={rule(theme.muted)}
        offset={[-1, 0]}
        position={fromCorner(words.left, 450)}
      />
      <Formula
        ref={stepTerm}
        tex={rule(theme.step)}
        offset={[-1, 0]}
        position={fromCorner(words.left, 450)}
        opacity={0}
      />
      <Formula
        tex={`${theta} = (\\text{weight}, \\text{bias})`}
        fontSize={40}
        offset={[-1, 0]}
        position={fromCorner(words.left, 550)}
      />
      <Readouts
        topLeft={fromCorner(words.left, columns.bottom - 3 * readoutHeight)}
        width={words.width}
        rows={[
          {label: 'step', value: () => landed().step, decimals: 0},
          {
            label: 'cost',
            value: () => landed().value,
            decimals: decimalsFor(iterates.map(({value}) => value)),
          },
          {
            label: 'slope',
            value: () => Math.hypot(...landed().gradient),
            decimals: decimalsFor(
              iterates.map(({gradient}) => Math.hypot(...gradient)),
            ),
          },
        ]}
      />
    </>,
  );
  const count = path.length - 1;

  function* walk(): ThreadGenerator {
    // One step: a little bit.
    yield* narrate('It moves a little bit that way: one step.');
    yield* all(step(1, 0.9, easeInOutCubic), patch(0, 0.6), labelled(0, 0.3));
    reach(0);
    yield* rest(0.8);

    // It looks again, and moves again.
    yield* narrate('It looks again, and moves a little bit again.');
    for (let next = 2; next <= Math.min(3, count); next++) {
      yield* patch(patchSize, 0.35, easeOutCubic);
      yield* reach(1, 0.35, easeOutCubic);
      yield* all(step(next, 0.5, easeInOutCubic), patch(0, 0.4));
      reach(0);
    }

    // Again and again, faster.
    yield* narrate('Again and again: less slope, smaller steps.');
    for (const seconds of hopSeconds(count - 3, 3)) {
      yield* hop({step, reach}, quickHop(seconds));
    }
  }

  // What is what, while the camera goes around.
  space().azimuth(azimuthBefore(azimuth, 0.6));
  yield* narrate('Height is the cost. The floor is weight and bias.');
  yield* space().azimuth(azimuth, 3, easeInOutCubic);

  // The tangent plane, and its steepest way down.
  yield* narrate('Which way is down? The tangent plane shows the slope here.');
  yield* patch(patchSize, 0.7, easeOutCubic);
  yield* rest(0.4);
  yield* all(
    reach(1, 0.7, easeOutCubic),
    labelled(count && 1, 0.7),
    stepTerm().opacity(1, 0.7),
  );
  yield* rest();

  if (count > 0) yield* walk();

  // How it ended.
  if (leftAt !== null) yield* ball().opacity(0, 0.4);
  yield* narrate(ending);
  yield* rest(1.5);
});
