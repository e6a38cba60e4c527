import { isDeepStrictEqual } from 'node:util'
import { isWireError, type WireErrorCode } from '../../runtime/wire/wire-error.ts'
import { randomOf } from '../support/random-avro.ts'
import { mutate } from './mutate.ts'
import { type FuzzTarget, fuzzTargets } from './targets.ts'

export interface FuzzOptions {
  /** Messages to decode, over all decoders in turn. */
  readonly inputs: number
  readonly seed: number
  readonly onProgress?: (done: number) => void
}

export interface FuzzReport {
  readonly inputs: number
  readonly seed: number
  /** Messages that were read after all: as changed, they are valid too. */
  readonly decoded: number
  readonly errors: { readonly [code in WireErrorCode]?: number }
  /** What should not have happened, with the bytes. */
  readonly failures: readonly string[]
  /** Of one message, in milliseconds. */
  readonly slowest: number
  /** The process's, at its most, in bytes. */
  readonly peakMemory: number
}

/**
 * Decodes messages that nobody wrote. Each has to end in a value which is written and read again as it is, or in a
 * `WireError` whose offset lies in the message.
 */
export function fuzz({ inputs, seed, onProgress }: FuzzOptions): FuzzReport {
  const targets = fuzzTargets()
  const random = randomOf(seed)
  const below = (n: number) => Math.floor(random() * n)
  const errors: { [code in WireErrorCode]?: number } = {}
  const failures: string[] = []
  let decoded = 0
  let slowest = 0
  let peakMemory = 0
  for (let i = 0; i < inputs; i++) {
    const target = targets[i % targets.length]!
    const bytes = mutate(target.messages, below)
    const start = performance.now()
    try {
      const value = target.decode(bytes)
      decoded++
      if (decoded % 16 === 0) checkAgain(target, value, bytes, failures)
    } catch (error) {
      if (isWireError(error)) {
        errors[error.code] = (errors[error.code] ?? 0) + 1
        const { offset } = error
        if (offset === undefined || offset < 0 || offset > bytes.length)
          failures.push(shown(target, bytes, error))
      } else failures.push(shown(target, bytes, error))
    }
    slowest = Math.max(slowest, performance.now() - start)
    if (i % 1000 === 0) {
      peakMemory = Math.max(peakMemory, process.memoryUsage.rss())
      onProgress?.(i)
    }
  }
  return { inputs, seed, decoded, errors, failures, slowest, peakMemory }
}

/** What was decoded is written and read again, unless it can't be written, which has an error of its own. */
function checkAgain(target: FuzzTarget, value: object, bytes: Uint8Array, failures: string[]): void {
  const again = target.record.decode(target.record.encode(value))
  if (!isDeepStrictEqual(again, value)) failures.push(shown(target, bytes, 'read again, it differs'))
}

function shown({ name }: FuzzTarget, bytes: Uint8Array, what: unknown): string {
  const text = what instanceof Error ? (what.stack ?? what.message) : String(what)
  return `${name}, ${Buffer.from(bytes).toString('hex')}: ${text}`
}
