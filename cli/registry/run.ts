import { resolve } from 'node:path'
import { watch } from 'chokidar'
import { loadSubjects } from '../../gate/publish/subjects.ts'
import { hasErrors } from '../../generator/diagnostic.ts'
import { manifestFile } from '../../generator/load/manifest.ts'
import { plural } from '../../generator/plural.ts'
import { FolderError } from '../../registry/folder-error.ts'
import { folderStore } from '../../registry/folder-store.ts'
import type { History } from '../../registry/history.ts'
import { memoryStore } from '../../registry/posted.ts'
import { createRegistry, type Registry } from '../../registry/registry.ts'
import { type Answered, type RegistryServer, serve } from '../../registry/serve.ts'
import { CliError } from '../cli-error.ts'
import { reportDiagnostics } from '../report.ts'
import { paint } from '../style.ts'

interface RunOptions {
  readonly root: string
  readonly host: string
  readonly port: number
  readonly data?: string
  readonly quiet?: true
}

const historyFolder = 'avro/history'

/** Several files change with one git command: changes closer together than this, in milliseconds, are one. */
const settle = 100

/** Serves the registry until the process is told to end; resolves with the exit code. */
export async function runRegistry(options: RunOptions): Promise<number> {
  const stopped = untilStopped()
  // before the history is read, so that no change of it is missed
  const watcher = await watchHistory(options.root)
  try {
    const history = readHistory(options.root)
    return history === undefined ? 1 : await serveUntil(stopped, options, history, watcher)
  } finally {
    await watcher.close()
  }
}

async function serveUntil(
  stopped: Promise<void>,
  options: RunOptions,
  history: History,
  watcher: HistoryWatcher,
): Promise<number> {
  const registry = createRegistry(history, openStore(options.data))
  try {
    const server = await listen(registry, options)
    const host = options.host.includes(':') ? `[${options.host}]` : options.host
    const where = `registry on http://${host}:${server.port}`
    const kept = options.data === undefined ? 'in memory' : `in ${options.data}`
    process.stdout.write(`${paint('green', '✓')} ${where}: ${sizeOf(history)}\n`)
    note(`what is posted is kept ${kept}; stop with Ctrl-C`)
    watcher.onChange(() => {
      const next = readHistory(options.root)
      if (next === undefined) return note('the registry goes on with the history it had')
      registry.setHistory(next)
      note(`history read again: ${sizeOf(next)}`)
    })
    await stopped
    await server.close()
    return 0
  } finally {
    registry.close()
  }
}

function openStore(data: string | undefined) {
  if (data === undefined) return memoryStore()
  try {
    return folderStore(resolve(data))
  } catch (error) {
    if (!(error instanceof FolderError)) throw error
    throw new CliError(error.message, { hint: error.hint, cause: error })
  }
}

async function listen(registry: Registry, { host, port, quiet }: RunOptions): Promise<RegistryServer> {
  try {
    return await serve(registry, { host, port, onAnswer: (answered) => report(answered, quiet === true) })
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'EADDRINUSE') {
      throw new CliError(`port ${port} of ${host} is taken by another process`, {
        hint: 'take another one (--port 8085), or 0 for any that is free',
        cause,
      })
    }
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new CliError(`can't listen on port ${port} of ${host}: ${why}`, { cause })
  }
}

/** What the project wants in a registry; undefined, with the mistakes printed, where it has some. */
function readHistory(root: string): History | undefined {
  const { subjects, registry, diagnostics } = loadSubjects(root)
  reportDiagnostics(diagnostics)
  if (subjects === undefined || registry === undefined || hasErrors(diagnostics)) return undefined
  return {
    level: registry.compatibility,
    subjects: subjects.map(({ name, level, versions }) => ({
      name,
      level,
      versions: versions.map(({ number, text }) => ({ number, schema: text })),
    })),
  }
}

interface HistoryWatcher {
  /** Sets what is done some time after a change. */
  onChange(act: () => void): void
  close(): Promise<void>
}

async function watchHistory(root: string): Promise<HistoryWatcher> {
  const watcher = watch([manifestFile, historyFolder], { cwd: root, ignoreInitial: true })
  let act = () => {}
  let timer: NodeJS.Timeout | undefined
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => act(), settle)
  })
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve)
    watcher.once('error', reject)
  })
  return {
    onChange(given) {
      act = given
    },
    async close() {
      clearTimeout(timer)
      await watcher.close()
    },
  }
}

function sizeOf({ subjects }: History): string {
  const filled = subjects.filter(({ versions }) => versions.length > 0)
  const versions = filled.reduce((sum, subject) => sum + subject.versions.length, 0)
  return `${plural(filled.length, 'subject')}, ${plural(versions, 'version')} of avro/history`
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
}

function report({ method, url, status, milliseconds, error }: Answered, quiet: boolean): void {
  if (status >= 500) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`${paint('red', 'error', process.stderr)} ${method} ${url}: ${why}\n`)
    return
  }
  if (quiet) return
  const why = status < 400 || !(error instanceof Error) ? '' : `  ${error.message.slice(0, 300)}`
  // what a client sends is shown escaped: a terminal obeys control characters
  note(`${method} ${JSON.stringify(url).slice(1, -1)}  ${status}  ${milliseconds.toFixed(1)} ms${why}`)
}

function note(text: string): void {
  process.stdout.write(`${paint('dim', text)}\n`)
}
