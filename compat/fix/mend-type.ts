import { resolve } from '../../runtime/schema/resolve.ts'
import { branchName, type UnionSchema } from '../../runtime/schema/schema-type.ts'
import type { SchemaEdit } from '../finding.ts'
import type { Pair } from '../findings/draft.ts'
import { wordsOf } from '../findings/mismatch.ts'
import type { FieldSpot, PreparedSchema } from '../prepare.ts'
import { definesTypes } from '../schema/document-order.ts'
import { placeOf, type Slot, unwrapped } from '../schema/slot.ts'
import type { Visit } from '../walk/visit.ts'
import { holdsDefaults, leavesDefaults, withDefault } from './keep-defaults.ts'
import type { Mend } from './mend.ts'
import { portableType } from './portable-type.ts'

/** Two types that don't go together, the reader's no union. */
export function mendType(visit: Visit, pair: Pair): Mend {
  const { writer: from, reader: to, parent } = visit
  const isBranch = visit.via.kind === 'branch'
  if (pair.proposed === 'writer') {
    if (isBranch) {
      return { hint: `don't write ${wordsOf(from.type)} there: the version reads ${wordsOf(to.type)}` }
    }
    const hint = `keep ${wordsOf(to.type)}: the version reads nothing else there`
    return { hint, ...replace(from, to, 'writer', pair, false) }
  }
  if (isBranch && from.type.kind === 'null') {
    return {
      hint: `make it nullable again, as the writer's ${wordsOf(parent!.writer.type)} is`,
      fix: setType('reader', to, withNull(to, pair.reader), true),
    }
  }
  if (isBranch) {
    const hint = `keep the writer's ${wordsOf(parent!.writer.type)}`
    return { hint, ...replace(to, parent!.writer, 'reader', pair, false) }
  }
  // An int that was a long before.
  const isNarrowed = isNumber(from) && isNumber(to) && resolve(to.type, from.type).kind === 'value'
  const hint = isNarrowed
    ? `widen it to ${wordsOf(from.type)} again`
    : `keep ${wordsOf(from.type)}, and give what is new a field of its own`
  return { hint, ...replace(to, from, 'reader', pair, isNarrowed) }
}

/** The proposed schema's type replaced by the other schema's, if no definition and no default is lost by it. */
function replace(
  own: Slot,
  other: Slot,
  of: 'reader' | 'writer',
  pair: Pair,
  safe: boolean,
): { readonly fix?: SchemaEdit } {
  const { pointer } = placeOf(own)
  if (definesTypes(pair[of], pointer) || !fitsUnion(own, other)) return {}
  const type = portableType(pair[of === 'reader' ? 'writer' : 'reader'], other, pair[of], pointer)
  const fix = type && withDefault(setType(of, own, type.json, safe), own, other, pair[of])
  return fix === undefined ? {} : { fix }
}

/** Of a union, a branch can't become one that it has already, nor a union. */
function fitsUnion({ parent, type }: Slot, { type: other }: Slot): boolean {
  if (parent?.type.kind !== 'union') return true
  const others = parent.type.branches.filter((branch) => branch !== type).map(branchName)
  return other.kind !== 'union' && !others.includes(branchName(other))
}

function isNumber({ type }: Slot): boolean {
  return ['int', 'long', 'float', 'double'].includes(type.kind)
}

/** The default, where the type is a field's, has to stay one; older libraries want it to be of the first branch. */
function withNull(slot: Slot, schema: PreparedSchema): unknown {
  const own = unwrapped(slot).json
  const field = [...schema.fields.values()].find(({ type }) => type === slot) as FieldSpot | undefined
  return field !== undefined && Object.hasOwn(field.json, 'default') ? [own, 'null'] : ['null', own]
}

/** The reader's union has no branch for a type of the writer's. */
export function mendBranch(visit: Visit, { writer, reader, proposed }: Pair): Mend {
  const { writer: from, reader: to } = visit
  if (proposed === 'writer') {
    return { hint: `don't write ${wordsOf(from.type)} there before all readers have a branch for it` }
  }
  const place = placeOf(unwrapped(to))
  const type = portableType(
    writer,
    from,
    reader,
    `${place.pointer}/${(to.type as UnionSchema).branches.length}`,
  )
  const hint = `keep the branch ${branchName(from.type)}`
  if (type === undefined) return { hint }
  const fix: SchemaEdit = {
    of: 'reader',
    place,
    change: { kind: 'add-branch', branch: type.json },
    safe: true,
  }
  return holdsDefaults(type.json) && !leavesDefaults(reader, fix) ? { hint } : { hint, fix }
}

function setType(of: 'reader' | 'writer', slot: Slot, type: unknown, safe: boolean): SchemaEdit {
  return { of, place: placeOf(slot), change: { kind: 'set-type', type }, safe }
}
