/** The column beside the valley: what it is about, the rule, the live numbers. */
import {
  Formula,
  Heading,
  Readouts,
  fromCorner,
  readoutHeight,
  tint,
  useTheme,
} from 'downhill/nodes';
import type {Iterate} from 'downhill/sim';
import {columns} from 'downhill/story';
import {decimalsFor} from 'downhill/words';

export interface WordsProps {
  title: string;
  /** The iterate that the ball rests on. */
  landed: () => Iterate;
  first: Iterate;
  /** From 0 to 1 the step −η∇C turns from grey into the colour of its arrow. */
  lit: () => number;
}

export function Words({title, landed, first, lit}: WordsProps) {
  const theme = useTheme();
  const {left, top, width} = columns.words;
  const theta = tint(theme.iterate, '\\theta');
  const rule = (color: string) =>
    `${theta} \\leftarrow ${theta} ${tint(color, '\\,-\\,\\eta\\,\\nabla C(\\theta)')}`;
  const slopeOf = ({gradient}: Iterate) => Math.hypot(...gradient);
  return (
    <>
      <Heading title={title} topLeft={fromCorner(left, top)} width={width} />
      <Formula
        tex={rule(theme.muted)}
        offset={[-1, 0]}
        position={fromCorner(left, 450)}
        opacity={() => 1 - lit()}
      />
      <Formula
        tex={rule(theme.step)}
        offset={[-1, 0]}
        position={fromCorner(left, 450)}
        opacity={lit}
      />
      <Formula
        tex={`${theta} = (\\text{weight}, \\text{bias})`}
        fontSize={42}
        offset={[-1, 0]}
        position={fromCorner(left, 550)}
      />
      <Readouts
        topLeft={fromCorner(left, columns.bottom - 3 * readoutHeight)}
        width={width}
        rows={[
          {label: 'step', value: () => landed().step, decimals: 0},
          {
            label: 'cost',
            value: () => landed().value,
            decimals: decimalsFor(Math.abs(first.value)),
          },
          {
            label: 'slope',
            value: () => slopeOf(landed()),
            decimals: decimalsFor(slopeOf(first)),
          },
        ]}
      />
    </>
  );
}
