import type { AvroEnum, AvroField, AvroFixed, AvroRecord } from '../model/avro.ts'
import type { RecordModel } from '../model/record.ts'
import { definitionsIn } from '../model/schema-names.ts'
import { avroType, type Face } from './attribute-type.ts'
import { type CodecContext, runtime } from './codec/context.ts'
import type { PreviousReaders } from './codec/previous.ts'
import type { ReadContext } from './codec/read-context.ts'
import { printRecordCodec } from './codec/record-codec.ts'
import { braces, type Code, code, importType, importValue, join, literal, type Printable } from './ts/code.ts'
import { doc } from './ts/doc.ts'
import { camelCase } from './ts/identifier.ts'
import { propertyKey, stringLiteral } from './ts/literal.ts'
import type { ModuleSource } from './ts/module.ts'
import type { NameTable, TypeNames } from './type-names.ts'

/** What the modules of hand-written records are printed from. */
export interface RecordContext {
  readonly names: NameTable
  readonly classUid: (fullName: string) => number | undefined
  readonly reading: ReadContext
  readonly previous: PreviousReaders
  /** How events that the record carried as JSON text become typed ones; undefined where it never did. */
  readonly lifts: (record: RecordModel) => Printable | undefined
  /** Full names of the types whose values take no bytes. */
  readonly empty: ReadonlySet<string>
}

/** The module of a record that topics carry: its types, its codec, and its descriptor. */
export function printRecord(record: RecordModel, context: RecordContext): ModuleSource {
  const names = context.names.get(record.fullName)!
  const types = definitionsIn(record.schema)
  const value = camelCase(names.type)
  const declares = [value]
  const body: Printable[] = []
  for (const { fullName, namespace, schema } of types) {
    const own = context.names.get(fullName)!
    declares.push(own.type, own.valid, own.write, own.read, own.item, `${own.type}Symbols`, `is${own.type}`)
    if (schema.type === 'enum') body.push(printAvroEnum(own, schema))
    else if (schema.type === 'fixed') body.push(printAvroFixed(own, schema))
    else body.push(...printAvroRecord(own, schema, { ...context, namespace }, context.reading))
  }
  body.push(printDescriptor(value, names, record, context))
  return {
    path: names.module,
    header: `Made by ocsf-kafka from ${record.file}. Do not edit.`,
    declares,
    body: join(body, '\n\n'),
  }
}

/** The module that holds a record's self-contained schema as text. */
export function printRecordSchema(record: RecordModel, names: TypeNames): ModuleSource {
  return {
    path: schemaModule(names),
    header: `Made by ocsf-kafka from ${record.file}. Do not edit.`,
    declares: ['schema'],
    internal: true,
    body: code`
      ${doc(`The self-contained Avro schema of ${record.fullName}, as it stands in the registry.`)}export const schema =
        ${stringLiteral(JSON.stringify(record.selfContained))}
    `,
  }
}

function schemaModule(names: TypeNames): string {
  return names.module.replace(/\.ts$/, '.schema.ts')
}

/** The module that holds the schemas of a record's earlier versions as text; none where there are none. */
export function printRecordVersions({ earlier, fullName }: RecordModel, names: TypeNames): ModuleSource[] {
  if (earlier.length === 0) return []
  const texts = earlier.map(
    ({ number, schema }) => code`${number}: ${stringLiteral(JSON.stringify(schema))},`,
  )
  return [
    {
      path: versionsModule(names),
      header: `Made by ocsf-kafka from ${earlier.map(({ file }) => file).join(', ')}. Do not edit.`,
      declares: ['versions'],
      internal: true,
      body: code`
        ${doc(`The schemas of ${fullName}'s earlier versions.`)}export const versions: { readonly [version: number]: string } = {
          ${join(texts)}
        }
      `,
    },
  ]
}

function versionsModule(names: TypeNames): string {
  return names.module.replace(/\.ts$/, '.versions.ts')
}

function printAvroRecord(
  names: TypeNames,
  schema: AvroRecord,
  context: CodecContext,
  reading: ReadContext,
): Code[] {
  const faces: Face[] = names.valid === names.type ? ['wire'] : ['wire', 'valid']
  return [
    ...faces.map((face) => {
      const members = schema.fields.map((field) => printMember(field, face, context))
      const name = face === 'wire' ? names.type : names.valid
      const what =
        face === 'wire'
          ? (schema.doc ?? `The record ${names.fullName}.`)
          : `{@link ${names.type}} with valid OCSF events.`
      return code`
        ${doc(what)}export interface ${name} {
          ${join(members)}
        }
      `
    }),
    printRecordCodec(names, schema, () => context, reading),
  ]
}

function printMember(field: AvroField, face: Face, context: CodecContext): Code {
  const optional = Array.isArray(field.type) && field.type.includes('null')
  const type = avroType(field.type, face, context)
  return code`${doc(field.doc)}${propertyKey(field.name)}${optional ? '?' : ''}: ${type}${optional ? ' | undefined' : ''}`
}

function printAvroEnum(names: TypeNames, schema: AvroEnum): Code {
  const symbols = `${names.type}Symbols`
  return code`
    ${doc(schema.doc ?? `The enum ${names.fullName}.`)}export type ${names.type} = ${schema.symbols.map(stringLiteral).join(' | ')}

    ${doc(`The symbols of {@link ${names.type}}, in wire order.`)}export const ${symbols}: readonly ${names.type}[] = ${literal(schema.symbols)}
    const ${names.write}Index: ReadonlyMap<string, number> = new Map<string, number>(${symbols}.map((symbol, index) => [symbol, index]))

    ${doc(`Whether a value is a symbol of {@link ${names.type}}.`)}export function is${names.type}(value: unknown): value is ${names.type} {
      return typeof value === 'string' && ${names.write}Index.has(value)
    }

    export function ${names.write}(b: Buffer, p: number, v: ${names.type}): number {
      return ${runtime('writeSymbol')}(b, p, v, ${names.write}Index)
    }

    export function ${names.read}(r: ${importType('Source', 'runtime')}, p: number): ${names.type} {
      return ${symbols}[${runtime('readSymbol')}(r, p, ${schema.symbols.length})]!
    }
  `
}

function printAvroFixed(names: TypeNames, schema: AvroFixed): Code {
  return code`
    ${doc(`${schema.size} bytes: the fixed ${names.fullName}.`)}export type ${names.type} = Uint8Array

    ${doc(`Whether a value has the size of {@link ${names.type}}.`)}export function is${names.type}(value: Uint8Array): boolean {
      return value.length === ${schema.size}
    }

    export function ${names.write}(b: Buffer, p: number, v: ${names.type}): number {
      return ${runtime('writeFixed')}(b, p, v, ${schema.size})
    }

    export function ${names.read}(r: ${importType('Source', 'runtime')}, p: number): ${names.type} {
      return ${runtime('readFixed')}(r, p, ${schema.size})
    }
  `
}

function printDescriptor(
  value: string,
  names: TypeNames,
  record: RecordModel,
  { previous, lifts }: RecordContext,
): Code {
  const before = record.earlier.at(-1)
  const printed = previous.readersOf(record)
  const lift = before === undefined ? undefined : lifts(record)
  const members = [
    code`name: ${stringLiteral(record.fullName)}`,
    code`version: ${record.version}`,
    importValue('schema', schemaModule(names)),
    code`
      fingerprint: {
        rabin: ${stringLiteral(record.fingerprint.rabin)},
        sha256: ${stringLiteral(record.fingerprint.sha256)},
      }
    `,
    code`write: ${names.write}`,
    code`read: ${names.read}`,
    code`item: ${names.item}`,
    before === undefined ? 'versions: {}' : importValue('versions', versionsModule(names)),
    ...(printed.length === 0
      ? []
      : [code`printed: ${braces(printed.map(({ number, read }) => code`${number}: ${read}`))}`]),
    ...(lift === undefined ? [] : [code`lift: ${lift}`]),
  ]
  const types = names.valid === names.type ? names.type : `${names.type}, ${names.valid}`
  return code`
    ${doc(`The record ${record.fullName}, version ${record.version}.`)}export const ${value}: ${importType('RecordCodec', 'runtime')}<${types}> = ${runtime('defineRecord')}<${types}>({
      ${join(members.map((member) => code`${member},`))}
    })
  `
}
