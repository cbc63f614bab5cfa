import { type ChildProcess, fork } from 'node:child_process';

/**
 * Megabytes for young objects instead of 16. A keystroke in a document of 20,000 tokens makes three to nine of them, and each
 * collection copies the document as it is at that moment: one keystroke in seven to twenty waits for it, some 4 ms.
 */
const YOUNG_OBJECTS = ['--max-semi-space-size=64'];

/** After this many milliseconds a server that was told to stop is ended. */
const STOP_MILLISECONDS = 2000;

/** The server's process, which speaks over its standard streams. Starts at once; throws where none can be started. */
export class ServerProcess {
  private readonly module: string;
  private child: ChildProcess;
  private taken = false;

  constructor(module: string) {
    this.module = module;
    this.child = start(module);
  }

  /** The process that was started; another one when that has been taken before, or is gone. */
  take(): ChildProcess {
    if (this.taken || this.child.exitCode !== null) this.child = start(this.module);
    this.taken = true;
    return this.child;
  }

  /** Ends the process if, after a while, it still runs though it was told to stop. */
  endSoon(): void {
    const { child } = this;
    setTimeout(() => child.exitCode === null && child.kill(), STOP_MILLISECONDS).unref();
  }
}

function start(module: string): ChildProcess {
  const child = fork(module, ['--stdio'], {
    execArgv: YOUNG_OBJECTS,
    // On a desktop the program that runs this is the editor itself.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
    silent: true,
  });
  // That it cannot be reached any more, its streams tell.
  child.on('error', () => {});
  if (child.pid === undefined) throw new Error('the language server could not be started');
  return child;
}
