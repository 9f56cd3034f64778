/**
 * A thread of its own reads frames, compares and sends them, while the page draws the
 * next; and only there a file can be written without waiting.
 */
import type {FromThread, ThreadTimes, ToThread} from './frameMessages';
import {FilmReader} from './FilmReader';

/** What there is in a worker; the compiler's list of names is that of a window. */
interface WorkerScope {
  onmessage: (event: MessageEvent<ToThread>) => void;
  postMessage(message: FromThread): void;
}

const scope = globalThis as unknown as WorkerScope;
let reader: FilmReader | undefined;
let turn: Promise<void> = Promise.resolve();

scope.onmessage = ({data}) => {
  turn = turn.then(() => answer(data));
};

async function answer(message: ToThread): Promise<void> {
  try {
    scope.postMessage({times: await take(message)});
  } catch (error) {
    scope.postMessage({failure: (error as Error).message});
  }
}

async function take(message: ToThread): Promise<ThreadTimes | undefined> {
  if ('begin' in message) reader = await FilmReader.open(message.begin);
  else if ('drawn' in message) await reader!.add(message.drawn);
  else return reader!.finish();
  return undefined;
}
