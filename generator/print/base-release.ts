import type { Definitions, Json, JsonObject } from '../model/release.ts'

/**
 * The text of `ocsf/base/<version>.json`: every key sorted, one definition file's keys a line each and one
 * attribute a line, so that two releases compare line by line. The same definitions give the same bytes.
 */
export function printBaseRelease(version: string, definitions: Definitions): string {
  const paths = Object.keys(definitions.files)
    .filter((path) => path !== 'version.json')
    .sort()
  const files = paths.map((path) => `  ${JSON.stringify(path)}: ${printFile(definitions.files[path]!)}`)
  return `{\n "version": ${JSON.stringify(version)},\n "files": {\n${files.join(',\n')}\n }\n}\n`
}

function printFile(file: JsonObject): string {
  const { attributes, types, ...head } = file
  const lines: string[] = []
  for (const key of Object.keys(head).sort()) {
    lines.push(`   ${JSON.stringify(key)}: ${canonical(head[key] as Json)}`)
  }
  if (attributes !== undefined) lines.push(`   "attributes": ${printLines(attributes, 4)}`)
  if (types !== undefined) {
    const inside = (types as JsonObject).attributes ?? {}
    lines.push(`   "types": {"attributes": ${printLines(inside, 4)}}`)
  }
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`
}

function printLines(value: Json, indent: number): string {
  if (!isObject(value)) return canonical(value)
  const keys = Object.keys(value).sort()
  if (keys.length === 0) return '{}'
  const pad = ' '.repeat(indent)
  const lines = keys.map((key) => `${pad}${JSON.stringify(key)}: ${canonical(value[key] as Json)}`)
  return `{\n${lines.join(',\n')}\n${' '.repeat(indent - 1)}}`
}

/** JSON on one line with sorted keys. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Json)}`).join(',')}}`
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
