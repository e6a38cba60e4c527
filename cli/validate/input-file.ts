import { createReadStream, statSync } from 'node:fs'
import { CliError } from '../cli-error.ts'

/** A file's bytes in chunks of at most `size`; those of standard input, as they come, where the file is `-`. */
export async function* chunksOf(file: string, size: number): AsyncGenerator<Buffer> {
  const stream = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: size })
  try {
    for await (const chunk of stream) yield chunk as Buffer
  } catch (cause) {
    throw new CliError(`can't read ${file}: ${(cause as Error).message}`, { cause })
  }
}

/**
 * A file's bytes; undefined for standard input.
 *
 * @param hint what to name instead of a folder.
 * @throws CliError where there is no such file.
 */
export function sizeOf(file: string, hint: string): number | undefined {
  if (file === '-') return undefined
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) throw new CliError(`there is no file ${file}`)
  if (found.isDirectory()) throw new CliError(`${file} is a folder`, { hint })
  return found.size
}
