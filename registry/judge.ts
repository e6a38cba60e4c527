import { checkLevel } from '../compat/check-level.ts'
import type { Level } from '../compat/level.ts'
import { type PreparedSchema, prepareSchema } from '../compat/prepare.ts'
import { isSchemaError } from '../runtime/schema/schema-error.ts'
import { invalidSchema } from './registry-error.ts'

export interface Verdict {
  readonly compatible: boolean
  /** In the form of Confluent's registry; empty where it is compatible. */
  readonly messages: readonly string[]
}

export interface Judge {
  /** Throws error 42201 where the text is no self-contained Avro schema. */
  prepare(schema: string): PreparedSchema
  /**
   * Whether a schema may follow these versions, ascending, under a level. Throws error 42201 for one with a mistake of its
   * own, such as a default that is no value.
   */
  atLevel(
    level: Level,
    schema: string,
    versions: readonly { readonly number: number; readonly schema: string }[],
  ): Verdict
}

/** Schemas that are kept prepared: one of 100 KB takes some megabytes. */
const most = 100

/** Judges by the engine of `ocsf-kafka check`, so that the gate and this registry agree. */
export function createJudge(): Judge {
  // parsing takes longer than comparing, and the same versions are asked about again and again
  const prepared = new Map<string, PreparedSchema>()
  const prepare = (schema: string): PreparedSchema => {
    const known = prepared.get(schema)
    if (known !== undefined) return known
    const made = prepareOrRefuse(schema)
    if (prepared.size >= most) prepared.clear()
    prepared.set(schema, made)
    return made
  }
  return {
    prepare,
    atLevel(level, schema, versions) {
      const verdict = checkLevel(
        level,
        prepare(schema),
        versions.map((version) => ({ label: String(version.number), schema: prepare(version.schema) })),
        { counterexamples: false },
      )
      if (verdict.compatible) return { compatible: true, messages: [] }
      const errors = verdict.findings.filter(({ severity }) => severity === 'error')
      const own = errors.find(({ version }) => version === '')
      if (own !== undefined) throw invalidSchema(own.message)
      return {
        compatible: false,
        messages: [
          ...errors.map(
            ({ code, message, path, version }) =>
              `{errorType:'${code}', description:'${message}', additionalInfo:'${path === '' ? '/' : path}', oldSchemaVersion: ${version}}`,
          ),
          `{compatibility: '${level}'}`,
        ],
      }
    },
  }
}

function prepareOrRefuse(schema: string): PreparedSchema {
  try {
    return prepareSchema(schema)
  } catch (error) {
    if (isSchemaError(error)) throw invalidSchema(error.message)
    // the only limit that a hostile schema reaches before it is known to be one
    if (error instanceof RangeError) throw invalidSchema('it is nested too deeply')
    throw error
  }
}
