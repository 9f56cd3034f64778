/** The editor, served until it is stopped. */
import {RenderError} from '../RenderError';
import {downhill} from './vitePlugin';

export interface PreviewOptions {
  /** The folder that holds `scenes/`. */
  readonly projectRoot: string;
  readonly port: number;
  /** Whether to open the user's browser. */
  readonly open: boolean;
}

export interface Preview {
  /** Where the editor is. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts the editor on this machine.
 *
 * @throws RenderError when the port cannot be had.
 */
export async function preview(options: PreviewOptions): Promise<Preview> {
  const {createServer} = await import('vite');
  const server = await createServer({
    configFile: false,
    envDir: false,
    logLevel: 'error',
    clearScreen: false,
    plugins: await downhill({root: options.projectRoot}),
    server: {
      port: options.port,
      strictPort: true,
      host: 'localhost',
      open: options.open,
    },
  });
  try {
    await server.listen();
  } catch (error) {
    await server.close();
    throw new RenderError(
      `Could not serve on port ${options.port}: ${(error as Error).message}. ` +
        'Choose another with --port.',
    );
  }
  const url = server.resolvedUrls?.local[0] ?? `http://localhost:${options.port}/`;
  return {url, close: () => server.close()};
}
