import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';
import {packageFolder} from '../../project/packageFolder';
import {acceptKnownMessages} from './acceptedMessages';
import {projectModule} from './projectModules';
import type {EditorClip} from './EditorClip';

const editorModule = 'virtual:downhill/editor';

/** The editor asks the registry for its newest version; it is answered here instead. */
const noVersionCheck = `<script>
  {
    const original = window.fetch;
    window.fetch = (resource, ...rest) =>
      String(resource).startsWith('https://registry.npmjs.org/')
        ? Promise.resolve(Response.json({version: '0.0.0'}))
        : original(resource, ...rest);
  }
</script>`;

/** The list of clips by title, and pages that ask no other host for anything. */
export function editorPages(clips: readonly EditorClip[]): Plugin {
  const list = clips.map(({id, title}) => ({name: title, fileName: id, url: id}));
  return {
    name: 'downhill:editor',
    enforce: 'pre',
    resolveId: id => (id.startsWith(editorModule) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${editorModule}`)) return null;
      const clip = id.slice(`\0${editorModule}/`.length);
      return clip === ''
        ? `import {index} from '@motion-canvas/ui';\nindex(${JSON.stringify(list)});`
        : `import {editor} from '@motion-canvas/ui';
import project from ${JSON.stringify(projectModule(clip))};
editor(project);`;
    },
    transform(code, id) {
      if (!id.includes('@motion-canvas/ui/dist/style.css')) return null;
      return code.replace(/@import\s*"https:\/\/fonts\.[^"]*";/g, '');
    },
    configureServer(server) {
      acceptKnownMessages(server);
      const page = pageTemplate();
      server.middlewares.use((request, response, next) => {
        const name = (request.url ?? '').split(/[?#]/)[0]!.slice(1);
        const isClip = clips.some(({id}) => id === name);
        if (name !== '' && !isClip) return next();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(page(name));
      });
    },
  };
}

/** Motion Canvas's page, without the fonts and styles of other hosts. */
function pageTemplate(): (clip: string) => string {
  const folder = join(packageFolder('@motion-canvas/ui'), 'dist');
  const style = `/@fs/${join(folder, 'style.css').replaceAll('\\', '/')}`;
  const template = readFileSync(join(folder, 'editor.html'), 'utf8')
    .replace(/<link[^>]*href="https?:[^>]*>/g, '')
    .replace('{{style}}', style)
    .replace('<body>', `<body>${noVersionCheck}`);
  return clip =>
    template
      .replace('{{source}}', `/@id/__x00__${editorModule}/${clip}`)
      .replace('<title>Motion Canvas', `<title>downhill ${clip}`);
}
