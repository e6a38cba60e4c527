import { isDefaultOfType } from '../../runtime/schema/default-value.ts'
import { type EnumSchema, isNamed, type RecordSchema } from '../../runtime/schema/schema-type.ts'
import type { Place } from '../finding.ts'
import type { PreparedSchema } from '../prepare.ts'
import { parserAcceptsDefault } from '../registry-rules/parser-default.ts'
import { definitionPlace, placeOf, type Slot } from '../schema/slot.ts'
import { describeDefault, nameDefault } from './describe-default.ts'
import type { Draft } from './draft.ts'

const known = new WeakMap<PreparedSchema, readonly Draft[]>()
const whole: Place = { pointer: '', within: '' }

/** What is wrong with a schema whatever it is compared with; drafts whose `reader` is the place in it. */
export function ownMistakes(schema: PreparedSchema): readonly Draft[] {
  let found = known.get(schema)
  if (found === undefined) {
    found = [...schema.definitions].flatMap(([type, definition]) => {
      const taken = isNamed(type) ? takenAliases(type.aliases, definition, schema) : []
      if (type.kind === 'enum') return [...taken, ...enumMistakes(type, definition)]
      return type.kind === 'record' ? [...taken, ...recordMistakes(type, schema)] : taken
    })
    known.set(schema, found)
  }
  return found
}

function recordMistakes(record: RecordSchema, schema: PreparedSchema): Draft[] {
  const names = new Set(record.fields.map(({ name }) => name))
  return record.fields.flatMap((field) => {
    const place = () => placeOf(schema.fields.get(field)!)
    const drafts: Draft[] = []
    const isOfType = field.default === undefined || isDefaultOfType(field.default.value, field.type)
    if (!isOfType || !parserAcceptsDefault(field)) {
      drafts.push({
        ...(isOfType
          ? {
              code: 'ENGINES_DIFFER',
              severity: 'error',
              message: `${nameDefault(field)} is read here, and a registry refuses the schema: Avro Java takes no such default`,
            }
          : { code: 'INVALID_DEFAULT', message: describeDefault(field) }),
        kind: parserAcceptsDefault(field) ? 'notice' : 'rule-only',
        path: '',
        reader: place(),
        writer: whole,
        field,
      })
    }
    const alias = field.aliases.find((each) => each !== field.name && names.has(each))
    if (alias !== undefined) {
      drafts.push({
        code: 'ALIAS_COLLISION',
        kind: 'notice',
        message: `${alias} is an alias of the field ${field.name} of ${record.name} and the name of another of its fields, which the name is taken for`,
        path: '',
        reader: place(),
        writer: whole,
      })
    }
    return drafts
  })
}

function enumMistakes({ name, symbols, default: given }: EnumSchema, definition: Slot): Draft[] {
  if (given === undefined || symbols.includes(given)) return []
  return [
    {
      code: 'INVALID_DEFAULT',
      kind: 'rule-only',
      message: `the default ${JSON.stringify(given)} of the enum ${name} is none of its symbols`,
      path: '',
      reader: definitionPlace(definition),
      writer: whole,
    },
  ]
}

function takenAliases(
  aliases: readonly string[],
  definition: Slot,
  { definitions }: PreparedSchema,
): Draft[] {
  if (aliases.length === 0) return []
  const self = definition.type
  const other = [...definitions.keys()].find(
    (type) => type !== self && isNamed(type) && aliases.includes(type.name),
  )
  if (other === undefined || !isNamed(other) || !isNamed(self)) return []
  return [
    {
      code: 'ALIAS_COLLISION',
      kind: 'notice',
      message: `${other.name} is an alias of ${self.name} and the name of another type of the schema`,
      path: '',
      reader: definitionPlace(definition),
      writer: whole,
    },
  ]
}
