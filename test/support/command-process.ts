import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { CommandResult } from './project-copy.ts'

const root = process.cwd()

/** `ocsf-kafka` as a process of its own, that goes on until it ends or is ended. */
export interface CommandProcess {
  readonly child: ChildProcess
  readonly ended: Promise<CommandResult & { readonly signal: NodeJS.Signals | null }>
  /** Resolves when what it printed matches; rejects when it ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>
}

export function startCommand(
  folder: string,
  args: readonly string[],
  environment: { readonly [name: string]: string } = {},
): CommandProcess {
  const child = spawn(process.execPath, [join(root, 'bin/ocsf-kafka.js'), ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  const waiting = new Set<() => void>()
  const look = () => {
    for (const each of waiting) each()
  }
  child.stdout.on('data', (chunk) => {
    stdout += chunk
    look()
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
    look()
  })
  const ended = new Promise<CommandResult & { signal: NodeJS.Signals | null }>((resolve) =>
    child.once('close', (status, signal) => resolve({ status, signal, stdout, stderr })),
  )
  return {
    child,
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const check = () => {
          const found = pattern.exec(stdout + stderr)
          if (found === null) return
          waiting.delete(check)
          resolve(found)
        }
        waiting.add(check)
        ended.then(() => reject(new Error(`it ended without ${pattern}:\n${stdout}${stderr}`)))
        check()
      }),
  }
}
