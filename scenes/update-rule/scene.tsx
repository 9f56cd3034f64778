import {all, createRef, type ThreadGenerator} from '@motion-canvas/core';
import {runEnding} from 'downhill/clip';
import {Caption, CodeListing} from 'downhill/nodes';
import {pictureAndPanel, type Region} from 'downhill/plot';
import {CurvePlot, UpdateTelling, clipScene} from 'downhill/story';
import clip from './clip';
import {question, repeat, slope, step} from './words';

const hops = {counted: 2, budget: 1.6};

/** Of the panel's height, for the equation below the code; a square frame has none. */
const equationShare = {wide: 0.36, square: 0, tall: 0.34} as const;
const gap = 40;

/** What ticks need below a picture, beside its margin. */
const ticks = 32;

export default clipScene(clip, function* (view, {trace, theme, frame, beat}) {
  const {action, panel, caption} = pictureAndPanel(frame);
  const [plot, telling] = [createRef<CurvePlot>(), createRef<UpdateTelling>()];
  const code = createRef<CodeListing>();
  const height = equationShare[frame.kind] * panel.height;
  const below = height === 0 ? 0 : height + gap;
  const room = {width: panel.width, height: panel.height - below};
  const lines = trace.program.map(({text, role}) => ({
    text,
    ...(role === 'step' && {inks: inksOf(text, theme.step)}),
  }));
  view.add(<CurvePlot ref={plot} of={trace} region={aboveTicks(action)} hops={hops} />);
  view.add(
    <>
      <CodeListing
        ref={code}
        lines={lines}
        inks={{x: theme.iterate, gradx: theme.gradient, df: theme.gradient}}
        room={room}
        x={panel.x - panel.width / 2}
        y={panel.y - panel.height / 2}
      />
      <UpdateTelling
        ref={telling}
        of={trace}
        plot={plot()}
        region={height === 0 ? null : footOf(panel, height)}
      />
      <Caption region={caption} />
    </>,
  );
  const [{walk, conclude}] = plot().runs;
  const {count} = telling();
  const line = (role: string) => trace.program.findIndex(one => one.role === role);

  function* runSlope(): ThreadGenerator {
    yield* code().run(line('gradient'));
    yield* telling().takeX();
    yield* telling().point();
    yield* telling().takeSlope();
  }

  function* runStep(): ThreadGenerator {
    yield* code().run(line('step'));
    yield* telling().takeStep();
    yield* telling().takeNext();
    yield* telling().hop();
  }

  yield* beat('question', question);
  yield* beat('slope', slope, runSlope());
  if (count > 0) yield* beat('step', step, runStep());
  if (count > 1) {
    yield* beat('repeat', repeat, rounds(), walk.otherHops());
  }
  telling().conclude();
  yield* beat('ending', runEnding, conclude());

  function* rounds(): ThreadGenerator {
    yield* code().comeRound(line('step'), line('repeat'));
    telling().conclude();
    for (let k = 1; k < count; k++) {
      yield* all(code().run(line('gradient')), telling().point());
      yield* all(code().run(line('step')), walk.hop());
      yield* code().run(line('repeat'));
    }
  }
});

/** Of a step's sign and learning rate. */
function inksOf(line: string, ink: string): Record<string, string> {
  const [rate = ''] = /[\d.]+(?:e[+-]?\d+)?/.exec(line) ?? [];
  return {'-': ink, '-=': ink, [rate]: ink};
}

/** A part of a picture's room that leaves some for the ticks. */
function aboveTicks({y, height, ...region}: Region): Region {
  return {...region, y: y - ticks / 2, height: height - ticks};
}

/** The foot of the panel, with the margins that an equation keeps beside it. */
function footOf(panel: Region, height: number): Region {
  const y = panel.y + (panel.height - height) / 2;
  return {...panel, width: panel.width + 40, y, height};
}
