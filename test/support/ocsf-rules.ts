import { fileURLToPath } from 'node:url'
import { deriveRules } from '../../generator/derive/rules/derive-rules.ts'
import { type LinkedRules, linkRules } from '../../generator/derive/rules/link-rules.ts'
import { loadOcsf } from '../../generator/load/ocsf-project.ts'
import type { CompiledSchema } from '../../generator/model/ocsf.ts'
import type { ClassRules } from '../../runtime/validate/rules.ts'

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

const schemas = new Map<string, CompiledSchema>()
const linked = new Map<string, LinkedRules>()

/** A committed release, compiled with the platform extensions only, or with the private ones too. */
export function ocsf(version: string, privateExtensions = false): CompiledSchema {
  const key = `${version} ${privateExtensions}`
  let schema = schemas.get(key)
  if (schema === undefined) {
    schema = loadOcsf({ root, version, privateExtensions }).schema!
    schemas.set(key, schema)
  }
  return schema
}

/** Its validation rules, with all profiles. */
export function ocsfRules(version: string, privateExtensions = false): LinkedRules {
  const key = `${version} ${privateExtensions}`
  let rules = linked.get(key)
  if (rules === undefined) {
    rules = linkRules(deriveRules(ocsf(version, privateExtensions)))
    linked.set(key, rules)
  }
  return rules
}

export function classRules(version: string, name: string): ClassRules {
  return ocsfRules(version).classes.get(name)!
}
