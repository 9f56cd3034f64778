/** `npm run gallery`: the page of all nodes. TypeScript, which Vite runs as it is. */
import {runnerImport} from 'vite';

// Node 20 has no `using`.
const oxc = {target: 'node20.19'};
const {module} = await runnerImport('./examples/gallery/writeGallery.ts', {
  configFile: false,
  envDir: false,
  logLevel: 'error',
  oxc,
});
console.log(await module.writeGallery('output/gallery.html'));
