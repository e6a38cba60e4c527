import type { EnumSchema, FixedSchema, NamedType, SchemaType } from '../../runtime/schema/schema-type.ts'
import type { SchemaEdit } from '../finding.ts'
import type { Pair } from '../findings/draft.ts'
import { definitionPlace } from '../schema/slot.ts'
import type { Visit } from '../walk/visit.ts'
import { leavesDefaults } from './keep-defaults.ts'
import type { Mend } from './mend.ts'

/** Two types of different names. */
export function mendName(visit: Visit, { reader, proposed }: Pair): Mend {
  const [from, to] = [visit.writer.type, visit.reader.type] as [
    SchemaType & NamedType,
    SchemaType & NamedType,
  ]
  if (proposed === 'writer') return { hint: `keep the name ${to.name}: the version knows no other` }
  if (!canBeAlias(from.name, to.name)) return { hint: unnameable(from.name, to.name) }
  const isFree = [...reader.definitions.keys()].every((type) => (type as NamedType).name !== from.name)
  return {
    hint: `if it is the same ${to.kind} by another name, give ${to.name} the alias ${from.name}`,
    fix: {
      of: 'reader',
      place: definitionPlace(reader.definitions.get(to)!),
      change: { kind: 'add-alias', alias: from.name },
      safe: isFree && isAlike(from, to),
    },
  }
}

/** A branch that is found by its name without the namespace. */
export function mendNamespace({ plan, writer }: Visit, { reader, proposed }: Pair): Mend | undefined {
  if (plan.kind !== 'into') return undefined
  const to = plan.union.branches[plan.branch]!
  const { name } = writer.type as SchemaType & NamedType
  if (proposed === 'writer') return { hint: `keep the name ${(to as SchemaType & NamedType).name}` }
  if (!canBeAlias(name, (to as SchemaType & NamedType).name)) {
    return { hint: unnameable(name, (to as SchemaType & NamedType).name) }
  }
  return {
    hint: `give ${(to as SchemaType & NamedType).name} the alias ${name}`,
    fix: {
      of: 'reader',
      place: definitionPlace(reader.definitions.get(to)!),
      change: { kind: 'add-alias', alias: name },
      safe: true,
    },
  }
}

/** An alias without a namespace is taken to be in that of its type: it can't mean a name that has none. */
function canBeAlias(name: string, owner: string): boolean {
  return name.includes('.') || !owner.includes('.')
}

function unnameable(name: string, owner: string): string {
  return `keep the name ${name}: it has no namespace, and an alias of ${owner} would be taken to be in that of ${owner}`
}

/** Whether nothing but the names tells them apart. */
function isAlike(a: SchemaType, b: SchemaType): boolean {
  if (a.kind === 'record' && b.kind === 'record') {
    return a.fields.length === b.fields.length && a.fields.every(({ name }, i) => b.fields[i]!.name === name)
  }
  if (a.kind === 'enum' && b.kind === 'enum') return a.symbols.join() === b.symbols.join()
  return a.kind === 'fixed' && b.kind === 'fixed' && a.size === b.size
}

export function mendSize(visit: Visit, pair: Pair): Mend {
  const [from, to] = [visit.writer.type as FixedSchema, visit.reader.type as FixedSchema]
  const { proposed } = pair
  const [own, size] = proposed === 'reader' ? [to, from.size] : [from, to.size]
  const fix: SchemaEdit = {
    of: proposed,
    place: definitionPlace(pair[proposed].definitions.get(own)!),
    change: { kind: 'set-size', size },
    safe: false,
  }
  return {
    hint: `keep ${size} bytes: a fixed of another size needs a name and a field of its own`,
    ...(leavesDefaults(pair[proposed], fix) && { fix }),
  }
}

export function mendSymbols({ plan, writer }: Visit, { reader, proposed }: Pair): Mend | undefined {
  if (plan.kind !== 'enum') return undefined
  const { symbols } = writer.type as EnumSchema
  const missing = symbols.filter((_, index) => plan.symbols[index] === undefined)
  const { name } = plan.reader
  if (proposed === 'writer') {
    return {
      hint: `don't write ${missing.join(', ')} before all readers know it: ${name} has no default there`,
    }
  }
  return {
    hint: `keep ${missing.join(', ')}, or give ${name} a default for symbols that it doesn't know`,
    fix: {
      of: 'reader',
      place: definitionPlace(reader.definitions.get(plan.reader)!),
      change: { kind: 'add-symbols', symbols: missing },
      safe: true,
    },
  }
}
