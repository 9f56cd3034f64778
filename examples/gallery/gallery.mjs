/** `npm run gallery`: the page of all nodes. TypeScript, which Vite runs as it is. */
import {runnerImport} from 'vite';

await runnerImport('./examples/gallery/writeGallery.ts', {
  configFile: false,
  envDir: false,
  logLevel: 'error',
  // Node 20 has no `using`.
  oxc: {target: 'node20.19'},
});
