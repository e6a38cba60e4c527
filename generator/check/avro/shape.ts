import type { Json, JsonObject } from '../../model/release.ts'
import { fullNameOf, isPrimitive, namespaceOf } from '../../model/schema-kind.ts'
import { pointer } from '../../pointer.ts'
import { didYouMean } from '../../suggest.ts'
import { type AvroCheck, isList, isObject } from './context.ts'
import { checkJsType } from './js-type.ts'
import { checkKeys } from './keys.ts'
import { checkLogicalType } from './logical-type.ts'
import { checkSimpleName, checkTypeName, shown } from './names.ts'

const complexTypes = ['record', 'enum', 'fixed', 'array', 'map']

const typeNames = ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string', ...complexTypes]

/** Checks what a schema says by itself, and collects the names, unions and defaults in it. */
export function checkShape(value: Json | undefined, at: string, namespace: string, check: AvroCheck): void {
  if (typeof value === 'string') checkReference(value, at, namespace, check)
  else if (isList(value)) checkUnion(value, at, namespace, check)
  else if (isObject(value)) checkComplex(value, at, namespace, check)
  else {
    const message = value === undefined ? 'a schema is missing here' : `${shown(value)} is no schema`
    check.report('AVRO_BAD_SCHEMA', at, message, {
      hint: 'a schema is a name, an object or, for a union, a list',
    })
  }
}

function checkReference(name: string, at: string, namespace: string, check: AvroCheck): void {
  if (isPrimitive(name)) return
  if (complexTypes.includes(name)) {
    const hint = `write an object: {"type": "${name}", …}`
    check.report('AVRO_BAD_SCHEMA', at, `"${name}" needs more than its name`, { hint })
  } else if (checkTypeName(name, at, check.report)) {
    const fullName = fullNameOf(name, namespace)
    check.references.push({ fullName, written: name, file: check.file, pointer: at })
  }
}

function checkUnion(branches: readonly Json[], at: string, namespace: string, check: AvroCheck): void {
  if (branches.length === 0) check.report('AVRO_BAD_SCHEMA', at, 'a union needs a branch')
  for (const [i, branch] of branches.entries()) {
    const place = at + pointer(i)
    if (isList(branch)) {
      const hint = 'move its branches into the outer union'
      check.report('AVRO_BAD_SCHEMA', place, "a union can't be a branch of a union", { hint })
    } else checkShape(branch, place, namespace, check)
  }
  check.unions.push({ branches, namespace, file: check.file, pointer: at })
}

function checkComplex(schema: JsonObject, at: string, namespace: string, check: AvroCheck): void {
  const { type } = schema
  const place = at + pointer('type')
  if (type === undefined) {
    check.report('AVRO_BAD_SCHEMA', at, 'the schema says no type', { hint: 'add "type"' })
    return
  }
  if (typeof type !== 'string') {
    const hint = 'put what "type" holds in the place of the object around it'
    check.report('AVRO_BAD_SCHEMA', place, 'a type inside a type: "type" has to be a name here', { hint })
    checkShape(type, place, namespace, check)
    return
  }
  if (!typeNames.includes(type)) {
    const hint = didYouMean(type, typeNames) ?? 'refer to a named type by its name alone, without an object'
    check.report('AVRO_UNKNOWN_NAME', place, `there is no type "${type}" to begin a schema with`, { hint })
    return
  }
  checkKeys(schema, at, type, check.report)
  checkLogicalType(schema, at, type, check.report)
  checkJsType(schema, at, type, check.report)
  if (type === 'array') checkShape(schema.items, at + pointer('items'), namespace, check)
  else if (type === 'map') checkShape(schema.values, at + pointer('values'), namespace, check)
  else if (complexTypes.includes(type)) checkNamed(schema, type, at, namespace, check)
}

function checkNamed(schema: JsonObject, type: string, at: string, namespace: string, check: AvroCheck): void {
  const { report } = check
  if (schema.name === undefined)
    report('AVRO_BAD_SCHEMA', at, `the ${type} has no name`, { hint: 'add "name"' })
  const isNamed = schema.name !== undefined && checkTypeName(schema.name, at + pointer('name'), report)
  const own = schema.namespace
  if (own !== undefined && own !== '') checkTypeName(own, at + pointer('namespace'), report)
  const fullName = fullNameOf(
    isNamed ? (schema.name as string) : '',
    typeof own === 'string' ? own : namespace,
  )
  if (isNamed) define(fullName, schema, at, check)
  checkAliases(schema, at, check)
  if (type === 'record') checkFields(schema, at, isNamed ? namespaceOf(fullName) : namespace, check)
  else if (type === 'enum') checkEnum(schema, at, check)
  else if (!Number.isSafeInteger(schema.size) || (schema.size as number) < 0) {
    report('AVRO_BAD_SCHEMA', at + pointer('size'), 'a fixed needs a size: its number of bytes')
  }
}

function define(fullName: string, schema: JsonObject, at: string, check: AvroCheck): void {
  const other = check.definitions.get(fullName)
  if (other === undefined) {
    check.definitions.set(fullName, { file: check.file, pointer: at, schema })
    return
  }
  const where = other.file === check.file ? 'earlier in this file' : `in ${other.file}`
  const hint = 'refer to it by name, or give this one another name'
  const message = `${fullName} is defined ${where} already`
  check.report('AVRO_DUPLICATE_NAME', at + pointer('name'), message, { hint })
}

function checkAliases({ aliases }: JsonObject, at: string, { report }: AvroCheck): void {
  if (aliases === undefined) return
  const place = at + pointer('aliases')
  if (!isList(aliases)) report('AVRO_BAD_SCHEMA', place, 'aliases have to be a list of names')
  else for (const [i, alias] of aliases.entries()) checkTypeName(alias, place + pointer(i), report)
}

function checkFields({ fields }: JsonObject, at: string, namespace: string, check: AvroCheck): void {
  const { report } = check
  const place = at + pointer('fields')
  if (!isList(fields)) {
    report('AVRO_BAD_SCHEMA', place, 'a record needs a list of fields', { hint: 'add "fields": […]' })
    return
  }
  const seen = new Set<string>()
  for (const [i, field] of fields.entries()) {
    const fieldAt = place + pointer(i)
    if (!isObject(field)) {
      const hint = 'a field is an object: {"name": …, "type": …}'
      report('AVRO_BAD_SCHEMA', fieldAt, `${shown(field)} is no field`, { hint })
      continue
    }
    const nameAt = fieldAt + pointer('name')
    if (field.name === undefined)
      report('AVRO_BAD_SCHEMA', fieldAt, 'the field has no name', { hint: 'add "name"' })
    else if (checkSimpleName(field.name, nameAt, 'a field', report)) {
      if (seen.has(field.name as string)) {
        report('AVRO_DUPLICATE_NAME', nameAt, `the record has a field ${shown(field.name)} already`)
      }
      seen.add(field.name as string)
    }
    checkKeys(field, fieldAt, 'field', report)
    if (field.type === undefined) {
      report('AVRO_BAD_SCHEMA', fieldAt, `the field ${shown(field.name)} has no type`, { hint: 'add "type"' })
      continue
    }
    checkShape(field.type, fieldAt + pointer('type'), namespace, check)
    if (field.default === undefined) continue
    const { type, default: value } = field
    check.defaults.push({ value, type, namespace, file: check.file, pointer: fieldAt + pointer('default') })
  }
}

function checkEnum({ symbols, default: chosen }: JsonObject, at: string, { report }: AvroCheck): void {
  const place = at + pointer('symbols')
  if (!isList(symbols) || symbols.length === 0) {
    report('AVRO_BAD_SCHEMA', place, 'an enum needs a list of symbols')
    return
  }
  const seen = new Set<Json>()
  for (const [i, symbol] of symbols.entries()) {
    if (checkSimpleName(symbol, place + pointer(i), 'a symbol', report) && seen.has(symbol)) {
      report('AVRO_DUPLICATE_NAME', place + pointer(i), `the enum has the symbol ${shown(symbol)} already`)
    }
    seen.add(symbol)
  }
  if (chosen === undefined || seen.has(chosen)) return
  const hint = typeof chosen === 'string' ? didYouMean(chosen, symbols.map(String)) : undefined
  report('AVRO_BAD_DEFAULT', at + pointer('default'), `${shown(chosen)} is none of the enum's symbols`, {
    hint,
  })
}
