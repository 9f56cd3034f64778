/** The reference picture as a Revideo project. */
import {makeProject} from '@revideo/core';
import {sampleFrames} from './sampleFrames';
import picture from './picture';

sampleFrames();

export default makeProject({
  scenes: [picture],
  settings: {
    shared: {size: {x: 1920, y: 1080}},
    rendering: {exporter: {name: '@revideo/core/wasm'}, fps: 60},
  },
});
