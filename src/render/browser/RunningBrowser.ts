import type {ChildProcess} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, Page} from 'puppeteer-core';
import type {FoundBrowser} from './findBrowser';
import {connectTo, ownPageOf, startBrowser} from './startBrowser';
import {didNotStart, died} from './endings';
import {onFrozen} from './frozenProcess';
import {clearAbandoned, temporaryName} from '../../project/abandoned';
import {RenderError} from '../RenderError';
import {killGroup, temporaryFiles, temporaryProcesses} from '../../project/temporary';
import {within} from './within';

/** A browser that has not started in this time is taken to hang. */
const startingMilliseconds = 30_000;

/** So long the reason for which a browser did not start is waited for. */
const lastWordsMilliseconds = 1000;

/** How often the browser is looked at. */
const checkMilliseconds = 1000;

/** Checks that may go without an answer: a machine may be busy, or asleep. */
const silentChecks = 60;

/**
 * A browser with a profile of its own. It ends once: when it is closed, when `end` is
 * called, or when the browser, or a process of it, dies or freezes; `signal` tells of it,
 * with the reason, and nothing that waits for the browser waits longer.
 */
export class RunningBrowser {
  /** Aborted when the browser has ended. */
  public readonly signal: AbortSignal;
  private readonly ended: Promise<never>;
  private browser: Browser | null = null;
  private ownPage: Promise<Page | null> | undefined;
  private process: ChildProcess | null = null;
  private timer: NodeJS.Timeout | undefined;

  private constructor(
    /** A folder for everything that the browser writes. */
    public readonly profile: string,
    private readonly controller: AbortController,
  ) {
    this.signal = controller.signal;
    this.ended = new Promise((_, reject) => {
      this.signal.addEventListener('abort', () => reject(this.reason), {once: true});
    });
    this.ended.catch(() => {});
  }

  /**
   * Starts a browser.
   *
   * @param signal - Aborting it ends the browser, now or later, with the signal's reason.
   * @throws RenderError when it does not start; its message says what to do.
   */
  public static async launch(
    found: FoundBrowser,
    signal?: AbortSignal,
  ): Promise<RunningBrowser> {
    signal?.throwIfAborted();
    clearAbandoned(tmpdir());
    // What begins a browser goes on with its own work once that has its process.
    const profile = mkdtempSync(join(tmpdir(), temporaryName('browser')));
    temporaryFiles.add(profile);
    const running = new RunningBrowser(profile, new AbortController());
    const stop = () => running.end(signal?.reason as Error);
    signal?.addEventListener('abort', stop, {signal: running.signal});
    try {
      await running.start(found, signal);
      return running;
    } catch (error) {
      await running.close();
      throw error;
    }
  }

  /** Why it ended. */
  public get reason(): Error {
    return this.signal.reason as Error;
  }

  /** Ends the browser at once; the first reason is the one that is told. */
  public end(reason: Error): void {
    clearInterval(this.timer);
    this.controller.abort(reason);
    this.kill();
  }

  /** Opens an empty page: the first is the one that the browser opens by itself. */
  public async newPage(): Promise<Page> {
    const own = this.ownPage;
    this.ownPage = undefined;
    return this.whileRunning(this.pageOf(own));
  }

  private async pageOf(own: Promise<Page | null> | undefined): Promise<Page> {
    return (await own) ?? this.browser!.newPage();
  }

  /** The work's result, or the reason for which the browser ended before. */
  public async whileRunning<T>(work: Promise<T>): Promise<T> {
    try {
      // Both are heard, whichever comes first: a rejection that nobody hears ends Node.
      return await Promise.race([this.ended, work]);
    } catch (error) {
      // What a dead browser answers ("Target closed") is no reason.
      throw this.signal.aborted ? this.reason : error;
    }
  }

  /** Such as `HeadlessChrome/143.0.7499.0`. */
  public async version(): Promise<string> {
    return this.whileRunning(this.browser!.version());
  }

  /** Ends the browser and removes its profile. */
  public async close(): Promise<void> {
    this.end(new RenderError('The browser was closed.'));
    const {pid, exitCode, signalCode} = this.process ?? {};
    if (pid !== undefined) {
      if (exitCode === null && signalCode === null) {
        await new Promise(resolve => this.process!.once('exit', resolve));
      }
      temporaryProcesses.delete(pid);
    }
    // Its other processes may write a few milliseconds longer.
    await rm(this.profile, {recursive: true, force: true, maxRetries: 20});
    temporaryFiles.delete(this.profile);
  }

  private async start(found: FoundBrowser, signal?: AbortSignal): Promise<void> {
    // Among all processes below this one.
    this.timer = onFrozen(process.pid, pid =>
      this.end(
        new RenderError(
          `A process of the browser, ${pid}, was stopped (SIGSTOP).`,
          true,
        ),
      ),
    );
    try {
      const late = `It did not start in ${startingMilliseconds / 1000} s.`;
      const connecting = this.connect(found);
      connecting.catch(() => {});
      this.browser = await this.whileRunning(
        within(connecting, startingMilliseconds, late),
      );
    } catch (error) {
      if (error === signal?.reason || error instanceof RenderError) throw error;
      const {message} = await this.causeOf(error as Error);
      throw didNotStart(found.executable, message);
    }
    await this.whileRunning(this.watchForDeath(this.browser));
    this.ownPage = ownPageOf(this.browser);
  }

  /** That the pipes are closed may be heard before why they are. */
  private async causeOf(error: Error): Promise<Error> {
    if (this.process && !this.signal.aborted) {
      await within(this.ended, lastWordsMilliseconds, '').catch(() => {});
    }
    return this.signal.aborted ? this.reason : error;
  }

  private async connect(found: FoundBrowser): Promise<Browser> {
    const child = startBrowser(found, this.profile);
    child.once('error', error => this.end(error));
    if (child.pid !== undefined) this.watchProcess(child);
    return connectTo(child);
  }

  private watchProcess(child: ChildProcess): void {
    this.process = child;
    temporaryProcesses.add(child.pid!);
    if (this.signal.aborted) this.kill();
    let lastWords = '';
    child.stderr?.on('data', chunk => (lastWords = String(chunk)));
    child.once('exit', (code, signal) => {
      if (this.browser) return this.end(died());
      // What it said may arrive after its end.
      setImmediate(() => {
        const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
        this.end(new Error(`It ${how}. ${lastWords}`.trim()));
      });
    });
  }

  /** Kills every process of the browser. */
  private kill(): void {
    const {pid, exitCode, signalCode} = this.process ?? {};
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    killGroup(pid);
  }

  /** Ends when the browser, or a process of a page, dies or answers no more. */
  private async watchForDeath(browser: Browser): Promise<void> {
    const dead = (what: string) => this.end(new RenderError(what, true));
    browser.once('disconnected', () => this.end(died()));
    const session = await browser.target().createCDPSession();
    session.on('Target.targetCrashed', ({status}) =>
      dead(`A page of the browser crashed (${status}). Did memory run out?`),
    );
    await session.send('Target.setDiscoverTargets', {discover: true});
    let silent = 0;
    const ask = setInterval(() => {
      silent++;
      const answered = () => void (silent = 0);
      if (silent === 1) session.send('Browser.getVersion').then(answered, () => {});
      if (silent > silentChecks) dead(`The browser has not answered for ${silent} s.`);
    }, checkMilliseconds).unref();
    this.signal.addEventListener('abort', () => clearInterval(ask), {once: true});
  }
}
