import {Gradient, Rect} from '@motion-canvas/2d';
import {createSignal, linear, Vector2} from '@motion-canvas/core';
import {clipScene} from 'downhill/story';
import clip from './clip';

export default clipScene(clip, function* (view) {
  const rise = createSignal(0);
  const light = () =>
    new Gradient({
      type: 'linear',
      from: new Vector2(0, -900 - rise()),
      to: new Vector2(0, 900 - rise()),
      stops: [
        {offset: 0, color: '#0f141c'},
        {offset: 0.6, color: '#8ec6ff'},
        {offset: 1, color: '#ffb454'},
      ],
    });
  view.add(<Rect size={'100%'} fill={light} />);
  yield* rise(300, 5, linear);
});
