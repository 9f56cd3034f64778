/** The reference picture as a Motion Canvas project. */
import {makeProject} from '@motion-canvas/core';
import {SampleExporter} from './SampleExporter';
import picture from './picture?scene';

export default makeProject({
  scenes: [picture],
  plugins: [{name: 'sample-frames', exporters: () => [SampleExporter]}],
});
