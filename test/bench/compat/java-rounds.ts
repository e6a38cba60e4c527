import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { compileJava, fetchAvro, hasJava } from '../../../scripts/avro-java/fetch-avro.ts'
import { int, type SchemaPair, schemaTable } from '../../support/java-program.ts'

/** Apache Avro Java's SchemaCompatibility in a process of its own, timed inside of it, round by round. */
export interface JavaRounds {
  /** Nanoseconds a pair, in a round of its own. */
  readonly round: (what: 'compare' | 'parse') => Promise<number>
  readonly end: () => void
}

/** Undefined where Java or Maven is missing. */
export function javaRounds(pairs: readonly SchemaPair[], slice: number): JavaRounds | undefined {
  const jars = hasJava() ? fetchAvro() : undefined
  if (jars === undefined) return undefined
  const classPath = compileJava('CompatBench', jars)
  const folder = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
  const { bytes, indexOf } = schemaTable(pairs)
  const indexes = pairs.flatMap(({ writer, reader }) => [int(indexOf(writer)), int(indexOf(reader))])
  const file = join(folder, 'questions')
  writeFileSync(file, Buffer.concat([bytes, int(pairs.length), ...indexes]))
  const java = spawn('java', ['-cp', classPath, 'CompatBench', file, String(slice)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface(java.stdout)[Symbol.asyncIterator]()
  return {
    async round(what) {
      java.stdin.write(`${what}\n`)
      const { value, done } = await lines.next()
      if (done) throw new Error('CompatBench ended')
      return Number(value)
    },
    end() {
      java.stdin.end()
      rmSync(folder, { recursive: true })
    },
  }
}
