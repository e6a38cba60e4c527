import type { AttributeRuleData, ClassRulesData, ItemRulesData } from '../derive/rules/rule-set.ts'
import type { EnumNames } from './enums.ts'
import type { ItemRulesSource } from './item-rules.ts'
import { braces, type Code, code, importType, importValue, join, type Printable } from './ts/code.ts'
import { doc } from './ts/doc.ts'
import { camelCase } from './ts/identifier.ts'
import { propertyAccess, propertyKey, stringLiteral } from './ts/literal.ts'
import type { TypeNames } from './type-names.ts'

type EnumOf = (attribute: string) => EnumNames | undefined

/** What the function that proves an item is called. */
export function proverName(names: TypeNames): string {
  return `prove${names.type}`
}

/** Whether an item can be proved at all: one that requires what is deprecated always draws a remark. */
export function isProvable({ attributes }: ItemRulesData | ClassRulesData): boolean {
  return Object.values(attributes).every(
    ({ requirement, deprecated }) => requirement !== 'required' || deprecated === undefined,
  )
}

/**
 * The function that sees at a glance whether an object has no problem: each attribute by name, then how many keys
 * there are. Whatever it can't say in one line it leaves to the plain check, by being false.
 */
export function printItemProver(
  names: TypeNames,
  item: ItemRulesData | ClassRulesData,
  source: ItemRulesSource,
  enumOf: EnumOf,
): Code {
  const context: Context = { names, item, source, enumOf }
  const attributes = Object.entries(item.attributes).map(([name, rule]) =>
    printAttribute(name, rule, context),
  )
  const siblings = Object.entries(item.attributes).flatMap(([name, rule]) =>
    printSibling(name, rule, context),
  )
  return code`
    ${typeNames(context)}${doc(`Whether an object is seen at a glance to be a {@link ${names.valid}}; false leaves it open.`)}export function ${proverName(names)}(v: ${importType('Dictionary', 'runtime')}, proof: ${importType('Proof', 'runtime')}, depth: number): boolean {
      if (depth < 0) return false
      let n = 0
      let x: unknown
      ${join([...attributes, ...printConstraints(context), ...siblings])}
      return Object.getPrototypeOf(v) === Object.prototype && ${importValue('isWhole', 'runtime')}(v, n, proof, depth)
    }
  `
}

interface Context {
  readonly names: TypeNames
  readonly item: ItemRulesData | ClassRulesData
  readonly source: ItemRulesSource
  readonly enumOf: EnumOf
}

function printAttribute(name: string, rule: AttributeRuleData, context: Context): Code {
  const test = printTest(name, rule, context)
  const required = rule.requirement === 'required'
  const value = code`x = v${propertyAccess(name)}`
  if (rule.profiles === undefined && (required || typeof test === 'string')) {
    return code`
      ${value}
      if (${test}) n++
      else ${required ? '' : 'if (x !== undefined) '}return false
    `
  }
  const declared = (rule.profiles ?? []).map(
    (profile) => code`proof.declared.includes(${stringLiteral(profile)})`,
  )
  const inUse = join(declared, ' || ')
  const guard =
    rule.profiles === undefined ? '' : declared.length === 1 ? code`!${inUse} || ` : code`!(${inUse}) || `
  // Most attributes are absent most of the time: they cost no call.
  return code`
    ${value}
    if (x !== undefined) {
      if (${guard}!(${test})) return false
      n++
    }${required ? code` else if (${inUse}) return false` : ''}
  `
}

/** The condition under which `x` is right. What draws a remark, such as a deprecation, is never right at a glance. */
function printTest(name: string, rule: AttributeRuleData, context: Context): Printable {
  if (rule.deprecated !== undefined) return 'false'
  const fixed = classValue(name, context.item)
  if (fixed !== undefined) return fixed
  const general = code`x !== undefined && ${importValue('proveAttribute', 'runtime')}(${context.names.rules}, ${stringLiteral(name)}, x, proof, depth)`
  if (rule.kind === 'record') return recordTest(rule, context) ?? general
  if (rule.kind === 'object' && rule.array !== true) {
    return code`${importValue('isJsonObject', 'runtime')}(x, proof, depth - 1)`
  }
  const { regex, values, range, max_len: maxLength } = context.source.rules.types[rule.type] ?? {}
  if (regex !== undefined || values !== undefined || range !== undefined) return general
  if (rule.enum !== undefined) return idTest(name, rule, context) ?? general
  if (rule.array === true) {
    const bare = rule.kind === 'string' && maxLength === undefined && !isCaption(name, context.item)
    return bare ? code`${importValue('isTexts', 'runtime')}(x, proof)` : general
  }
  switch (rule.kind) {
    case 'string':
      return `typeof x === 'string'${maxLength === undefined ? '' : ` && x.length <= ${maxLength}`}`
    case 'integer':
      return "typeof x === 'number' && (x | 0) === x"
    case 'long':
      return 'Number.isSafeInteger(x)'
    case 'float':
      return "typeof x === 'number' && Number.isFinite(x)"
    case 'boolean':
      return "typeof x === 'boolean'"
    default:
      return general
  }
}

function recordTest(rule: AttributeRuleData, { source }: Context): Code | undefined {
  const names = source.objectNames(rule.of!)
  const target = source.rules.objects[rule.of!]
  if (names === undefined || target === undefined || target.deprecated !== undefined) return undefined
  if (!isProvable(target)) return undefined
  const prove = importValue(proverName(names), names.module)
  if (rule.array === true) return code`${importValue('proveAll', 'runtime')}(${prove}, x, proof, depth - 1)`
  return code`typeof x === 'object' && x !== null && ${prove}(x as ${importType('Dictionary', 'runtime')}, proof, depth - 1)`
}

function idTest(name: string, rule: AttributeRuleData, context: Context): Code | undefined {
  const captions = captionsOf(name, rule, context)
  if (captions === undefined) return undefined
  const outdated = Object.keys(rule.deprecated_values ?? {}).map((id) => ` && x !== ${Number(id)}`)
  return code`typeof x === 'number' && ${captions}[x] !== undefined${outdated.join('')}`
}

/** The captions of a single integer id, as an expression. */
function captionsOf(name: string, rule: AttributeRuleData, { enumOf }: Context): Code | undefined {
  const enums = enumOf(name)
  if (enums === undefined || rule.array === true || rule.enum === undefined) return undefined
  if (rule.kind !== 'integer' && rule.kind !== 'long') return undefined
  return code`(${importValue(enums.captions, enums.module)} as ${importType('Captions', 'runtime')})`
}

/** The condition of a class's attribute that has one right value. */
function classValue(name: string, item: ItemRulesData | ClassRulesData): string | undefined {
  if (!('uid' in item)) return undefined
  switch (name) {
    case 'class_uid':
      return `x === ${item.uid}`
    case 'category_uid':
      return `x === ${item.category_uid}`
    case 'type_uid':
      return `x === ${item.uid * 100} + (v.activity_id as number)`
    case 'class_name':
      return `x === ${stringLiteral(item.caption)}`
    case 'category_name':
      return `x === ${stringLiteral(item.category_name)}`
    default:
      return undefined
  }
}

function printSibling(name: string, rule: AttributeRuleData, context: Context): Code[] {
  const { item } = context
  const { sibling } = rule
  if (sibling === undefined || !Object.hasOwn(item.attributes, sibling)) return []
  if ('uid' in item && name === 'type_uid') {
    const agrees = importValue('agrees', 'runtime')
    return [
      code`if (!${agrees}(v.type_name, v.activity_id, ${typeNamesName(context.names)}, 99)) return false`,
    ]
  }
  if (classValue(name, item) !== undefined) return []
  const captions = captionsOf(name, rule, context)
  // An array's is refused by the test of the array; what is no integer has no sibling that is known to agree.
  if (captions === undefined) {
    return rule.array === true ? [] : [code`if (v${propertyAccess(sibling)} !== undefined) return false`]
  }
  const agrees = importValue('agrees', 'runtime')
  return [
    code`if (!${agrees}(v${propertyAccess(sibling)}, v${propertyAccess(name)}, ${captions}, 99)) return false`,
  ]
}

/** The constant of type_names by activity_id, which the prover of a class compares with. */
function typeNames({ item, names }: Context): Printable {
  if (!('uid' in item)) return ''
  const activities = Object.entries(item.attributes.activity_id?.enum ?? {})
  const captions = activities.map(
    ([id, caption]) => `${propertyKey(id)}: ${stringLiteral(`${item.caption}: ${caption}`)}`,
  )
  return code`const ${typeNamesName(names)}: ${importType('Captions', 'runtime')} = ${braces(captions)}\n\n`
}

function typeNamesName(names: TypeNames): string {
  return `${camelCase(names.type)}TypeNames`
}

/** Whether the attribute holds the captions of an array of ids. */
function isCaption(name: string, { attributes }: ItemRulesData): boolean {
  return Object.values(attributes).some(({ sibling }) => sibling === name)
}

function printConstraints({ item, names }: Context): Code[] {
  const { at_least_one: atLeast, just_one: just } = item.constraints ?? {}
  const simple = just === undefined && atLeast?.every((path) => Object.hasOwn(item.attributes, path))
  if (atLeast === undefined && just === undefined) return []
  if (simple !== true) {
    return [code`if (!${importValue('meetsConstraints', 'runtime')}(${names.rules}, v)) return false`]
  }
  const absent = atLeast!.map((name) => code`v${propertyAccess(name)} === undefined`)
  return [code`if (${join(absent, ' && ')}) return false`]
}
