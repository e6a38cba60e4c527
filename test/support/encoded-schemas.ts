import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { selfContained } from '../../generator/derive/avro/self-contained.ts'
import { generate } from '../../generator/generate.ts'
import { loadProject } from '../../generator/load/project.ts'
import type { AvroRecord, AvroSchema } from '../../generator/model/avro.ts'
import type { Project } from '../../generator/model/project.ts'
import { definitionsIn } from '../../generator/model/schema-names.ts'
import { nameTypes } from '../../generator/print/type-names.ts'
import { writeOutput } from '../../generator/write/output.ts'
import { encodeWith } from '../../runtime/wire/index.ts'
import { forAvsc, type NamedTypes, randomValue } from './random-avro.ts'
import { wholeRelease } from './whole-release.ts'

/** A record of which there is generated code, and values of it. */
export interface EncodedSchema {
  readonly name: string
  /** Self-contained. */
  readonly schema: AvroSchema
  readonly encode: (value: unknown) => Uint8Array
  /** A random value as generated code has it. */
  readonly value: (random: () => number) => EncodedValue
}

export interface EncodedValue {
  readonly value: Record<string, unknown>
  /** The same as avsc wants it. */
  readonly forAvsc: () => unknown
}

/** The records of this repository, with the code in `generated/`. */
export async function projectRecords(root: string): Promise<EncodedSchema[]> {
  const { project } = loadProject(root)
  if (project === undefined) throw new Error('the project can’t be loaded')
  const classUid = classUidsOf(project)
  const files = readdirSync(join(root, 'generated/records')).filter((file) => /^[^.]+\.ts$/.test(file))
  return await Promise.all(
    files.map(async (file) => {
      const module: Record<string, unknown> = await import(join(root, 'generated/records', file))
      const codec = Object.values(module).find(isCodec)
      if (codec === undefined) throw new Error(`no codec in ${file}`)
      const schema = JSON.parse(codec.schema) as AvroRecord
      const encode = (value: unknown) => codec.encode(value)
      return { name: codec.name, schema, encode, value: recordValue(schema, typesOf(schema), classUid) }
    }),
  )
}

/** The classes of a release with all profiles, with code that is generated into the folder. */
export async function releaseClasses(version: string, folder: string): Promise<EncodedSchema[]> {
  const project = wholeRelease(version)
  const { derived } = project
  const runtime = join(process.cwd(), 'runtime/index.ts')
  const style = { runtime, extension: '.ts', folder } as const
  const { files, findings } = generate(project, { all: true, style })
  if (findings.length > 0) throw new Error(JSON.stringify(findings))
  writeOutput(folder, files)
  const names = nameTypes(derived, [])
  const records = new Map([...derived.records].map(([name, record]) => [name, record.schema]))
  const classUid = classUidsOf(project)
  return await Promise.all(
    [...derived.classes.values()].map(async (name) => {
      const { module, write } = names.get(name)!
      const code = await import(join(folder, module))
      const encode = (value: unknown) => encodeWith(code[write], value)
      const schema = selfContained(name, records)
      const value = (random: () => number) => makeValue(schema, records, classUid, random)
      return { name, schema, encode, value }
    }),
  )
}

type ClassUid = (fullName: string) => number | undefined

function classUidsOf({ derived, schema }: Project): ClassUid {
  return (name) => {
    const record = derived.records.get(name)
    return record?.kind === 'class' ? schema.classes[record.item]?.uid : undefined
  }
}

function makeValue(
  schema: AvroSchema,
  types: NamedTypes,
  classUid: ClassUid,
  random: () => number,
): EncodedValue {
  const value = randomValue(schema, { types, random, classUid }) as Record<string, unknown>
  return { value, forAvsc: () => forAvsc(schema, value, types) }
}

/** Values whose OCSF event is of any of the classes that the record takes. */
function recordValue(schema: AvroRecord, types: NamedTypes, classUid: ClassUid): EncodedSchema['value'] {
  const union = (schema.fields.find(({ name }) => name === 'ocsf')?.type ?? []) as readonly AvroSchema[]
  const classes = union.filter((branch) => branch !== 'null').map(nameOf)
  if (classes.length < 2) return (random) => makeValue(schema, types, classUid, random)
  const narrowed = classes.map((name): AvroRecord => {
    const fields = schema.fields.map((field) =>
      field.name === 'ocsf' ? { ...field, type: ['null', name] as const } : field,
    )
    return { ...schema, fields }
  })
  return (random) => {
    const choice = Math.floor(random() * classes.length)
    const { value, forAvsc: plain } = makeValue(narrowed[choice]!, types, classUid, random)
    const wrapped = () => {
      const { ocsf, ...rest } = plain() as { ocsf: unknown }
      return { ...rest, ocsf: ocsf === null ? null : { [classes[choice]!]: ocsf } }
    }
    return { value, forAvsc: wrapped }
  }
}

function typesOf(schema: AvroSchema): NamedTypes {
  return new Map([...definitionsIn(schema)].map(({ fullName, schema: found }) => [fullName, found]))
}

function nameOf(type: AvroSchema): string {
  if (typeof type === 'string') return type
  const { name, namespace } = type as AvroRecord
  return namespace === undefined ? name : `${namespace}.${name}`
}

interface Codec {
  readonly name: string
  readonly schema: string
  encode(value: unknown): Uint8Array
}

function isCodec(value: unknown): value is Codec {
  return typeof value === 'object' && value !== null && 'encode' in value && 'schema' in value
}
