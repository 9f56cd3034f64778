import {all} from '@motion-canvas/core';
import {Formula, Heading, fromCorner, tint} from 'downhill/nodes';
import {breakSum} from 'downhill/plot';
import {
  clipScene,
  conceal,
  hop,
  narrate,
  otherHops,
  rest,
  reveal,
} from 'downhill/story';
import {stage, time} from 'downhill/theme';
import {stageChart} from './chart';
import clip from './clip';
import {stagePanels} from './panels';
import {createState} from './state';
import {limitSentence, verdictSentences} from './verdict';

const question = 'Same start, same function: which learning rate η is good?';

/** A few steps, slow enough to see that they are steps. */
const slowly = {aim: 0, hold: 0.25, move: 0.45};
const slowSteps = 3;

/** Rests to read a sentence and look at what it says. */
const reading = (sentence: string) => Math.max(1, sentence.length / 43);

export default clipScene(clip, function* (view, {trace, theme}) {
  const state = createState(trace);
  const {presence, ...walk} = state.signals;
  const hops = Math.max(...trace.runs.map(({iterates}) => iterates.length - 1));
  const right = stage.width - stage.margin;

  view.add(
    <>
      <Heading
        title={clip.title}
        topLeft={fromCorner(stage.margin, stage.margin)}
        width={1100}
      />
      <Formula
        tex={breakSum(`${tint(theme.objective, 'f(x)')} =`, trace.tex, 30)}
        fontSize={42}
        maxWidth={580}
        maxHeight={180}
        offset={[1, -1]}
        position={fromCorner(right, stage.margin - 8)}
      />
    </>,
  );
  const {verdicts, limit} = stagePanels(view, state, trace, theme);
  const {names} = stageChart(view, state, trace, theme);

  // The question.
  yield* narrate(question);
  yield* rest();

  // A few steps, slowly.
  yield narrate('Every step is η times the slope where the walker stands.');
  for (let i = 0; i < Math.min(slowSteps, hops); i++) yield* hop(walk, slowly);

  // The rest of them.
  if (hops > slowSteps) yield* otherHops(walk, hops);
  yield* reveal(names(), verdicts());

  // Too small, good, too large.
  for (const sentence of verdictSentences(trace)) {
    yield* narrate(sentence);
    yield* rest(reading(sentence));
  }

  // What the function has to do with it.
  const depends = limitSentence(trace);
  yield* all(narrate(depends), reveal(limit()));
  yield* rest(reading(depends));

  // Back to the start, so that a GIF loops.
  yield narrate(question);
  yield* all(conceal(names(), verdicts(), limit()), presence(0, time.quick));
  walk.step(0);
  yield* presence(1, time.quick);
  yield* rest(0.3);
});
