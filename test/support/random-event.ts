import fc from 'fast-check'
import type {
  CompiledAttribute,
  CompiledClass,
  CompiledObject,
  CompiledSchema,
} from '../../generator/model/ocsf.ts'

type Mutable = { [key: string]: unknown }
type Draw = fc.GeneratorValue

/**
 * Events of a class as random as its definition allows: what is required is there, constraints are met, values are
 * of their type and listed where a list is. Captions and what is deprecated are left out, profiles are not
 * declared.
 */
export function eventOf(schema: CompiledSchema, className: string): fc.Arbitrary<Mutable> {
  return fc.gen().map((draw) => item(schema, schema.classes[className]!, draw, 0))
}

function item(
  schema: CompiledSchema,
  of: CompiledClass | CompiledObject,
  draw: Draw,
  depth: number,
): Mutable {
  const { attributes, constraints } = of
  const captions = new Set(Object.values(attributes).map(({ sibling }) => sibling))
  const event: Mutable = {}
  const give = (name: string) => {
    const attribute = attributes[name]!
    const one = () => value(schema, attribute, draw, depth)
    event[name] = attribute.is_array === true ? Array.from({ length: draw(fc.nat, { max: 2 }) }, one) : one()
  }
  for (const [name, attribute] of Object.entries(attributes)) {
    const required = attribute.requirement === 'required' && attribute.profiles === undefined
    // The deeper, the fewer: recursion has to end.
    const wanted =
      !captions.has(name) &&
      !isDeprecated(schema, attribute) &&
      depth < 5 &&
      draw(fc.nat, { max: 3 + depth * 12 }) === 0
    if (required || wanted) give(name)
  }
  const simple = (names: readonly string[] = []) => names.filter((name) => Object.hasOwn(attributes, name))
  const some = simple(constraints?.at_least_one)
  const cheapest = some.find((name) => attributes[name]!.object_type === undefined) ?? some[0]
  if (cheapest !== undefined && !some.some((name) => Object.hasOwn(event, name))) give(cheapest)
  const [just, ...others] = simple(constraints?.just_one)
  for (const name of others) delete event[name]
  if (just !== undefined && !Object.hasOwn(event, just)) give(just)
  return event
}

function isDeprecated(
  schema: CompiledSchema,
  { deprecated, object_type: object }: CompiledAttribute,
): boolean {
  return (
    deprecated !== undefined || (object !== undefined && schema.objects[object]?.deprecated !== undefined)
  )
}

/** Text of the form that a type asks for. */
const wellFormed: { readonly [type: string]: string } = {
  datetime_t: '2024-01-15T10:30:00Z',
  email_t: 'a@b.example',
  hostname_t: 'host.example',
  ip_t: '192.0.2.1',
  mac_t: '00:00:5e:00:53:01',
  uuid_t: '550e8400-e29b-41d4-a716-446655440000',
  bytestring_t: 'AAAA',
}

function value(schema: CompiledSchema, attribute: CompiledAttribute, draw: Draw, depth: number): unknown {
  const { type, object_type: object } = attribute
  if (object === 'object') return draw(fc.dictionary, fc.string(), fc.jsonValue(), { maxKeys: 2 })
  if (object !== undefined) return item(schema, schema.objects[object]!, draw, depth + 1)
  let base = type
  for (let next = schema.types[base]?.type; next !== undefined; next = schema.types[base]?.type) base = next
  const ids = Object.keys(attribute.enum ?? {})
  if (ids.length > 0) {
    const id = ids[draw(fc.nat, { max: ids.length - 1 })]!
    return base === 'string_t' ? id : Number(id)
  }
  switch (base) {
    case 'integer_t':
      return type === 'port_t' ? draw(fc.nat, { max: 65535 }) : draw(fc.integer)
    case 'long_t':
      return draw(fc.maxSafeInteger)
    case 'float_t':
      return draw(fc.double, { noNaN: true, noDefaultInfinity: true })
    case 'boolean_t':
      return draw(fc.boolean)
    case 'json_t':
      return draw(fc.jsonValue)
    default:
      return wellFormed[type] ?? draw(fc.string, { maxLength: 5 })
  }
}

/** The same event with one thing changed, anywhere: removed, renamed, replaced by something else, or added. */
export function mutated(event: Mutable): fc.Arbitrary<Mutable> {
  return fc.gen().map((draw) => {
    const copy = structuredClone(event)
    let at: Mutable = copy
    for (;;) {
      const names = Object.keys(at)
      const name = names[draw(fc.nat, { max: Math.max(0, names.length - 1) })] ?? 'added'
      const inner = at[name]
      if (typeof inner === 'object' && inner !== null && draw(fc.nat, { max: 3 }) > 0) {
        at = inner as Mutable
        continue
      }
      const kind = draw(fc.nat, { max: 3 })
      if (kind === 0 && !Array.isArray(at)) delete at[name]
      else if (kind === 1 && !Array.isArray(at)) at[draw(fc.constantFrom, ...strangeNames)] = 1
      else set(at, name, draw(fc.constantFrom, ...strangeValues))
      return copy
    }
  })
}

function set(object: Mutable, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

const strangeNames = ['added', 'toString', 'constructor', 'hasOwnProperty', 'a/b', 'a~b', '', 'severity', '0']

const strangeValues: readonly unknown[] = [
  null,
  true,
  'text',
  '',
  0,
  1,
  99,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  [],
  [1],
  ['text'],
  [null],
  [[]],
  {},
  { name: 'x' },
  { type_id: 1 },
  [{}],
]
