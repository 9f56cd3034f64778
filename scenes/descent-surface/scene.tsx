import {all, createRef, createSignal, easeInOutCubic} from '@motion-canvas/core';
import {planeEndings} from 'downhill/clip';
import {
  Ball,
  Floor,
  Formula,
  Heading,
  PlumbLine,
  RunReadouts,
  Space,
  SpaceAxis,
  Surface,
  TerrainArrow,
  TerrainMark,
  TerrainPath,
  fromCorner,
  runReadoutsHeight,
  tint,
} from 'downhill/nodes';
import {
  pointOnPath,
  azimuthBefore,
  bestView,
  clipPath,
  rectangleRegion,
  terrain,
  isOutOfSight,
} from 'downhill/plot';
import {
  clipScene,
  columns,
  firstHops,
  narrate,
  objectiveTex,
  otherHops,
  rest,
  slowHops,
  updateRule,
} from 'downhill/story';
import {objectiveNamed} from 'downhill/sim';
import clip from './clip';
import {onward} from './words';

/** The camera looks over a corner, low enough that the surface does not cover the map. */
const look = {azimuth: -2.1, elevation: 0.5, sweep: 0.5};
const frame = {left: -830, right: 220, top: -490, bottom: 440};
const shape = {top: 0.75, gap: 0.85};

export default clipScene(clip, function* (view, {trace, values, theme, say}) {
  const {points: iterates, shown, minima} = trace;
  const objective = objectiveNamed(trace.objective);
  const region = rectangleRegion(shown);
  const land = terrain({objective, region, ...shape});
  const visited = iterates.map(({point}) => point);
  const path = clipPath(region, visited);
  const bottoms = minima.map(({point}) => point).reverse();
  const camera = bestView(land, [...path, ...bottoms], look, frame);
  const hops = path.length - 1;

  const step = createSignal(0);
  const reach = createSignal(0);
  const labelled = createSignal(1);
  const here = () => pointOnPath(path, step());
  const space = createRef<Space>();
  const ball = createRef<Ball>();
  const rule = updateRule(values.optimizer, theme);
  const {words} = columns;

  view.add(
    <>
      <Space ref={space} terrain={land} view={camera} frame={frame}>
        <Floor filled levels={16} />
        <SpaceAxis axis="x" text="x" />
        <SpaceAxis axis="y" text="y" />
        {bottoms.map(point => (
          <TerrainMark at={point} reach={0.1} on="floor" />
        ))}
        <TerrainArrow
          points={path}
          step={step}
          reach={reach}
          on="floor"
          label={rule.stepLabel}
          labelled={() => (reach() > 0 ? labelled() : 0)}
        />
        <TerrainPath points={path} step={step} on="floor" />
        <PlumbLine at={here} />
        <Surface />
        <SpaceAxis
          axis="height"
          text={land.heights.compressed ? 'f (compressed)' : 'f'}
        />
        {bottoms.map(point => (
          <TerrainMark at={point} reach={0.08} />
        ))}
        <TerrainArrow points={path} step={step} reach={reach} />
        <TerrainPath points={path} step={step} />
        <Ball ref={ball} at={here} radius={0.042} />
      </Space>
      <Heading
        title={clip.title}
        topLeft={fromCorner(words.left, words.top)}
        width={words.width}
      />
      <Formula
        tex={tint(theme.objective, objectiveTex(objective))}
        fontSize={44}
        maxWidth={words.width}
        maxHeight={112}
        offset={[-1, 0]}
        position={fromCorner(words.left, 354)}
      />
      <Formula
        tex={rule.tex}
        maxWidth={words.width}
        maxHeight={196}
        offset={[-1, 0]}
        position={fromCorner(words.left, 540)}
      />
      <RunReadouts
        iterates={iterates}
        step={step}
        width={words.width}
        topLeft={fromCorner(words.left, columns.bottom - runReadoutsHeight)}
      />
    </>,
  );

  // Two pictures of one function, while the camera goes around.
  space().azimuth(azimuthBefore(camera.azimuth, look.sweep));
  yield* narrate('Above: f as height. Below: its map, a line for each height.');
  yield* space().azimuth(camera.azimuth, 2.4, easeInOutCubic);

  // The first hops, slowly.
  if (hops > 0) {
    yield narrate('A hop on the surface has its shadow on the map.');
    yield* firstHops({step, reach}, hops);
  }

  // The others, faster and faster.
  if (hops > slowHops) {
    yield narrate(onward(values.optimizer));
    yield labelled(0, 0.4);
    yield* otherHops({step, reach}, hops);
  }

  // How it ended.
  yield narrate(say.first(planeEndings, trace));
  yield* all(ball().opacity(isOutOfSight(trace.outcome) ? 0 : 1, 0.4), rest(2));
});
