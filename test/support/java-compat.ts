import type { AvroIncompatibility } from '../../compat/finding.ts'
import type { RegistryAnswer } from '../../compat/registry-verdict.ts'
import { answersOf, int, javaProgram, type SchemaPair, schemaTable } from './java-program.ts'

/** What Java says of a pair; a schema that it refuses is no pair. */
export type JavaVerdict = RegistryAnswer | { readonly refused: string }

/** Answers all pairs, with one run of Java. */
export type AskVerdicts = (pairs: readonly SchemaPair[]) => Promise<JavaVerdict[]>

/** Apache Avro Java's SchemaCompatibility as a function; why not, where it can't run. */
export function javaVerdicts(): AskVerdicts | { readonly skip: string } {
  const run = javaProgram('CompatBatch')
  if (typeof run !== 'function') return run
  return async (pairs) => {
    const { bytes, indexOf } = schemaTable(pairs)
    const parts = pairs.flatMap(({ writer, reader }) => [int(indexOf(writer)), int(indexOf(reader))])
    const answers = answersOf(await run(Buffer.concat([bytes, int(pairs.length), ...parts])))
    const text = () => answers.part().toString()
    const all = pairs.map((): JavaVerdict => {
      const status = answers.byte()
      if (status === 0) return { compatible: true, incompatibilities: [] }
      if (status === 2) return { compatible: false, incompatibilities: [], throws: text() }
      if (status === 3) return { refused: text() }
      const incompatibilities = Array.from({ length: answers.int() }, () => ({
        type: text() as AvroIncompatibility,
        location: text(),
        message: text(),
      }))
      return { compatible: false, incompatibilities }
    })
    answers.end()
    return all
  }
}
