import {
  all,
  clamp,
  createRef,
  Vector2,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {runEnding} from 'downhill/clip';
import {
  Caption,
  ContourThrough,
  FormulaChip,
  ReadoutChip,
  SlopeCompass,
  tint,
} from 'downhill/nodes';
import {fullBleed, hopAt} from 'downhill/plot';
import {
  PlanePlot,
  clipScene,
  objectiveTex,
  stepAndValue,
  updateRule,
} from 'downhill/story';
import clip from './clip';
import {goesStraightDown, path, question, steepest} from './words';

export default clipScene(clip, function* (view, {trace, values, theme, frame, beat}) {
  const [{points}] = trace.runs;
  const f = {...trace.objective, tex: trace.tex};
  const regions = fullBleed(frame);
  const rule = updateRule(values.optimizer, theme);
  const plot = createRef<PlanePlot>();
  const formula = createRef<FormulaChip>();
  const [compass, contour] = [createRef<SlopeCompass>(), createRef<ContourThrough>()];

  view.add(
    <PlanePlot
      ref={plot}
      of={trace}
      region={regions.picture}
      stepLabel={rule.stepLabel}
      taken={() => [
        formula().regionOf(rule.tex),
        ReadoutChip.regionOf(numbers, regions),
      ]}
    />,
  );
  const [{walk, path: trail, conclude}] = plot().walks;
  const numbers = stepAndValue(trace.runs[0], walk.landed);
  view.add(
    <>
      <FormulaChip
        ref={formula}
        regions={regions}
        taken={ReadoutChip.widthOf(numbers)}
        tex={tint(theme.objective, objectiveTex(f, frame.kind === 'wide' ? 40 : 20))}
      />
      <ReadoutChip regions={regions} rows={numbers} />
      <Caption region={regions.caption} />
    </>,
  );

  // What the first step is compared with: the slopes all around, and the contour line.
  const hop = hopAt(trail.localPoints(), 0);
  const along = new Vector2(hop.to).sub(new Vector2(hop.from));
  const [{point, gradient, value}] = points;
  const isCompared = trace.isUpright && gradient.some(slope => slope !== 0);
  if (isCompared) {
    plot().ground.add(
      <>
        <ContourThrough
          ref={contour}
          map={plot().map}
          level={value}
          {...(goesStraightDown(trace) && {crossing: {at: hop.from, along}})}
        />
        <SlopeCompass
          ref={compass}
          at={[point[0]!, point[1]!]}
          gradient={[gradient[0]!, gradient[1]!]}
          length={clamp(180, 320, along.magnitude)}
        />
      </>,
    );
  }
  const compassAnd = (move: ThreadGenerator) =>
    all(
      move,
      ...(isCompared ? [compass().opacity(0, 0.5), contour().lit(1, 0.5)] : []),
    );

  function* dim() {
    if (isCompared) yield* contour().lit(0.3, 0.4);
  }

  yield* beat('question', question);
  yield* beat('steepest', steepest, compassAnd(walk.point(0.8)));
  yield* beat('hop', null, formula().become(rule.tex), walk.hop());
  yield* beat('path', path, dim(), walk.countedHops(), walk.otherHops());
  yield* beat('ending', runEnding, conclude());
});
