import {createRef} from '@motion-canvas/core';
import {Caption, FormulaChip} from 'downhill/nodes';
import {firstToArrive, mapOverStrip, partsOf, type PlaneRun} from 'downhill/plot';
import {
  LossChart,
  PlanePlot,
  RunLegend,
  VelocitySum,
  clipScene,
  momentumRules,
} from 'downhill/story';
import type {Words} from 'downhill/words';
import clip from './clip';
import {cancel, ending, methods, race, velocity} from './words';

export default clipScene(clip, function* (view, {trace, theme, say, frame, beat}) {
  const regions = mapOverStrip(frame);
  const isSilent = frame.words === 'none';
  const [chart, side] = partsOf(regions.strip, frame.kind === 'wide' ? 0.62 : 0.48, 40);
  const looks = [
    {color: theme.series[0]!, shape: 1},
    {color: theme.iterate, shape: 3},
    {color: theme.series[2]!, shape: 2},
  ];
  const {ball, nesterov} = momentumRules(theme, frame.kind === 'tall');
  const [plot, formula] = [createRef<PlanePlot>(), createRef<FormulaChip>()];
  view.add(<FormulaChip ref={formula} regions={regions} tex={ball} />);
  view.insert(
    <PlanePlot
      ref={plot}
      of={trace}
      region={regions.picture}
      stepLabel="−ηv"
      looks={looks}
      taken={() => [formula().regionOf(ball), formula().regionOf(nesterov)]}
      together
    />,
    0,
  );
  const {walks} = plot();
  const [plain, heavy, other] = [walks[0], walks[1]!, walks[2]!];
  plot().add(<VelocitySum plot={plot()} of={heavy} parts={trace.parts} />);
  const titles = ['descent', 'heavy ball', 'Nesterov'].map(name => say.message(name));
  const rows = trace.runs.map((run, i) => {
    const name = isSilent ? '' : `${titles[i]!}  `;
    return {look: looks[i]!, text: `${name}${termsOf(run, say)}`};
  });
  const steps = Math.max(1, heavy.walk.plan.last);
  view.add(
    <>
      <LossChart
        of={trace.losses}
        lines={looks}
        steps={steps}
        region={chart}
        step={heavy.walk.step}
        rangeLabel="f"
      />
      <RunLegend rows={rows} region={side} />
      <Caption region={regions.caption} />
    </>,
  );
  for (const {aimed} of [plain, other]) aimed(0);
  heavy.walk.aim(1);

  yield* beat('methods', methods);
  yield* beat('velocity', velocity, heavy.walk.hop(), heavy.walk.hop());
  yield* beat('cancel', cancel, heavy.walk.hop());
  yield* beat('race', race, formula().become(nesterov), heavy.walk.otherHops());
  const winners = firstToArrive(trace.runs).slice(0, 1);
  yield* beat('ending', ending, ...winners.map(run => walks[run]!.conclude()));
});

/** What a run is made with. */
function termsOf({learningRate, settings}: PlaneRun, say: Words): string {
  const write = (value: number) => say.number(value, {digits: 3, trim: true});
  const {momentum} = settings;
  const beta = momentum === undefined ? '' : `  β ${write(Number(momentum))}`;
  return `η ${write(learningRate)}${beta}`;
}
