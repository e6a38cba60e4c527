import type { Finding } from '../../diagnostic.ts'
import type { Definitions } from '../../model/release.ts'
import { javascriptRegex } from '../rules/type-checks.ts'
import { definitionError, isObject } from './json-reader.ts'

/**
 * Warns of the data types of a release whose regex is none in JavaScript, such as the PCRE of 1.0.0's ip_t: a value of
 * such a type is not held against it.
 */
export function checkRegexes(release: Definitions): Finding[] {
  const findings: Finding[] = []
  for (const [path, json] of Object.entries(release.files)) {
    if (!path.endsWith('dictionary.json') || !isObject(json.types) || !isObject(json.types.attributes))
      continue
    for (const [name, type] of Object.entries(json.types.attributes)) {
      if (!isObject(type) || typeof type.regex !== 'string') continue
      if (javascriptRegex(type.regex) !== undefined) continue
      const at = ['types', 'attributes', name, 'regex']
      const message = `the regex of ${name} is none in JavaScript: values will not be held against it`
      const source = release.origin(path)
      findings.push(definitionError(source, 'OCSF_BAD_DEFINITION', at, message, { severity: 'warning' }))
    }
  }
  return findings
}
