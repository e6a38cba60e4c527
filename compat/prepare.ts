import { schemaGraph } from '../runtime/schema/schema-graph.ts'
import type { FieldSchema, RecordSchema, SchemaType } from '../runtime/schema/schema-type.ts'
import { parseJson } from './schema/parse-json.ts'
import { type Slot, type Spot, unwrapped } from './schema/slot.ts'

/** A schema that is ready to be compared, with the places of its parts. */
export interface PreparedSchema {
  /** As it was given. */
  readonly json: unknown
  readonly type: SchemaType
  readonly root: Slot
  /** Where each named type is defined. */
  readonly definitions: ReadonlyMap<SchemaType, Slot>
  readonly fields: ReadonlyMap<FieldSchema, FieldSpot>
}

/** Where a field is defined. */
export interface FieldSpot extends Spot {
  readonly json: { readonly [key: string]: unknown }
  readonly type: Slot
}

type Json = { readonly [key: string]: unknown }

/**
 * Takes a self-contained Avro schema, as JSON or as JSON text; what is wrong with it is found here, and not when it is
 * compared.
 *
 * @throws SchemaError `BAD_SCHEMA`; of text that isn't JSON it says line and column.
 */
export function prepareSchema(schema: object | string): PreparedSchema {
  const json = typeof schema === 'string' ? textToJson(schema) : schema
  const type = schemaGraph()(json)
  const root: Slot = { type, parent: undefined, key: '', json }
  const definitions = new Map<SchemaType, Slot>()
  const fields = new Map<FieldSchema, FieldSpot>()

  const visit = (slot: Slot): void => {
    const own = unwrapped(slot)
    const { type } = own
    switch (type.kind) {
      case 'record':
        if (typeof own.json !== 'string' && !definitions.has(type)) visitRecord(type, own)
        return
      case 'enum':
      case 'fixed':
        if (typeof own.json !== 'string' && !definitions.has(type)) definitions.set(type, own)
        return
      case 'array':
      case 'map':
        visit(innerSlot(own))
        return
      case 'union':
        for (const index of type.branches.keys()) visit(branchOf(own, index))
    }
  }
  const visitRecord = (type: RecordSchema, slot: Slot): void => {
    definitions.set(type, slot)
    const given = (slot.json as Json).fields as readonly Json[]
    for (const [index, field] of type.fields.entries()) {
      const json = given[index]!
      const key = `/fields/${index}`
      const of: Slot = { type: field.type, parent: slot, key: `${key}/type`, json: json.type }
      fields.set(field, { parent: slot, key, json, type: of })
      visit(of)
    }
  }
  visit(root)
  return { json, type, root, definitions, fields }
}

function textToJson(text: string): unknown {
  // A primitive's bare name is its schema, though no JSON text.
  return /^\s*[a-z]+\s*$/.test(text) ? text.trim() : parseJson(text)
}

/** What an array's items or a map's values are. */
export function innerSlot(slot: Slot): Slot {
  const own = unwrapped(slot)
  const { type } = own
  const json = own.json as Json
  if (type.kind === 'array') return { type: type.items, parent: own, key: '/items', json: json.items }
  if (type.kind === 'map') return { type: type.values, parent: own, key: '/values', json: json.values }
  throw new Error(`a ${type.kind} has no items`)
}

export function branchOf(slot: Slot, index: number): Slot {
  const own = unwrapped(slot)
  if (own.type.kind !== 'union') throw new Error(`a ${own.type.kind} has no branches`)
  return {
    type: own.type.branches[index]!,
    parent: own,
    key: `/${index}`,
    json: (own.json as readonly unknown[])[index],
  }
}

/** The JSON of a type: where it is named, of its definition. */
export function jsonOf({ definitions }: PreparedSchema, slot: Slot): unknown {
  return definitions.get(slot.type)?.json ?? unwrapped(slot).json
}
