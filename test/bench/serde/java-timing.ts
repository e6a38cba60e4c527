import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileJava, fetchAvro, hasJava } from '../../../scripts/avro-java/fetch-avro.ts'
import { type Timing, timingOf } from '../interleaved.ts'

/**
 * Apache Avro Java's generic codec on one message, in a process of its own right behind the others' rounds; undefined
 * where Java or Maven is missing.
 */
export function javaTiming(
  schema: string,
  message: Uint8Array,
): { readonly encode: Timing; readonly decode: Timing } | undefined {
  const jars = hasJava() ? fetchAvro() : undefined
  if (jars === undefined) return undefined
  const classPath = compileJava('TimeCodec', jars)
  const folder = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
  try {
    writeFileSync(join(folder, 'schema.avsc'), schema)
    writeFileSync(join(folder, 'message.bin'), message)
    const files = [join(folder, 'schema.avsc'), join(folder, 'message.bin')]
    const { status, stdout, stderr } = spawnSync(
      'java',
      ['-cp', classPath, 'TimeCodec', ...files, '30', '10'],
      {
        encoding: 'utf8',
      },
    )
    if (status !== 0) throw new Error(`TimeCodec: ${stderr}`)
    const rounds = stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t').map(Number))
    return {
      encode: timingOf(rounds.map(([encode]) => encode!)),
      decode: timingOf(rounds.map(([, decode]) => decode!)),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
