import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { CliError } from '../cli-error.ts'

/** What an argument stands for. */
export type Input =
  | { readonly kind: 'file' | 'stdin'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly name: string; readonly text: string }

/**
 * Reads what an argument names: `-` is standard input, the name of an existing file is that file, all else is the text
 * itself. Throws a {@link CliError} for what can't be read or is longer than `maxBytes`.
 */
export async function readInput(argument: string, maxBytes: number): Promise<Input> {
  if (argument === '-') return { kind: 'stdin', name: '(stdin)', bytes: await readStdin(maxBytes) }
  const found = statOf(argument)
  if (found === undefined) return { kind: 'text', name: '(argument)', text: argument }
  if (found.isDirectory()) throw new CliError(`${argument} is a folder`, { hint: 'name a file in it' })
  return { kind: 'file', name: argument, bytes: readFile(argument, maxBytes) }
}

/** Undefined for what names no file: a message in hex is too long for a name as well. */
function statOf(argument: string): Stats | undefined {
  if (argument === '' || argument.includes('\0')) return undefined
  try {
    return statSync(argument, { throwIfNoEntry: false })
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === 'ENAMETOOLONG' || code === 'EINVAL') return undefined
    throw new CliError(`can't read ${argument}: ${message}`, { cause })
  }
}

/** By parts, since a pipe or a device doesn't say how long it is. */
function readFile(file: string, maxBytes: number): Uint8Array {
  const parts: Buffer[] = []
  let total = 0
  try {
    const descriptor = openSync(file, 'r')
    try {
      for (;;) {
        const part = Buffer.allocUnsafe(1024 * 1024)
        const length = readSync(descriptor, part)
        if (length === 0) return Buffer.concat(parts)
        parts.push(part.subarray(0, length))
        total += length
        if (total > maxBytes) throw tooLong(file, maxBytes)
      }
    } finally {
      closeSync(descriptor)
    }
  } catch (cause) {
    if (cause instanceof CliError) throw cause
    throw new CliError(`can't read ${file}: ${(cause as Error).message}`, { cause })
  }
}

async function readStdin(maxBytes: number): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let total = 0
  try {
    for await (const part of process.stdin) {
      parts.push(part as Buffer)
      total += (part as Buffer).length
      if (total > maxBytes) throw tooLong('standard input', maxBytes)
    }
  } catch (cause) {
    if (cause instanceof CliError) throw cause
    throw new CliError(`can't read standard input: ${(cause as Error).message}`, { cause })
  }
  return Buffer.concat(parts)
}

function tooLong(name: string, maxBytes: number): CliError {
  return new CliError(`${name} has more than ${maxBytes} bytes`, {
    hint: 'is it one message? A longer one is read with --max-bytes <n>',
  })
}
