import type {
  FieldSchema,
  RecordSchema,
  SchemaType,
  UnionSchema,
} from '../../../runtime/schema/schema-type.ts'

/** The steps that paths go, from a record on: field → what is read below it; nothing below it means all of it. */
type Wanted = Map<string, Wanted>

/**
 * A record with only the fields that paths name, such as `ocsf.severity_id` or `ocsf.observables[].value`: as the
 * reader's schema, it makes a decoder that skips all else. Where a union has several records, a path goes into each
 * that has the field.
 *
 * @throws Error for a path that leads nowhere.
 */
export function projectSchema(record: RecordSchema, paths: readonly string[]): RecordSchema {
  const wanted: Wanted = new Map()
  for (const path of paths) {
    let at = wanted
    for (const step of path.replaceAll('[]', '').split('.')) {
      const next = at.get(step) ?? new Map()
      at.set(step, next)
      at = next
    }
  }
  return projectRecord(record, wanted, '')
}

function projectRecord(record: RecordSchema, wanted: Wanted, path: string): RecordSchema {
  const fields: FieldSchema[] = []
  for (const field of record.fields) {
    const below = wanted.get(field.name)
    if (below === undefined) continue
    const at = path === '' ? field.name : `${path}.${field.name}`
    fields.push(below.size === 0 ? field : { ...field, type: projectType(field.type, below, at) })
  }
  const known = new Set(record.fields.map(({ name }) => name))
  const missing = [...wanted.keys()].find((name) => !known.has(name))
  if (missing !== undefined) throw new Error(`${record.name} has no field ${missing}${path && ` at ${path}`}`)
  return { ...record, fields }
}

function projectType(type: SchemaType, wanted: Wanted, path: string): SchemaType {
  if (type.kind === 'record') return projectRecord(type, wanted, path)
  if (type.kind === 'array') return { kind: 'array', items: projectType(type.items, wanted, path) }
  if (type.kind === 'map') return { kind: 'map', values: projectType(type.values, wanted, path) }
  if (type.kind === 'union') return projectUnion(type, wanted, path)
  throw new Error(`${path} has nothing below it`)
}

function projectUnion({ branches }: UnionSchema, wanted: Wanted, path: string): UnionSchema {
  const reached = new Set<string>()
  const projected = branches.map((branch) => {
    if (branch.kind !== 'record') {
      if (branch.kind === 'null' || branch.kind === 'array' || branch.kind === 'map') {
        if (branch.kind === 'null') return branch
        for (const name of wanted.keys()) reached.add(name)
        return projectType(branch, wanted, path)
      }
      return branch
    }
    const own = new Map([...wanted].filter(([name]) => branch.fields.some((field) => field.name === name)))
    for (const name of own.keys()) reached.add(name)
    return projectRecord(branch, own, path)
  })
  const missing = [...wanted.keys()].find((name) => !reached.has(name))
  if (missing !== undefined) throw new Error(`no branch of ${path} has a field ${missing}`)
  return { kind: 'union', branches: projected }
}
