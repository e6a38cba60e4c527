import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { compileJava, fetchAvro, hasJava } from '../../scripts/avro-java/fetch-avro.ts'

/** Values of one writer's schema that are read as one reader's. Schemas are JSON texts. */
export interface JavaCase {
  readonly writer: string
  readonly reader: string
  readonly values: readonly Uint8Array[]
}

/** What Java makes of a value: its bytes under the reader's schema, or why it can't. */
export type JavaAnswer =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly same: boolean }
  | { readonly kind: 'throws'; readonly message: string }
  /** Java takes one of the schemas for none. */
  | { readonly kind: 'refused'; readonly message: string }

/** Answers all values of all cases, with one run of Java. */
export type AskJava = (cases: readonly JavaCase[]) => Promise<JavaAnswer[][]>

export interface JavaOptions {
  /** Uses Java's other reader, which has to be asked for and is the one that keeps doubles; false by default. */
  readonly fast?: boolean
}

/**
 * Apache Avro Java as a function. Where it can't run, why: without Java or Maven nobody can, and what Maven can't fetch
 * is a failure in CI only.
 */
export function javaOf({ fast = false }: JavaOptions = {}): AskJava | { readonly skip: string } {
  if (!hasJava()) return { skip: 'java or mvn is missing' }
  const jars = fetchAvro()
  if (jars === undefined) {
    if (process.env.CI === 'true') throw new Error('Maven could not fetch Avro')
    return { skip: 'Maven could not fetch Avro' }
  }
  const classPath = compileJava('ReadBatch', jars)
  // short runs: the second compiler would take the other core for little
  const flags = [
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-Xshare:auto',
    `-Dorg.apache.avro.fastread=${fast}`,
    '-cp',
    classPath,
  ]
  return async (cases) => {
    const folder = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
    try {
      const questions = join(folder, 'questions')
      const answers = join(folder, 'answers')
      writeFileSync(questions, questionsOf(cases))
      await promisify(execFile)('java', [...flags, 'ReadBatch', questions, answers])
      return answersOf(readFileSync(answers), cases)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

function questionsOf(cases: readonly JavaCase[]): Buffer {
  const schemas = new Map<string, number>()
  for (const { writer, reader } of cases) {
    for (const schema of [writer, reader]) if (!schemas.has(schema)) schemas.set(schema, schemas.size)
  }
  const parts: Uint8Array[] = [int(schemas.size)]
  const add = (bytes: Uint8Array) => parts.push(int(bytes.length), bytes)
  for (const schema of schemas.keys()) add(Buffer.from(schema))
  parts.push(int(cases.length))
  for (const { writer, reader, values } of cases) {
    parts.push(int(schemas.get(writer)!), int(schemas.get(reader)!), int(values.length))
    for (const value of values) add(value)
  }
  return Buffer.concat(parts)
}

function int(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4)
  bytes.writeInt32BE(value)
  return bytes
}

function answersOf(answers: Buffer, cases: readonly JavaCase[]): JavaAnswer[][] {
  let at = 0
  const part = () => {
    const start = at + 4
    at = start + answers.readInt32BE(at)
    return answers.subarray(start, at)
  }
  const all = cases.map(({ values }) =>
    values.map((value): JavaAnswer => {
      const status = answers[at++]
      if (status === 0) return { kind: 'bytes', bytes: value, same: true }
      if (status === 1) return { kind: 'bytes', bytes: part(), same: false }
      return { kind: status === 2 ? 'throws' : 'refused', message: part().toString() }
    }),
  )
  if (at !== answers.length) throw new Error(`${answers.length - at} bytes of Java's answers are left`)
  return all
}
