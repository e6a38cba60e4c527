import type { AvroSchema } from '../../../../generator/model/avro.ts'

type Named = Extract<AvroSchema, { readonly name: string }>

export const record = (name: string, ...fields: [name: string, type: unknown, more?: object][]) =>
  ({
    type: 'record',
    name,
    fields: fields.map(([field, type, more]) => ({ name: field, type, ...more })),
  }) as unknown as Named
export const enumOf = (name: string, symbols: string[], more?: object) =>
  ({ type: 'enum', name, symbols, ...more }) as unknown as Named
export const fixed = (name: string, size: number, more?: object) =>
  ({ type: 'fixed', name, size, ...more }) as unknown as Named
export const aliased = (type: Named, ...aliases: string[]) => ({ ...type, aliases }) as unknown as Named
export const holding = (type: unknown, more: object = {}) => record('x.Holder', ['f', type, more])
export const logical = (type: string, more: object) => ({ type, ...more }) as unknown as AvroSchema

export const intA = record('a.A', ['i', 'int'])
export const suit = enumOf('a.Suit', ['X', 'Y'])
