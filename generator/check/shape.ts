import { pointer } from '../pointer.ts'
import { didYouMean } from '../suggest.ts'
import { describeValue, placeOf, quote } from './shape-words.ts'

/**
 * The part of JSON Schema draft-07 that {@link checkShape} reads, with three annotations of ours: `x-accepts` and
 * `x-names` say in words what a pattern accepts, `format` names a function given by the caller.
 */
export interface ShapeSchema {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly uniqueItems?: boolean
  readonly items?: ShapeSchema
  readonly minProperties?: number
  readonly required?: readonly string[]
  readonly properties?: { readonly [name: string]: ShapeSchema }
  readonly propertyNames?: { readonly pattern: string }
  readonly additionalProperties?: boolean | ShapeSchema
  readonly definitions?: { readonly [name: string]: ShapeSchema }
  readonly default?: unknown
  readonly 'x-accepts'?: string
  readonly 'x-names'?: string
}

/** One mistake in the shape of a value. */
export interface ShapeProblem {
  readonly rule: 'type' | 'value' | 'unknown-key' | 'missing-key' | 'name'
  readonly pointer: string
  readonly at: 'key' | 'value'
  readonly message: string
  readonly hint?: string
}

/** Whether a text has a format, by the format's name. */
export type Formats = { readonly [name: string]: (text: string) => boolean }

/**
 * Every mistake that plain data makes against a schema, at most one per value and key, in document order. It reads
 * the schema as data: compiling the manifest's with ajv takes nearly as long as everything else that loading it does
 * (a test holds the two to the same verdict). The data must be free of cycles deeper than the schema is.
 */
export function checkShape(schema: ShapeSchema, value: unknown, formats: Formats = {}): ShapeProblem[] {
  const problems: ShapeProblem[] = []
  check(schema, value, '')
  return problems

  function check(use: ShapeSchema, data: unknown, path: string): void {
    const rules = dereference(schema, use)
    const types = typeof rules.type === 'string' ? [rules.type] : rules.type
    if (types !== undefined && !types.some((type) => hasType(data, type))) {
      report(
        'type',
        path,
        `${placeOf(path)} must be ${accepted(rules)}, not ${describeValue(data)}`,
        rules,
        data,
      )
    } else if (typeof data === 'string') checkText(rules, data, path)
    else if (typeof data === 'number') checkNumber(rules, data, path)
    else if (Array.isArray(data)) checkList(rules, data, path)
    else if (typeof data === 'object' && data !== null) checkMap(rules, data, path)
  }

  function checkText(rules: ShapeSchema, text: string, path: string): void {
    if (acceptsText(rules, text, formats)) return
    const message = `${placeOf(path)} must be ${accepted(rules)}, not ${quote(text)}`
    report('value', path, message, rules, text)
  }

  function checkNumber(rules: ShapeSchema, number: number, path: string): void {
    if (number >= (rules.minimum ?? -Infinity) && number <= (rules.maximum ?? Infinity)) return
    report('value', path, `${placeOf(path)} must be ${accepted(rules)}, not ${number}`, rules, number)
  }

  function checkList(rules: ShapeSchema, list: readonly unknown[], path: string): void {
    if (list.length < (rules.minItems ?? 0)) {
      report('value', path, `${placeOf(path)} must not be an empty list`, rules, list)
    }
    const seen = new Set<unknown>()
    for (const [i, item] of list.entries()) {
      const at = path + pointer(i)
      if (rules.uniqueItems && seen.has(item)) {
        report('value', at, `${placeOf(path)} lists ${describeValue(item)} twice`, {}, item)
      } else if (rules.items !== undefined) check(rules.items, item, at)
      seen.add(item)
    }
  }

  function checkMap(rules: ShapeSchema, map: object, path: string): void {
    const known = rules.properties ?? {}
    for (const name of rules.required ?? []) {
      if (Object.hasOwn(map, name)) continue
      const hint = known[name] === undefined ? undefined : dereference(schema, known[name]).description
      const message = path === '' ? `the section "${name}" is missing` : `${placeOf(path)} lacks "${name}"`
      add({ rule: 'missing-key', pointer: path, at: 'key', message, hint: hint && `${name}: ${hint}` })
    }
    if (Object.keys(map).length < (rules.minProperties ?? 0)) {
      report('value', path, `${placeOf(path)} must not be empty`, rules, map)
    }
    const names = rules.propertyNames && new RegExp(rules.propertyNames.pattern, 'u')
    for (const [key, item] of Object.entries(map)) {
      const at = path + pointer(key)
      if (Object.hasOwn(known, key)) check(known[key]!, item, at)
      else if (names !== undefined && !names.test(key)) {
        const message = `${quote(key)} can't be a name in ${placeOf(path)}`
        add({
          rule: 'name',
          pointer: at,
          at: 'key',
          message,
          hint: `use ${rules['x-names'] ?? names.source}`,
        })
      } else if (rules.additionalProperties === false) unknownKey(key, Object.keys(known), map, at, path)
      else if (typeof rules.additionalProperties === 'object') check(rules.additionalProperties, item, at)
    }
  }

  function unknownKey(key: string, known: string[], map: object, at: string, path: string): void {
    const absent = known.filter((name) => !Object.hasOwn(map, name))
    const hint = didYouMean(key, absent) ?? `the keys that can stand here: ${known.join(', ')}`
    const where = path === '' ? '' : ` in ${placeOf(path)}`
    add({ rule: 'unknown-key', pointer: at, at: 'key', message: `unknown key ${quote(key)}${where}`, hint })
  }

  function report(
    rule: ShapeProblem['rule'],
    path: string,
    message: string,
    rules: ShapeSchema,
    data: unknown,
  ): void {
    add({ rule, pointer: path, at: 'value', message, hint: valueHint(rules, data, formats) })
  }

  function add({ hint, ...problem }: Omit<ShapeProblem, 'hint'> & { hint: string | undefined }): void {
    problems.push(hint === undefined ? problem : { ...problem, hint })
  }
}

/** Follows `$ref` inside the schema; keys beside the reference (a description, a default) win. */
export function dereference(root: ShapeSchema, use: ShapeSchema): ShapeSchema {
  if (use.$ref === undefined) return use
  const { $ref, ...own } = use
  const target = root.definitions?.[$ref.replace('#/definitions/', '')]
  if (target === undefined) throw new Error(`the schema has no ${$ref}`)
  return { ...dereference(root, target), ...own }
}

function hasType(data: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(data)
  if (type === 'array') return Array.isArray(data)
  if (type === 'object') return typeof data === 'object' && data !== null && !Array.isArray(data)
  return typeof data === type
}

/** What a value must be, in words. */
function accepted(rules: ShapeSchema): string {
  if (rules['x-accepts'] !== undefined) return rules['x-accepts']
  if (rules.enum !== undefined) return `one of ${rules.enum.join(', ')}`
  const bounds =
    rules.maximum !== undefined
      ? ` from ${rules.minimum ?? 0} to ${rules.maximum}`
      : rules.minimum !== undefined
        ? ` from ${rules.minimum} on`
        : ''
  const words: { readonly [type: string]: string } = {
    string: rules.minLength === undefined ? 'text' : 'text that is not empty',
    boolean: 'true or false',
    integer: `a whole number${bounds}`,
    number: `a number${bounds}`,
    array: 'a list',
    object: 'a map of keys and values',
  }
  const types = typeof rules.type === 'string' ? [rules.type] : (rules.type ?? [])
  return types.map((type) => words[type] ?? type).join(' or ')
}

function acceptsText(rules: ShapeSchema, text: string, formats: Formats): boolean {
  const listed = rules.enum === undefined || rules.enum.includes(text)
  const matches = rules.pattern === undefined || new RegExp(rules.pattern, 'u').test(text)
  const longEnough = [...text].length >= (rules.minLength ?? 0)
  const formed = rules.format === undefined || (formats[rules.format]?.(text) ?? true)
  return listed && matches && longEnough && formed
}

function valueHint(rules: ShapeSchema, data: unknown, formats: Formats): string | undefined {
  if (typeof data === 'string' && rules.enum !== undefined) return didYouMean(data, rules.enum.map(String))
  if (rules.type === 'string' && (typeof data === 'number' || typeof data === 'boolean')) {
    // Quotes are no remedy where the quoted text would be refused as well.
    if (!acceptsText(rules, String(data), formats)) return undefined
    return `text that looks like a ${typeof data} needs quotes: "${data}"`
  }
  if (rules.type === 'boolean' && typeof data === 'string') {
    return /^(yes|on)$/i.test(data) ? 'write true' : /^(no|off)$/i.test(data) ? 'write false' : undefined
  }
  if (rules.type === 'array' && typeof data === 'string') return `write a list: [${data}]`
  return undefined
}
