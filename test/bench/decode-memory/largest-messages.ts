import type { RecordType } from '../../../runtime/record-type.ts'
import { schemaOfText } from '../../../runtime/schema/schema-graph.ts'
import type { RecordSchema, SchemaType } from '../../../runtime/schema/schema-type.ts'
import { encodeWith } from '../../../runtime/wire/encode.ts'
import { writeLong } from '../../../runtime/wire/write.ts'

interface Message {
  /** The collection that fills it. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** A message for each kind of array and map that the record can hold, which is filled with its smallest items. */
export function largestMessages({ schema }: RecordType<object>, size: number): Message[] {
  const messages: Message[] = []
  /** One place of each type is enough: the bytes around it are the same few. */
  const seen = new Set<SchemaType>()
  const look = (type: SchemaType, path: string, around: (inner: number[]) => number[]): void => {
    if (type.kind === 'union') {
      type.branches.forEach((branch, i) => {
        look(branch, path, (inner) => around([...long(i), ...inner]))
      })
    } else if (type.kind === 'record') {
      if (seen.has(type)) return
      seen.add(type)
      type.fields.forEach((field, i) => {
        const before = type.fields.slice(0, i).flatMap((each) => smallestField(type, each.name, each.type))
        const after = type.fields.slice(i + 1).flatMap((each) => smallestField(type, each.name, each.type))
        look(field.type, path === '' ? field.name : `${path}.${field.name}`, (inner) =>
          around([...before, ...inner, ...after]),
        )
      })
    } else if (type.kind === 'array') {
      messages.push({ path: `${path}[]`, bytes: filled(around, size, smallest(type.items)) })
      look(type.items, `${path}[]`, (inner) => around([...long(1), ...inner, 0]))
    } else if (type.kind === 'map') {
      messages.push({ path: `${path}{}`, bytes: filledMap(around, size, smallest(type.values)) })
    }
  }
  look(schemaOfText(schema), '', (inner) => inner)
  return messages
}

function filled(around: (inner: number[]) => number[], size: number, item: number[]): Uint8Array {
  const count = Math.floor(size / Math.max(1, item.length))
  return Uint8Array.from(around([...long(count), ...Array.from({ length: count }, () => item).flat(), 0]))
}

function filledMap(around: (inner: number[]) => number[], size: number, value: number[]): Uint8Array {
  const count = Math.floor(size / (4 + value.length))
  const entries = Array.from({ length: count }, (_, i) => {
    const key = [...Buffer.from(i.toString(36).padStart(3, '_'))]
    return [...long(key.length), ...key, ...value]
  })
  return Uint8Array.from(around([...long(count), ...entries.flat(), 0]))
}

function smallest(type: SchemaType): number[] {
  switch (type.kind) {
    case 'null':
      return []
    case 'record':
      return type.fields.flatMap((field) => smallestField(type, field.name, field.type))
    case 'union':
      return [0, ...smallest(type.branches[0]!)]
    case 'double':
      return new Array(8).fill(0)
    case 'float':
      return new Array(4).fill(0)
    case 'fixed':
      return new Array(type.size).fill(0)
    default:
      return [0]
  }
}

const classUids: { readonly [name: string]: number } = {
  'org.ocsf.AccountChange': 3001,
  'org.ocsf.ApiActivity': 6003,
  'org.ocsf.ComplianceFinding': 2003,
  'org.ocsf.DetectionFinding': 2004,
  'org.ocsf.EntityManagement': 3004,
  'org.ocsf.RemediationActivity': 7001,
  'org.ocsf.nexora.BaselineChange': 99_903_001,
}

function smallestField(record: RecordSchema, name: string, type: SchemaType): number[] {
  const uid = name === 'class_uid' ? classUids[record.name] : undefined
  return uid === undefined ? smallest(type) : long(uid)
}

function long(value: number): number[] {
  return [...encodeWith(writeLong, value)]
}
