import {clipScene, tellCurveDescent} from 'downhill/story';
import clip from './clip';

export default clipScene(clip, function* (view, {trace}) {
  yield* tellCurveDescent(view, {title: clip.title, trace});
});
