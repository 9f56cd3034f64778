import {Axes, Dot, PointLabel} from 'downhill/nodes';
import {example} from './example';
import {map} from './ground';

export default example(plate => {
  const [start, next] = [
    {x: -150, y: -40},
    {x: 180, y: 60},
  ];
  return plate.add(
    <Axes {...map}>
      <Dot position={start} radius={21} />
      <Dot position={next} radius={21} />
      <PointLabel text="start" at={start} awayFrom={next} fontSize={60} />
      <PointLabel
        text="next"
        at={next}
        awayFrom={start}
        clearance={60}
        avoid={{marks: [{x: 300, y: 90}]}}
        fontSize={60}
      />
    </Axes>,
  );
});
