import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestContext } from 'vitest'
import { compileJava, fetchAvro, hasJava } from '../../scripts/avro-java/fetch-avro.ts'

/** A program of scripts/avro-java that answers one file with another. */
export type JavaProgram = (questions: Buffer) => Promise<Buffer>

/** Short runs: the second compiler would take the other core for little. */
const shortRun = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto']

/**
 * A program with Apache Avro Java. Where it can't run, why: without Java or Maven nobody can, and what Maven can't fetch
 * is a failure in CI only.
 */
export function javaProgram(
  name: string,
  flags: readonly string[] = shortRun,
): JavaProgram | { readonly skip: string } {
  if (!hasJava()) return { skip: 'java or mvn is missing' }
  const jars = fetchAvro()
  if (jars === undefined) {
    if (process.env.CI === 'true') throw new Error('Maven could not fetch Avro')
    return { skip: 'Maven could not fetch Avro' }
  }
  const classPath = compileJava(name, jars)
  return async (asked) => {
    const folder = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
    try {
      const questions = join(folder, 'questions')
      const answers = join(folder, 'answers')
      writeFileSync(questions, asked)
      await promisify(execFile)('java', [...flags, '-cp', classPath, name, questions, answers])
      return readFileSync(answers)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

/** What can be asked of Java; where it can't, the test is skipped, and says aloud what it therefore hasn't shown. */
export function askedOrSkipped<Ask extends (...args: never[]) => unknown>(
  ask: Ask | { readonly skip: string },
  context: TestContext,
  what: string,
): Ask {
  if (typeof ask === 'function') return ask
  console.warn(`\n  SKIPPED: ${what}: ${ask.skip}`)
  return context.skip(ask.skip)
}

/** The flags of a short run and others. */
export function shortRunWith(...flags: string[]): readonly string[] {
  return [...shortRun, ...flags]
}

/** Two schemas, as JSON texts. */
export interface SchemaPair {
  readonly writer: string
  readonly reader: string
}

/** The schemas of all pairs, each once: as the questions begin with them, and where each is. */
export function schemaTable(pairs: readonly SchemaPair[]): {
  readonly bytes: Buffer
  readonly indexOf: (schema: string) => number
} {
  const schemas = new Map<string, number>()
  for (const { writer, reader } of pairs) {
    for (const schema of [writer, reader]) if (!schemas.has(schema)) schemas.set(schema, schemas.size)
  }
  const parts: Uint8Array[] = [int(schemas.size)]
  for (const schema of schemas.keys()) {
    const bytes = Buffer.from(schema)
    parts.push(int(bytes.length), bytes)
  }
  return { bytes: Buffer.concat(parts), indexOf: (schema) => schemas.get(schema)! }
}

/** A big-endian int. */
export function int(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4)
  bytes.writeInt32BE(value)
  return bytes
}

/** Reads a file of answers. */
export interface Answers {
  byte(): number
  int(): number
  /** A length and so many bytes. */
  part(): Buffer
  /** Throws unless everything was read. */
  end(): void
}

export function answersOf(bytes: Buffer): Answers {
  let at = 0
  const int = () => {
    at += 4
    return bytes.readInt32BE(at - 4)
  }
  return {
    byte: () => bytes[at++]!,
    int,
    part: () => {
      const length = int()
      at += length
      return bytes.subarray(at - length, at)
    },
    end: () => {
      if (at !== bytes.length) throw new Error(`${bytes.length - at} bytes of Java's answers are left`)
    },
  }
}
