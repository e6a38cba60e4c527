import type { DeprecationRule } from '../../../runtime/validate/rules.ts'
import type {
  CompiledAttribute,
  CompiledClass,
  CompiledObject,
  CompiledSchema,
  Deprecation,
} from '../../model/ocsf.ts'
import { attributeReplacements, itemReplacements, valueReplacements } from '../ocsf/replacements.ts'
import type { AttributeRuleData, ClassRulesData, ItemRulesData, RuleSet, TypeChecksData } from './rule-set.ts'
import { kindOf, typeChecks } from './type-checks.ts'

export interface RuleOptions {
  /** The profiles in use; attributes of others are left out. Default: all. */
  readonly profiles?: 'all' | readonly string[]
}

/** The validation rules of every class and object of a compiled schema. A pure function of its arguments. */
export function deriveRules(schema: CompiledSchema, { profiles = 'all' }: RuleOptions = {}): RuleSet {
  const types: { [name: string]: TypeChecksData } = {}
  for (const name of Object.keys(schema.types)) {
    const checks = typeChecks(schema, name)
    if (checks !== undefined) types[name] = checks
  }
  const inUse = (attribute: CompiledAttribute) =>
    profiles === 'all' ||
    attribute.profiles === undefined ||
    attribute.profiles.some((profile) => profiles.includes(profile))
  const context: Context = { schema, inUse, kinds: new Map() }
  const classes: { [name: string]: ClassRulesData } = {}
  for (const [name, item] of Object.entries(schema.classes)) classes[name] = classRules(name, item, context)
  const objects: { [name: string]: ItemRulesData } = {}
  for (const [name, item] of Object.entries(schema.objects)) objects[name] = itemRules(name, item, context)
  return { version: schema.version, types, classes, objects }
}

interface Context {
  readonly schema: CompiledSchema
  readonly inUse: (attribute: CompiledAttribute) => boolean
  readonly kinds: Map<string, ReturnType<typeof kindOf>>
}

/** What these enums list follows from the class itself, which the engine compares with. */
const computed = new Set(['class_uid', 'category_uid', 'type_uid'])

function classRules(name: string, item: CompiledClass, context: Context): ClassRulesData {
  const { attributes, ...rest } = itemRules(name, item, context)
  const named = Object.entries(attributes).map(([key, rule]): [string, AttributeRuleData] => {
    if (!computed.has(key)) return [key, rule]
    const { enum: _listed, ...without } = rule
    return [key, without]
  })
  return {
    ...rest,
    uid: item.uid,
    caption: item.caption,
    category_uid: item.category_uid,
    category_name: item.category_name,
    version: context.schema.version,
    profiles: item.profiles ?? [],
    attributes: Object.fromEntries(named),
  }
}

function itemRules(name: string, item: CompiledClass | CompiledObject, context: Context): ItemRulesData {
  const attributes: [string, AttributeRuleData][] = []
  const unused = new Map<string, string[]>()
  for (const [key, attribute] of Object.entries(item.attributes)) {
    if (context.inUse(attribute)) attributes.push([key, attributeRule(item, key, attribute, context)])
    else {
      for (const profile of attribute.profiles ?? []) {
        unused.set(profile, [...(unused.get(profile) ?? []), key])
      }
    }
  }
  const { constraints } = item
  return {
    name,
    ...(constraints === undefined || Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(item.deprecated === undefined
      ? {}
      : { deprecated: deprecation(item.deprecated, itemReplacements(item, item.deprecated)) }),
    attributes: Object.fromEntries(attributes),
    ...(unused.size === 0 ? {} : { unused: Object.fromEntries(unused) }),
  }
}

function attributeRule(
  item: CompiledClass | CompiledObject,
  name: string,
  attribute: CompiledAttribute,
  context: Context,
): AttributeRuleData {
  const { object_type: object, requirement, profiles, sibling, deprecated } = attribute
  const values = Object.entries(attribute.enum ?? {})
  const outdated = values.flatMap(([id, value]): [string, DeprecationRule][] =>
    value.deprecated === undefined
      ? []
      : [[id, deprecation(value.deprecated, valueReplacements(item, name, id, value.deprecated))]],
  )
  return {
    ...(object === undefined
      ? { kind: cachedKind(attribute.type, context), type: attribute.type }
      : object === 'object'
        ? { kind: 'object', type: 'object' }
        : { kind: 'record', type: object, of: object }),
    ...(attribute.is_array === true ? { array: true } : {}),
    ...(requirement === undefined || requirement === 'optional' ? {} : { requirement }),
    ...(profiles === undefined ? {} : { profiles }),
    ...(values.length === 0 ? {} : { enum: Object.fromEntries(values.map(([id, v]) => [id, v.caption])) }),
    ...(sibling === undefined ? {} : { sibling }),
    ...(deprecated === undefined
      ? {}
      : { deprecated: deprecation(deprecated, attributeReplacements(item, name, deprecated)) }),
    ...(outdated.length === 0 ? {} : { deprecated_values: Object.fromEntries(outdated) }),
  }
}

function deprecation({ since }: Deprecation, instead: readonly string[]): DeprecationRule {
  return { since, ...(instead.length === 0 ? {} : { replaced_by: instead }) }
}

function cachedKind(type: string, { schema, kinds }: Context): ReturnType<typeof kindOf> {
  let kind = kinds.get(type)
  if (kind === undefined) {
    kind = kindOf(schema, type)
    kinds.set(type, kind)
  }
  return kind
}
