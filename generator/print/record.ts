import type { AvroEnum, AvroField, AvroFixed, AvroRecord } from '../model/avro.ts'
import type { RecordModel } from '../model/record.ts'
import { definitionsIn } from '../model/schema-names.ts'
import { avroType, type Face } from './attribute-type.ts'
import { type CodecContext, runtime } from './codec/context.ts'
import { printRecordCodec } from './codec/record-codec.ts'
import { type Code, code, importType, importValue, join, literal, type Printable } from './ts/code.ts'
import { doc } from './ts/doc.ts'
import { camelCase } from './ts/identifier.ts'
import { propertyKey, stringLiteral } from './ts/literal.ts'
import type { ModuleSource } from './ts/module.ts'
import type { NameTable, TypeNames } from './type-names.ts'

/** What the modules of hand-written records are printed from. */
export interface RecordContext {
  readonly names: NameTable
  readonly classUid: (fullName: string) => number | undefined
  /** Full names of the records that can contain themselves. */
  readonly recursive: ReadonlySet<string>
  /** Full names of the types whose values take no bytes. */
  readonly empty: ReadonlySet<string>
}

/** The module of a record that topics carry: its types, its codec, and its descriptor. */
export function printRecord(record: RecordModel, context: RecordContext): ModuleSource {
  const names = context.names.get(record.fullName)!
  const types = [...definitionsIn(record.schema)]
  const value = camelCase(names.type)
  const declares = [value]
  const body: Printable[] = []
  for (const { fullName, namespace, schema } of types) {
    const own = context.names.get(fullName)!
    declares.push(own.type, own.valid, own.write, own.read, `${own.type}Symbols`, `is${own.type}`)
    if (schema.type === 'enum') body.push(printAvroEnum(own, schema))
    else if (schema.type === 'fixed') body.push(printAvroFixed(own, schema))
    else
      body.push(...printAvroRecord(own, schema, { ...context, namespace }, context.recursive.has(fullName)))
  }
  body.push(printDescriptor(value, names, record))
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

function printAvroRecord(
  names: TypeNames,
  schema: AvroRecord,
  context: CodecContext,
  recursive: boolean,
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
    printRecordCodec(names, schema, () => context, { recursive }),
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

    export function ${names.read}(r: ${importType('Source', 'runtime')}): ${names.type} {
      return ${symbols}[${runtime('readSymbol')}(r, ${schema.symbols.length})]!
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

    export function ${names.read}(r: ${importType('Source', 'runtime')}): ${names.type} {
      return ${runtime('readFixed')}(r, ${schema.size})
    }
  `
}

function printDescriptor(value: string, names: TypeNames, record: RecordModel): Code {
  const accepted = names.valid === names.type ? names.type : `${names.type} | ${names.valid}`
  return code`
    ${doc(`The record ${record.fullName}, version ${record.version}.`)}export const ${value} = {
      name: ${stringLiteral(record.fullName)},
      version: ${record.version},
      ${importValue('schema', schemaModule(names))},
      fingerprint: {
        rabin: ${stringLiteral(record.fingerprint.rabin)},
        sha256: ${stringLiteral(record.fingerprint.sha256)},
      },
      encode: (value: ${accepted}): Uint8Array => ${runtime('encodeWith')}(${names.write}, value),
      encodeInto: (value: ${accepted}, target: Uint8Array, offset: number): number =>
        ${runtime('encodeInto')}(${names.write}, value, target, offset),
      decode: (bytes: Uint8Array): ${names.type} => ${runtime('decodeWith')}(${names.read}, bytes),
    } satisfies ${importType('RecordType', 'runtime')}<${names.type}>
  `
}
