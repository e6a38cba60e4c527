import { join } from 'node:path'
import { watch } from 'chokidar'
import { paint } from './style.ts'

/** Editors write a file in several steps: changes closer together than this, in milliseconds, are one. */
const settle = 60

/** Runs now and again after every change of the project's definitions, until the process is interrupted. */
export async function watchProject(root: string, run: () => void): Promise<void> {
  run()
  const watched = ['contracts', 'avro', 'ocsf/extensions', 'ocsf/base'].map((folder) => join(root, folder))
  const watcher = watch(watched, { ignoreInitial: true })
  let timer: NodeJS.Timeout | undefined
  watcher.once('ready', () =>
    process.stdout.write(`${paint('dim', 'watching for changes; stop with Ctrl-C')}\n`),
  )
  watcher.on('all', (_event, path) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      process.stdout.write(`${paint('dim', `${path.slice(root.length + 1)} changed`)}\n`)
      run()
    }, settle)
  })
  await new Promise<void>((resolve, reject) => {
    watcher.on('error', reject)
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  clearTimeout(timer)
  await watcher.close()
}
