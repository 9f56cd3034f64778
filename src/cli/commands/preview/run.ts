import type {Run} from '../../line/Command';
import type {preview} from './command';
import {exitCode} from '../../output/exit';
import {interruptible} from '../../output/interruption';
import {print, say} from '../../output/print';
import {findProject} from '../../project/findProject';

/** Serves the editor until Ctrl-C. */
export const run: Run<typeof preview> = async ({options, cwd}) => {
  const {preview: serve} = await import('../../../render/editor/preview');
  return interruptible(async signal => {
    const editor = await serve({
      ...findProject(cwd, options.project),
      port: options.port,
      open: !options.noOpen,
      onMessage: say,
    });
    print(`The editor is at ${editor.url} (Ctrl-C stops it).`);
    await new Promise<void>(resolve => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve());
    });
    await editor.close();
    return exitCode.done;
  });
};
