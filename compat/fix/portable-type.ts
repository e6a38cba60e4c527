import { isNamed, simpleName } from '../../runtime/schema/schema-type.ts'
import { branchOf, innerSlot, type PreparedSchema } from '../prepare.ts'
import { namesAt } from '../schema/document-order.ts'
import { type Slot, unwrapped } from '../schema/slot.ts'

/**
 * The JSON of one schema's type, to be put into another schema at a place: names are full, and types that the other
 * doesn't have are defined where they are first used. Undefined where it needs a type that the other defines only
 * behind the place.
 */
export function portableType(
  from: PreparedSchema,
  slot: Slot,
  into: PreparedSchema,
  pointer: string,
): { readonly json: unknown } | undefined {
  const { before, behind } = namesAt(into, pointer)
  const known = new Set(before)
  let isComplete = true
  const copy = (slot: Slot): unknown => {
    const { type } = slot
    if (isNamed(type)) {
      if (isAmbiguous(type.name)) isComplete = false
      if (known.has(type.name)) return type.name
      if (behind.has(type.name)) isComplete = false
      known.add(type.name)
      return definition(from.definitions.get(type)!)
    }
    const own = unwrapped(slot)
    if (type.kind === 'union') return type.branches.map((_, index) => copy(branchOf(own, index)))
    if (type.kind === 'array') return { ...(own.json as object), items: copy(innerSlot(own)) }
    if (type.kind === 'map') return { ...(own.json as object), values: copy(innerSlot(own)) }
    return own.json
  }
  /** A name without a namespace is first looked for in that of the place. */
  const isAmbiguous = (name: string) =>
    !name.includes('.') &&
    [...before, ...behind].some((other) => other !== name && simpleName(other) === name)
  const definition = ({ type, json }: Slot): unknown => {
    if (!isNamed(type)) throw new Error(`a ${type.kind} has no definition`)
    const { namespace: _, ...rest } = json as { readonly [key: string]: unknown }
    return {
      ...rest,
      name: type.name,
      ...(!type.name.includes('.') && { namespace: '' }),
      ...(type.aliases.length > 0 && { aliases: type.aliases }),
      ...(type.kind === 'record' && {
        fields: type.fields.map((field) => {
          const spot = from.fields.get(field)!
          return { ...spot.json, type: copy(spot.type) }
        }),
      }),
    }
  }
  const json = copy(slot)
  return isComplete ? { json } : undefined
}
