import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { entityManagementRules } from '../../../generated/ocsf/entity-management.ts'
import { type Lifted, liftEvent } from '../../../runtime/lift/lift-event.ts'
import type { ItemRules } from '../../../runtime/validate/rules.ts'
import { root } from '../../support/ocsf-rules.ts'

export type Plain = { readonly [key: string]: unknown }

export const classes = [{ rules: entityManagementRules }]

/** An event with nothing but what every event of the class has. */
export const core: Plain = {
  activity_id: 1,
  category_uid: 3,
  class_uid: 3004,
  metadata: {},
  severity_id: 1,
  time: 1705314600000,
  type_uid: 300401,
}

/** Lifts the core with something besides, given as JSON text of an object, or as the object. */
export function liftWith(more: Plain | string): Lifted {
  if (typeof more !== 'string') return liftEvent(JSON.stringify({ ...core, ...more }), classes)
  return liftEvent(`${JSON.stringify(core).slice(0, -1)},${more.slice(1)}`, classes)
}

/** What the lifted event has in `unmapped`. */
export function unmappedOf({ event }: Lifted): unknown {
  return JSON.parse(event!.unmapped as string)
}

export function example(name: string): string {
  return readFileSync(join(root, `examples/ocsf/${name}.json`), 'utf8')
}

const names = Object.keys(entityManagementRules.attributes)
const inner = ['name', 'uid', 'type_id', 'value', 'data', 'profiles', 'product', 'version', 'extensions']
const hostile = [
  '__proto__',
  'constructor',
  'toString',
  'rawJSON',
  'toJSON',
  '',
  'a.b',
  'device.foo',
  '0',
  '#2',
]

/** JSON of the class's attributes and of anything else, in each other's places. */
export const anyItem: fc.Arbitrary<Plain> = fc.letrec<{ item: Plain; value: unknown }>((tie) => ({
  item: fc
    .array(fc.tuple(fc.constantFrom(...names, ...inner, ...hostile), tie('value')), { maxLength: 6 })
    .map((entries) => Object.fromEntries(entries)),
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, 0, -1, 1.5, 2 ** 53, 'text', '', '\ud800', [], {}),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('item'),
    tie('item'),
  ),
})).item

/** The paths of what a text says and its lifted event doesn't. */
export function lost(text: string, { event }: Lifted): string[] {
  const { unmapped, ...parsed }: Plain = JSON.parse(text)
  const now: Plain = event?.unmapped === undefined ? {} : JSON.parse(event.unmapped as string)
  const missing: string[] = []
  if (isObject(unmapped)) {
    for (const [key, value] of Object.entries(unmapped)) {
      if (!Object.hasOwn(now, key) || !isDeepStrictEqual(now[key], value)) missing.push(`unmapped.${key}`)
    }
  } else if (unmapped !== undefined) look(unmapped, undefined, 'unmapped')
  look(parsed, event, '')
  return missing

  function isMoved(value: unknown, path: string): boolean {
    for (let number = 1; ; number++) {
      const name = number === 1 ? path : `${path}#${number}`
      if (!Object.hasOwn(now, name)) return false
      if (isDeepStrictEqual(now[name], value)) return true
    }
  }

  function look(value: unknown, there: unknown, path: string): void {
    if (isMoved(value, path)) return
    if (Array.isArray(value) && Array.isArray(there)) {
      const rest = [...there]
      for (const [i, item] of value.entries()) {
        if (!isMoved(item, `${path}[${i}]`)) look(item, rest.shift(), `${path}[${i}]`)
      }
    } else if (isObject(value) && isObject(there)) {
      for (const key of Object.keys(value)) {
        const child = Object.hasOwn(there, key) ? there[key] : undefined
        look(value[key], child, path === '' ? key : `${path}.${key}`)
      }
    } else if (!isSame(value, there) && !isDerived(value, path)) missing.push(path)
  }
}

/** A core attribute that is null is absent, and may be derived. */
function isDerived(value: unknown, path: string): boolean {
  return value === null && Object.hasOwn(core, path)
}

function isSame(value: unknown, there: unknown): boolean {
  if (value === null && there === undefined) return true
  if (value === there) return true
  if (typeof there !== 'string') return false
  try {
    return isDeepStrictEqual(JSON.parse(there), value)
  } catch {
    return false
  }
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The event with its JSON texts as JSON.stringify writes them: what is no JSON is the text of a JSON string. */
export function canonical(rules: ItemRules, event: Plain): Plain {
  const entries = Object.entries(event).map(([name, value]) => {
    const { kind, of } = rules.attributes[name]!
    const each = (one: unknown) => {
      if (of !== undefined) return canonical(of(), one as Plain)
      return kind === 'json' || kind === 'object' ? canonicalText(one as string) : one
    }
    return [name, Array.isArray(value) ? value.map(each) : each(value)]
  })
  return Object.fromEntries(entries)
}

function canonicalText(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return JSON.stringify(text)
  }
}
