import {createRef} from '@motion-canvas/core';
import {tint} from 'downhill/nodes';
import {theater} from 'downhill/plot';
import {LandscapePlot, addChips, clipScene} from 'downhill/story';
import clip from './clip';
import {other, path, percent, share, slice} from './words';

export default clipScene(clip, function* (view, {trace, theme, say, frame, beat}) {
  const regions = theater(frame);
  const {updates, costs, dimension, first} = trace;
  const theta = (index: string) => tint(theme.iterate, `\\theta_{${index}}`);
  const tex = `C(${theta('1')}, \\dots, ${theta(String(dimension))})`;
  const plot = createRef<LandscapePlot>();
  const second = createRef<LandscapePlot>();
  const landed = () => plot().walk.landed();
  const numbers = [
    {
      name: say.message('update'),
      value: () => updates[landed()]!,
      values: updates,
      decimals: 0,
    },
    {name: say.message('cost'), value: () => costs[landed()]!, values: costs},
  ];
  const {taken} = addChips(view, {regions, tex, numbers});
  const names = ({shares}: typeof first) => {
    const [x, y] = shares.map(part => `σ² ${percent(part, say)}`) as [string, string];
    return {x, y, height: say.message('cost')};
  };
  for (const [ref, of] of [
    [second, trace.other],
    [plot, first],
  ] as const) {
    view.insert(
      <LandscapePlot
        ref={ref}
        of={of}
        path={of.path}
        regions={regions}
        names={names(of)}
        taken={taken}
      />,
      0,
    );
  }
  second().opacity(0);
  second().walk.step(trace.other.path.length - 1);

  yield* beat('slice', slice);
  yield* beat('path', path, plot().walk.otherHops());
  yield* beat('share', share);
  yield* beat('other', other, plot().giveWayTo(second()));
});
