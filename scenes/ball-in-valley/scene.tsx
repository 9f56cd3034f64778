import {
  all,
  createRef,
  createSignal,
  easeInOutCubic,
  easeOutCubic,
} from '@motion-canvas/core';
import {
  Ball,
  Floor,
  Space,
  SpaceAxis,
  Surface,
  TerrainMark,
  TerrainPath,
  TerrainArrow,
  TangentPatch,
} from 'downhill/nodes';
import {
  pointOnPath,
  azimuthBefore,
  bestView,
  discRegion,
  clipPath,
  terrain,
  isOutOfSight,
} from 'downhill/plot';
import {clipScene, narrate, otherHops, rest} from 'downhill/story';
import {objectiveNamed} from 'downhill/sim';
import clip from './clip';
import {isCalming} from './ending';
import {Words} from './words';

/** The camera looks from half-way up, a little from the left. */
const look = {azimuth: -1.9, elevation: 0.6, sweep: 0.6};
const frame = {left: -750, right: 150, top: -470, bottom: 410};

/** Half a side of the tangent patch, in world units. */
const patchSize = 0.24;

export default clipScene(clip, function* (view, {trace}) {
  const {points: iterates, disc, minima, outcome, ending} = trace;
  const objective = objectiveNamed(trace.objective);
  const region = discRegion(disc);
  const land = terrain({objective, region});
  const path = clipPath(
    region,
    iterates.map(({point}) => point),
  );
  const hops = path.length - 1;
  const bottoms = minima.map(({point}) => point).reverse();
  const camera = bestView(land, [...path, ...bottoms], look, frame);

  const step = createSignal(0);
  const reach = createSignal(0);
  const patch = createSignal(0);
  const labelled = createSignal(0);
  const lit = createSignal(0);
  const landed = () => iterates[Math.floor(step())]!;

  const space = createRef<Space>();
  const ball = createRef<Ball>();
  view.add(
    <>
      <Space ref={space} terrain={land} view={camera} frame={frame}>
        <Floor />
        <SpaceAxis axis="x" text="weight" />
        <SpaceAxis axis="y" text="bias" />
        <Surface />
        <SpaceAxis
          axis="height"
          text={land.heights.compressed ? 'cost (compressed)' : 'cost'}
        />
        {bottoms.map(point => (
          <TerrainMark at={point} />
        ))}
        <TangentPatch at={() => path[Math.floor(step())]!} size={patch} />
        <TerrainArrow
          points={path}
          step={step}
          reach={reach}
          label="steepest way down"
          labelled={labelled}
        />
        <TerrainPath points={path} step={step} />
        <Ball ref={ball} at={() => pointOnPath(path, step())} />
      </Space>
      <Words title={clip.title} landed={landed} first={iterates[0]} lit={lit} />
    </>,
  );

  // What is what, while the camera goes around.
  space().azimuth(azimuthBefore(camera.azimuth, look.sweep));
  yield* narrate('Height is the cost. The floor is weight and bias.');
  yield* space().azimuth(camera.azimuth, 2.4, easeInOutCubic);

  // The tangent plane, and its steepest way down.
  yield* narrate('Which way is down? The tangent plane shows the slope here.');
  yield* patch(patchSize, 0.7, easeOutCubic);
  yield* rest(0.4);
  if (hops > 0) {
    yield* all(reach(1, 0.7, easeOutCubic), labelled(1, 0.7), lit(1, 0.7));
    yield* rest();

    // One step: a little bit.
    yield* narrate('It moves a little bit that way: one step.');
    yield* all(step(1, 0.9, easeInOutCubic), patch(0, 0.6), labelled(0, 0.3));
    reach(0);
    yield* rest(0.8);
  }

  // It looks again, and moves again.
  if (hops > 1) yield* narrate('It looks again, and moves a little bit again.');
  for (let next = 2; next <= Math.min(3, hops); next++) {
    yield* all(patch(patchSize, 0.35, easeOutCubic), reach(1, 0.6, easeOutCubic));
    yield* all(step(next, 0.5, easeInOutCubic), patch(0, 0.4));
    reach(0);
  }

  // Again and again, faster.
  if (hops > 3) {
    yield* narrate(
      isCalming(trace)
        ? 'Again and again: less slope, smaller steps.'
        : 'Again and again, always the steepest way down.',
    );
    yield* otherHops({step, reach}, hops);
  }

  // How it ended.
  if (isOutOfSight(outcome)) yield* ball().opacity(0, 0.4);
  yield* narrate(ending);
  yield* all(patch(0, 0.4), rest(1.4));
});
