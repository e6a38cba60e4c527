import { valueReplacements } from '../../generator/derive/ocsf/replacements.ts'
import type { CompiledAttribute } from '../../generator/model/ocsf.ts'
import type { EnumNames } from '../../generator/print/enums.ts'
import { pascalCase } from '../../generator/print/ts/identifier.ts'
import type { OcsfChange } from './change.ts'
import { deprecationChange } from './deprecation-change.ts'
import type { ItemOn, Side } from './sides.ts'

type Place = Pick<OcsfChange, 'of' | 'item' | 'attribute'>

/** An attribute on one side. */
export interface AttributeOn {
  readonly side: Side
  readonly owner: ItemOn
  readonly attribute: CompiledAttribute
}

/** What these list follows from the class itself. */
const computed = new Set(['class_uid', 'category_uid', 'type_uid'])

/** Values added and dropped, captions changed, and what generated code calls the enum. */
export function enumChanges(place: Place, before: AttributeOn, after: AttributeOn): OcsfChange[] {
  if (computed.has(place.attribute!)) return []
  const was = before.attribute.enum ?? {}
  const is = after.attribute.enum ?? {}
  const hadAny = Object.keys(was).length > 0
  const hasAny = Object.keys(is).length > 0
  if (!hadAny && !hasAny) return []
  if (!hadAny) return [added(place, is)]
  if (!hasAny) return [removed(place, was)]
  const changes: OcsfChange[] = []
  for (const [id, { caption }] of Object.entries(was)) {
    if (!Object.hasOwn(is, id)) changes.push(valueRemoved(place, id, caption))
    else if (is[id]!.caption !== caption) changes.push(captionChanged(place, id, caption, is[id]!.caption))
  }
  for (const [id, value] of Object.entries(is)) {
    if (!Object.hasOwn(was, id)) changes.push(valueAdded(place, id, value.caption))
    const former = Object.hasOwn(was, id) ? was[id] : undefined
    const deprecation = deprecationChange(
      { ...place, value: id },
      former?.deprecated,
      value.deprecated,
      (of) => valueReplacements(after.owner.item, place.attribute!, id, of),
    )
    if (deprecation !== undefined) changes.push(deprecation)
  }
  const renamed = typeRenamed(place, before, after)
  return renamed === undefined ? changes : [...changes, renamed]
}

/** Several values that were dropped, or added, at one place, told as one change. */
export function manyValues(changes: readonly OcsfChange[]): OcsfChange {
  const [first] = changes as readonly [OcsfChange, ...OcsfChange[]]
  if (changes.length === 1) return first
  const values = changes.map(({ value, before, after }) => `${value} (${before ?? after})`).join(', ')
  const { value: _value, before: _before, after: _after, action: _action, ...rest } = first
  const action =
    'producers: write other values; consumers: events written before have them, which no constant names any more'
  return first.code === 'ENUM_VALUE_REMOVED'
    ? { ...rest, message: `no longer lists ${values}`, action }
    : { ...rest, message: `lists ${values}` }
}

function valueRemoved(place: Place, value: string, caption: string): OcsfChange {
  return {
    code: 'ENUM_VALUE_REMOVED',
    ...place,
    value,
    before: caption,
    message: `no longer lists ${value} (${caption})`,
    data: 'meaning',
    types: 'breaks',
    validation: 'refuses',
    action: `producers: write another value; consumers: events written before have ${value}, which no constant names any more`,
  }
}

function captionChanged(place: Place, value: string, before: string, after: string): OcsfChange {
  const isRenamed = pascalCase(before) !== pascalCase(after)
  return {
    code: 'ENUM_CAPTION_CHANGED',
    ...place,
    value,
    before,
    after,
    message: `${value} was "${before}" and is "${after}"`,
    data: 'meaning',
    types: isRenamed ? 'breaks' : 'same',
    // who gives the caption beside the id gives the old one
    validation: 'refuses',
    action: `everybody: does ${value} still mean the same? producers: the text beside it is "${after}" now`,
  }
}

function valueAdded(place: Place, value: string, caption: string): OcsfChange {
  return {
    code: 'ENUM_VALUE_ADDED',
    ...place,
    value,
    after: caption,
    message: `lists ${value} (${caption})`,
    data: 'same',
    types: 'allows',
    validation: 'accepts',
  }
}

function added(place: Place, values: NonNullable<CompiledAttribute['enum']>): OcsfChange {
  return {
    code: 'ENUM_ADDED',
    ...place,
    after: listed(values),
    message: 'lists its values now: any others are refused',
    data: 'same',
    types: 'breaks',
    validation: 'refuses',
    action: 'producers: write only the listed values',
  }
}

function removed(place: Place, values: NonNullable<CompiledAttribute['enum']>): OcsfChange {
  return {
    code: 'ENUM_REMOVED',
    ...place,
    before: listed(values),
    message: 'lists no values any more: any may come',
    data: 'same',
    types: 'breaks',
    validation: 'accepts',
    action: 'consumers: the constants of its values are gone',
  }
}

function typeRenamed(place: Place, before: AttributeOn, after: AttributeOn): OcsfChange | undefined {
  const was = enumNames(place.attribute!, before)
  const is = enumNames(place.attribute!, after)
  // An enum of the item's own is called after the item, whose new name is a change of its own.
  if (was === undefined || is === undefined || was.type === is.type) return undefined
  if (before.owner.name !== after.owner.name) return undefined
  return {
    code: 'ENUM_TYPE_RENAMED',
    ...place,
    before: was.type,
    after: is.type,
    message: `generated code calls its values ${is.type} (${is.module}), no longer ${was.type}`,
    data: 'same',
    types: 'breaks',
    validation: 'same',
    action: `everybody who imports ${was.type}: import ${is.type}`,
  }
}

function enumNames(
  attribute: string,
  { side, owner, attribute: compiled }: AttributeOn,
): EnumNames | undefined {
  const names = owner.record === undefined ? undefined : side.names.get(owner.record.fullName)
  if (names === undefined) return undefined
  return side.enums.namesOf(attribute, compiled, names)
}

function listed(values: NonNullable<CompiledAttribute['enum']>): string {
  return Object.entries(values)
    .map(([id, { caption }]) => `${id} ${caption}`)
    .join(', ')
}
