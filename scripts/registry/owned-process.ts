import { type ChildProcess, spawn } from 'node:child_process'

/** A server that this process has started, and that ends with it. */
export interface OwnedProcess {
  readonly pid: number
  /** The last of what it printed. */
  output(): string
  /** Whether it has ended by itself. */
  ended(): boolean
  /** Asks it to end, and after five seconds makes it. */
  stop(): Promise<void>
}

const keptOutput = 16_384
const running = new Set<ChildProcess>()
let watching = false

/** What is still running when this process ends, by whatever signal, ends too: by its process id. */
function endThemToo(): void {
  if (watching) return
  watching = true
  const kill = () => {
    for (const child of running) child.kill('SIGKILL')
  }
  process.on('exit', kill)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      kill()
      // ends as it would have without this listener
      process.kill(process.pid, signal)
    })
  }
}

/** Rejects where the command can't be started. */
export function startOwned(command: string, args: readonly string[], cwd: string): Promise<OwnedProcess> {
  endThemToo()
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output = (output + chunk).slice(-keptOutput)
      })
    }
    const closed = new Promise<void>((done) => {
      child.once('close', () => {
        running.delete(child)
        done()
      })
    })
    child.once('error', reject)
    child.once('spawn', () => {
      running.add(child)
      resolve({
        pid: child.pid!,
        output: () => output,
        ended: () => !running.has(child),
        async stop() {
          const timer = setTimeout(() => child.kill('SIGKILL'), 5_000)
          child.kill('SIGTERM')
          await closed
          clearTimeout(timer)
        },
      })
    })
  })
}
