import {say} from './print';

/** Shows a file in the program that the system has for it. */
export async function openFile(path: string): Promise<void> {
  const failed = () => say(`No program could be opened from here to show ${path}.`);
  const {default: open} = await import('open');
  await open(path).then(process => void process.once('error', failed), failed);
}
