import { answersOf, int, javaProgram, type SchemaPair, schemaTable, shortRunWith } from './java-program.ts'

/** Values of one writer's schema that are read as one reader's. */
export interface JavaCase extends SchemaPair {
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

/** Apache Avro Java's decoder as a function; why not, where it can't run. */
export function javaOf({ fast = false }: JavaOptions = {}): AskJava | { readonly skip: string } {
  const run = javaProgram('ReadBatch', shortRunWith(`-Dorg.apache.avro.fastread=${fast}`))
  if (typeof run !== 'function') return run
  return async (cases) => answersTo(cases, await run(questionsOf(cases)))
}

function questionsOf(cases: readonly JavaCase[]): Buffer {
  const { bytes, indexOf } = schemaTable(cases)
  const parts: Uint8Array[] = [bytes, int(cases.length)]
  for (const { writer, reader, values } of cases) {
    parts.push(int(indexOf(writer)), int(indexOf(reader)), int(values.length))
    for (const value of values) parts.push(int(value.length), value)
  }
  return Buffer.concat(parts)
}

function answersTo(cases: readonly JavaCase[], bytes: Buffer): JavaAnswer[][] {
  const answers = answersOf(bytes)
  const all = cases.map(({ values }) =>
    values.map((value): JavaAnswer => {
      const status = answers.byte()
      if (status === 0) return { kind: 'bytes', bytes: value, same: true }
      if (status === 1) return { kind: 'bytes', bytes: answers.part(), same: false }
      return { kind: status === 2 ? 'throws' : 'refused', message: answers.part().toString() }
    }),
  )
  answers.end()
  return all
}
