import { checkLevel } from '../../../compat/check-level.ts'
import { prepareSchema } from '../../../compat/prepare.ts'
import { selfContained } from '../../../generator/derive/avro/self-contained.ts'
import { derivedRelease, releases } from '../../support/releases.ts'

/** A schema and the versions before it, as texts. */
export interface Versions {
  readonly proposed: string
  readonly before: readonly string[]
}

/** A derived schema of about so many bytes, and so many versions before it, as texts. */
export function versionsOf(bytes: number, count: number): Versions {
  const newest = releases.at(-1)!
  const distance = (text: string) => Math.abs(text.length - bytes)
  const [name, proposed] = [...derivedRelease(newest).classes.keys()]
    .map((name): [string, string] => [name, classText(newest, name)])
    .sort(([, a], [, b]) => distance(a) - distance(b))[0]!
  const released = releases.filter((version) => derivedRelease(version).classes.has(name))
  // Between two releases, versions that lack one of the attributes that may be absent.
  const before = Array.from({ length: count }, (_, i) =>
    classText(released[Math.floor((i * released.length) / count)]!, name, i),
  )
  return { proposed, before }
}

/** The self-contained schema of a class, without its `leftOut`th optional attribute. */
function classText(version: string, name: string, leftOut?: number): string {
  const { classes, records } = derivedRelease(version)
  const types = { get: (fullName: string) => records.get(fullName)?.schema }
  const schema = records.get(classes.get(name)!)!.schema
  const optional = schema.fields.filter(({ default: value }) => value === null)
  const left = leftOut === undefined ? undefined : optional[leftOut % optional.length]
  const fields = schema.fields.filter((field) => field !== left)
  return JSON.stringify(selfContained({ ...schema, fields }, types))
}

/** Milliseconds from the texts to the verdict at BACKWARD_TRANSITIVE. */
export function timeVersions(proposed: string, before: readonly string[]): number {
  const start = performance.now()
  const versions = before.map((text, i) => ({ label: String(i + 1), schema: prepareSchema(text) }))
  const { findings } = checkLevel('BACKWARD_TRANSITIVE', prepareSchema(proposed), versions)
  const time = performance.now() - start
  if (findings.length === 0) throw new Error('nothing was found at all')
  return time
}
