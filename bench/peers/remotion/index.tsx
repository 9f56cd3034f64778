/** The reference picture as a Remotion composition. */
import '@fontsource-variable/inter';
import {useEffect, useLayoutEffect, useRef, useState} from 'react';
import {
  Composition,
  continueRender,
  delayRender,
  registerRoot,
  useCurrentFrame,
  useVideoConfig,
} from 'remotion';
import {draw, duration, loadFaces, size} from '../drawing/drawing';

function Picture() {
  const frame = useCurrentFrame();
  const {fps} = useVideoConfig();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [faces] = useState(() => delayRender('Loading the faces'));
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void loadFaces().then(() => setReady(true));
  }, []);
  useLayoutEffect(() => {
    if (!ready) return;
    draw(canvas.current!.getContext('2d')!, frame / fps);
    continueRender(faces);
  }, [ready, frame, fps, faces]);
  return <canvas ref={canvas} {...size} />;
}

registerRoot(() => (
  <Composition
    id="drawing"
    component={Picture}
    durationInFrames={duration * 60}
    fps={60}
    {...size}
  />
));
