import {defineClip} from 'downhill/clip';

/** What the examples are scenes of: nothing is set, and nothing computed. */
export default defineClip({
  id: 'nodes',
  title: 'The nodes',
  summary: 'One node at rest, with the props that matter.',
  parameters: {},
  simulate: () => null,
  describe: () => 'A node of downhill/nodes.',
});
