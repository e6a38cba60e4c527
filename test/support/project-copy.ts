import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const root = process.cwd()

/** The reference project's definitions in a folder of their own, inside the checkout so that its packages are found. */
export function copyProject(): string {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, '.cache', 'project-'))
  for (const part of ['avro', 'contracts', 'ocsf/extensions'])
    cpSync(join(root, part), join(folder, part), { recursive: true })
  symlinkSync(join(root, 'runtime'), join(folder, 'runtime'))
  return folder
}

/** Replaces the first occurrence of a text in a file; throws where it isn't there. */
export function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  writeFileSync(file, text.replace(from, to))
}

export interface CommandResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `ocsf-kafka` in a folder. */
export function ocsfKafka(folder: string, ...args: string[]): CommandResult {
  const run = spawnSync(process.execPath, [join(root, 'bin/ocsf-kafka.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { status: run.status, stdout: run.stdout, stderr: run.stderr }
}

/** {@link ocsfKafka} for a test that answers the command itself, as a registry. */
export async function ocsfKafkaAsync(folder: string, ...args: string[]): Promise<CommandResult> {
  const run = spawn(process.execPath, [join(root, 'bin/ocsf-kafka.js'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  const closed = new Promise<number | null>((resolve) => run.on('close', resolve))
  const [stdout, stderr, status] = await Promise.all([text(run.stdout), text(run.stderr), closed])
  return { status, stdout, stderr }
}
