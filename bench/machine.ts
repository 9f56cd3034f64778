/** What a measurement was made on. */
import {cpus, loadavg, totalmem} from 'node:os';

/** One line of Markdown. */
export function describeMachine(): string {
  const [first] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const date = new Date().toISOString().slice(0, 10);
  return (
    `${cpus().length} cores (${first!.model.trim()}), ${memory} GB, ` +
    `${process.platform} ${process.arch}, Node ${process.versions.node}, ${date}`
  );
}

/** The mean number of running processes over the last minute. */
export function load(): number {
  return loadavg()[0]!;
}
