import type {WebSocket} from 'ws';
import type {ViteDevServer} from 'vite';

/**
 * Lets Vite hear of its pages only what they do say. Every program on this machine can
 * connect; messages of another shape would throw where nobody catches, and end the process.
 */
export function acceptKnownMessages({ws}: ViteDevServer): void {
  ws.on('connection', (socket: WebSocket) => {
    const listeners = socket.listeners('message');
    socket.removeAllListeners('message');
    socket.on('message', (raw: Buffer, ...rest) => {
      if (!isKnown(String(raw))) return;
      for (const listener of listeners) listener.apply(socket, [raw, ...rest]);
    });
  });
}

/** A module that cannot replace itself asks for its importers, or for the whole page. */
interface Invalidation {
  readonly type: 'custom';
  readonly event: 'vite:invalidate';
  readonly data: {readonly path: string; readonly firstInvalidatedBy?: string};
}

function isKnown(text: string): boolean {
  try {
    const {type, event, data} = JSON.parse(text) as Partial<Invalidation>;
    return (
      type === 'custom' && event === 'vite:invalidate' && typeof data?.path === 'string'
    );
  } catch {
    return false;
  }
}
