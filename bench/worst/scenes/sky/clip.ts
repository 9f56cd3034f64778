import {defineClip} from 'downhill/clip';

export default defineClip({
  id: 'sky',
  title: 'A sky',
  summary: 'Every pixel changes in every frame.',
  parameters: {},
  simulate: () => null,
  describe: () => 'A sky whose light sinks.',
});
