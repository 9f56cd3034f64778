import {all, delay} from '@motion-canvas/core';
import {Formula, Heading, Readouts, fromCorner, tint} from 'downhill/nodes';
import {breakSum} from 'downhill/plot';
import {
  clipScene,
  conceal,
  firstHops,
  narrate,
  otherHops,
  rest,
  reveal,
  slowHops,
} from 'downhill/story';
import {stage, time} from 'downhill/theme';
import clip from './clip';
import {stageFigure} from './figure';
import {sentencesOf} from './names';
import {tally} from './tally';

const right = stage.width - stage.margin;

export default clipScene(clip, function* (view, {trace, theme}) {
  const hops = Math.max(...trace.balls.map(({iterates}) => iterates.length - 1));
  const said = sentencesOf(trace);
  const {signals, walkers, valleys, strip} = stageFigure(view, trace, theme);
  const {told, ...walk} = signals;

  view.add(
    <>
      <Heading
        title={clip.title}
        topLeft={fromCorner(stage.margin, stage.margin)}
        width={1240}
      />
      <Formula
        tex={breakSum(`${tint(theme.objective, 'f(x)')} =`, trace.tex, 60)}
        fontSize={42}
        maxWidth={1100}
        maxHeight={88}
        offset={[-1, 0]}
        position={fromCorner(stage.margin, 318)}
      />
      <Readouts
        width={420}
        topRight={fromCorner(right, stage.margin - 24)}
        rows={[
          {label: 'step', value: () => Math.floor(walk.step()), decimals: 0},
          {label: 'η', value: trace.learningRate, digits: 3, trim: true},
        ]}
      />
    </>,
  );

  // The question.
  yield* narrate(said.question);
  yield* rest(1.2);

  // Every ball looks at its own slope only.
  if (hops > 0) {
    yield narrate(said.first);
    yield* firstHops(walk, hops);
  }

  // All the way down.
  if (hops > slowHops) {
    yield narrate(said.onward);
    yield* otherHops(walk, hops);
  }
  yield* rest(0.5);

  // Who has reached what.
  yield narrate(tally(trace));
  yield* all(reveal(valleys()), told(1, time.quick));
  yield* rest(2.2);

  // The start decides.
  yield narrate(said.basins);
  yield* reveal(strip());
  yield* rest(1.8);

  // Back to the start, so that a GIF loops.
  yield narrate(said.question);
  yield* conceal(walkers(), valleys(), strip());
  told(0);
  walk.step(0);
  yield* all(reveal(walkers()), delay(0, rest(0.4)));
});
