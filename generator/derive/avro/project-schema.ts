import type {
  FieldSchema,
  RecordSchema,
  SchemaType,
  UnionSchema,
} from '../../../runtime/schema/schema-type.ts'

/** What is wanted of a value: all of it, or what is below these steps: a field's name, `[]` for an array's items. */
interface Wanted {
  whole: boolean
  readonly below: Map<string, Wanted>
}

/**
 * A record with only the fields that paths name, such as `ocsf.severity_id` or `ocsf.observables[].value`: as the
 * reader's schema, it makes a decoder that skips all else. Where a union has several records, a path goes into each
 * that has the field.
 *
 * @throws Error for a path that leads nowhere.
 */
export function projectSchema(record: RecordSchema, paths: readonly string[]): RecordSchema {
  const wanted: Wanted = { whole: false, below: new Map() }
  for (const path of paths) {
    let at = wanted
    for (const step of path.replaceAll('[]', '.[]').split('.')) {
      const next = at.below.get(step) ?? { whole: false, below: new Map() }
      at.below.set(step, next)
      at = next
    }
    at.whole = true
  }
  return projectRecord(record, wanted, '')
}

function projectRecord(record: RecordSchema, { below }: Wanted, path: string): RecordSchema {
  const fields: FieldSchema[] = []
  const known = new Set(record.fields.map(({ name }) => name))
  const missing = [...below.keys()].find((name) => !known.has(name))
  if (missing !== undefined) {
    throw new Error(
      `${record.name} has no ${missing === '[]' ? 'items' : `field ${missing}`}${path && ` at ${path}`}`,
    )
  }
  for (const field of record.fields) {
    const own = below.get(field.name)
    if (own === undefined) continue
    const at = path === '' ? field.name : `${path}.${field.name}`
    fields.push({ ...field, type: projectType(field.type, own, at) })
  }
  return { ...record, fields }
}

function projectType(type: SchemaType, wanted: Wanted, path: string): SchemaType {
  // Whoever wants all of it wants what is below it too.
  if (wanted.whole) return type
  if (type.kind === 'record') return projectRecord(type, wanted, path)
  if (type.kind === 'union') return projectUnion(type, wanted, path)
  if (type.kind === 'array') {
    const items = wanted.below.get('[]')
    const other = [...wanted.below.keys()].find((step) => step !== '[]')
    if (items === undefined || other !== undefined) {
      throw new Error(`${path} is an array: what is wanted of its items is ${path}[].${other ?? '…'}`)
    }
    return { kind: 'array', items: projectType(type.items, items, `${path}[]`) }
  }
  throw new Error(`${path} is ${type.kind}, and has nothing below it`)
}

function projectUnion({ branches }: UnionSchema, wanted: Wanted, path: string): UnionSchema {
  const reached = new Set<string>()
  const reach = (steps: Iterable<string>) => {
    for (const step of steps) reached.add(step)
  }
  const projected = branches.map((branch): SchemaType => {
    if (branch.kind === 'array') {
      reach(wanted.below.keys())
      return projectType(branch, wanted, path)
    }
    if (branch.kind !== 'record') return branch
    const own = [...wanted.below].filter(([name]) => branch.fields.some((field) => field.name === name))
    reach(own.map(([name]) => name))
    return projectRecord(branch, { whole: false, below: new Map(own) }, path)
  })
  const missing = [...wanted.below.keys()].find((name) => !reached.has(name))
  if (missing !== undefined)
    throw new Error(`no branch of ${path} has ${missing === '[]' ? 'items' : `a field ${missing}`}`)
  return { kind: 'union', branches: projected }
}
