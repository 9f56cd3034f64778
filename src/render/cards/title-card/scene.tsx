import {Layout, Rect, Txt} from '@motion-canvas/2d';
import {all, createRef, waitFor} from '@motion-canvas/core';
import {clipScene} from 'downhill/story';
import {type} from 'downhill/theme';
import clip from './clip';

/** Seconds; together two and a half. */
const [coming, resting, going] = [0.5, 1.6, 0.4];

/** Of the title; a longer one is set smaller. */
const sizes = {
  wide: {large: 112, small: 84},
  square: {large: 88, small: 68},
  tall: {large: 96, small: 76},
} as const;
const longTitle = 60;

/** The rule between number and title, in the colour of what moves. */
const rule = {width: 132, height: 10};

export default clipScene(clip, function* (view, {values, theme, frame}) {
  const [content, line] = [createRef<Layout>(), createRef<Rect>()];
  const {large, small} = sizes[frame.kind];
  const margin = 0.09 * frame.width;
  const {width} = frame;
  view.add(
    <Layout
      ref={content}
      layout
      direction={'column'}
      alignItems={'start'}
      gap={44}
      width={width - 2 * margin}
      opacity={0}
    >
      {values.number && (
        <Txt
          text={values.number}
          fill={theme.muted}
          fontFamily={type.family}
          {...type.name}
        />
      )}
      <Rect ref={line} width={0} height={rule.height} radius={5} fill={theme.iterate} />
      <Txt
        text={values.title}
        fill={theme.text}
        fontFamily={type.family}
        fontSize={values.title.length > longTitle ? small : large}
        fontWeight={600}
        lineHeight={'120%'}
        letterSpacing={-1.5}
        textWrap
        width={width - 2 * margin}
      />
    </Layout>,
  );
  yield* all(content().opacity(1, coming), line().width(rule.width, coming));
  yield* waitFor(resting);
  yield* content().opacity(0, going);
});
