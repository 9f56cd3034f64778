/**
 * Runs a command and measures it with all the processes it starts, from Linux's /proc.
 *
 * A process belongs to the tree if its parent does, or its session (so that one whose
 * parent has ended stays).
 */
import {spawn} from 'node:child_process';
import {openSync, readFileSync, readdirSync} from 'node:fs';

export interface Command {
  readonly argv: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where its standard output and error go. */
  readonly log: string;
}

export interface Usage {
  /** Seconds from the start of the command to its end. */
  readonly wall: number;
  /** User and system seconds of all processes. */
  readonly cpu: number;
  /** The largest sum of proportional set sizes, in bytes; 0 when not asked for. */
  readonly memory: number;
}

/** Clock ticks per second: the kernel reports in hundredths on every Linux. */
const ticksPerSecond = 100;

const timeout = 600_000;

/**
 * Runs a command and measures it and all its child processes.
 *
 * @param memory - Whether to sample memory, every 50 ms. That costs some time, so time and
 *   memory are best taken from different runs; processor time is sampled every 100 ms.
 *
 * @throws Error with the end of the log when the command fails.
 */
export async function run(
  {argv, environment, log}: Command,
  {memory = false} = {},
): Promise<Usage> {
  const output = openSync(log, 'w');
  const waitedBefore = waitedTicks();
  const begin = performance.now();
  const child = spawn(argv[0]!, argv.slice(1), {
    env: {...process.env, ...environment},
    stdio: ['ignore', output, output],
    detached: true,
  });
  const tree = new ProcessTree(child.pid!);
  const sampling = setInterval(() => tree.sample(memory), memory ? 50 : 100);
  const limit = setTimeout(() => tree.kill(), timeout);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('exit', resolve);
    child.on('error', reject);
  });
  const wall = (performance.now() - begin) / 1000;
  clearInterval(sampling);
  clearTimeout(limit);
  tree.kill();
  if (code !== 0) {
    const end = readFileSync(log, 'utf8').trim().split('\n').slice(-20).join('\n');
    throw new Error(`"${argv.join(' ')}" ended with ${code}:\n${end}`);
  }
  const ticks = Math.max(tree.ticks(), waitedTicks() - waitedBefore);
  return {wall, cpu: ticks / ticksPerSecond, memory: tree.peakMemory};
}

class ProcessTree {
  public peakMemory = 0;

  private readonly known = new Map<number, boolean>();
  private readonly sessions = new Set<number>();
  /** Of each process, when last seen. */
  private readonly lastTicks = new Map<number, number>();

  public constructor(root: number) {
    this.known.set(root, true);
    this.sessions.add(root);
  }

  public sample(memory: boolean): void {
    let sum = 0;
    for (const entry of readdirSync('/proc')) {
      const pid = Number(entry);
      if (!pid || this.known.get(pid) === false) continue;
      const stat = readStat(pid);
      if (!stat || !this.includes(pid, stat)) continue;
      this.lastTicks.set(pid, stat.ticks);
      if (memory) sum += proportionalSetSize(pid);
    }
    this.peakMemory = Math.max(this.peakMemory, sum);
  }

  /** All processor time seen. What a process did after its last sample is missing. */
  public ticks(): number {
    return [...this.lastTicks.values()].reduce((a, b) => a + b, 0);
  }

  /** Ends what is left of the tree, such as the browser of a tool that failed. */
  public kill(): void {
    for (const [pid, isMember] of this.known) {
      const stat = isMember && readStat(pid);
      if (!stat || !this.sessions.has(stat.session)) continue;
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself in between.
      }
    }
  }

  private includes(pid: number, {parent, session}: Stat): boolean {
    const is =
      this.known.get(pid) ??
      (this.known.get(parent) === true || this.sessions.has(session));
    this.known.set(pid, is);
    if (is) this.sessions.add(session);
    return is;
  }
}

interface Stat {
  readonly parent: number;
  readonly session: number;
  readonly ticks: number;
}

function readStat(pid: number | 'self'): (Stat & {waited: number}) | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is a name, which may hold spaces.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent, session] = [fields[1]!, fields[3]!];
    const [user, system, waitedUser, waitedSystem] = fields.slice(11, 15);
    const ticks = user! + system!;
    return {parent, session, ticks, waited: waitedUser! + waitedSystem!};
  } catch {
    return null;
  }
}

/** Ticks of all children that have ended and been waited for, and of theirs. */
function waitedTicks(): number {
  return readStat('self')!.waited;
}

function proportionalSetSize(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1');
    return 1024 * Number(/^Pss:\s+(\d+)/m.exec(text)![1]);
  } catch {
    return 0;
  }
}
