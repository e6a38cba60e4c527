/**
 * Compares our OCSF compiler with the official one, whose output (normal mode) is given as a file:
 *
 *   node scripts/ocsf-conformance.ts OFFICIAL.json           writes test/conformance/ocsf/<version>.json
 *   node scripts/ocsf-conformance.ts --diff OFFICIAL.json    lists what differs, exit code 1 if anything does
 *
 * The official output is made by `python -m ocsf_schema_compiler [-e ocsf/extensions] CHECKOUT`. With `-e`, our
 * private extensions are compiled as well and the file is named `<version>+<extensions>.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadOcsf } from '../generator/load/ocsf-project.ts'
import type { Json, JsonObject } from '../generator/model/release.ts'
import { pointer } from '../generator/pointer.ts'
import { comparableOf, digestsOf } from '../test/conformance/ocsf/comparable.ts'
import { comparableOfOfficial } from '../test/conformance/ocsf/official.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const wantsDiff = process.argv.includes('--diff')
const path = process.argv.slice(2).find((argument) => !argument.startsWith('-'))
if (path === undefined) throw new Error("give the file with the official compiler's output")

const official: JsonObject = JSON.parse(readFileSync(path, 'utf8'))
const version = String(official.version)
const extensions = Object.entries(official.extensions as JsonObject)
  .filter(([, extension]) => (extension as JsonObject)['platform_extension?'] === false)
  .map(([name]) => name)
const expected = comparableOfOfficial(official)

if (wantsDiff) {
  const { schema, diagnostics } = loadOcsf({ root, version, privateExtensions: extensions })
  if (schema === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  const actual = comparableOf(schema)
  let count = 0
  for (const name of new Set([...expected.keys(), ...actual.keys()])) {
    for (const line of differences(expected.get(name), actual.get(name), [])) {
      console.log(`${name} ${line}`)
      count++
    }
  }
  console.log(count === 0 ? `${version}: equal` : `${version}: ${count} differences`)
  process.exitCode = count === 0 ? 0 : 1
} else {
  const target = `test/conformance/ocsf/${[version, ...extensions].join('+')}.json`
  writeFileSync(`${root}/${target}`, `${JSON.stringify(digestsOf(expected), null, 1)}\n`)
  console.log(`wrote ${target}`)
}

function differences(theirs: Json | undefined, ours: Json | undefined, at: string[]): string[] {
  if (JSON.stringify(theirs) === JSON.stringify(ours)) return []
  if (isObject(theirs) && isObject(ours)) {
    const keys = new Set([...Object.keys(theirs), ...Object.keys(ours)])
    return [...keys].flatMap((key) => differences(theirs[key], ours[key], [...at, key]))
  }
  return [`${pointer(...at)}: official ${JSON.stringify(theirs)}, ours ${JSON.stringify(ours)}`]
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
