import {createRef} from '@motion-canvas/core';
import {Label, TravelingNumber} from 'downhill/nodes';
import {example} from './example';

export default example(function* (plate, theme) {
  const [slope, place] = [createRef<Label>(), createRef<Label>()];
  const number = createRef<TravelingNumber>();
  plate.add(
    <>
      <Label
        ref={slope}
        text="f′ = −3"
        x={-260}
        y={120}
        fontSize={70}
        fill={theme.gradient}
      />
      <Label
        ref={place}
        text="0.1 · f′"
        x={230}
        y={-120}
        fontSize={110}
        fill={theme.step}
      />
      <TravelingNumber ref={number} />
    </>,
  );
  yield* number().travel({text: '−3', from: [slope()], to: place(), seconds: 1});
});
