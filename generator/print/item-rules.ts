import type { AttributeRuleData, ClassRulesData, ItemRulesData, RuleSet } from '../derive/rules/rule-set.ts'
import type { DerivedRecord } from '../model/derived.ts'
import type { EnumNames } from './enums.ts'
import { isProvable, proverName } from './item-prover.ts'
import { braces, type Code, code, importType, importValue, join, literal, type Printable } from './ts/code.ts'
import { doc } from './ts/doc.ts'
import { camelCase, distinct, isInherited } from './ts/identifier.ts'
import { jsonLiteral, propertyKey, regexLiteral } from './ts/literal.ts'
import type { ModuleSource } from './ts/module.ts'
import type { TypeNames } from './type-names.ts'

/** What the rules of items are printed from. */
export interface ItemRulesSource {
  readonly rules: RuleSet
  /** The names of the record derived from an OCSF object. */
  readonly objectNames: (object: string) => TypeNames | undefined
  /** The constant that holds a data type's checks. */
  readonly typeNames: ReadonlyMap<string, string>
}

/** Where the checks of data types are. */
export const typesModule = 'ocsf/types.ts'

/** A constant name for each data type that has checks. */
export function nameTypeChecks(rules: RuleSet): ReadonlyMap<string, string> {
  const types = Object.keys(rules.types)
  const names = distinct(types, camelCase)
  return new Map(types.map((type, i) => [type, names[i]!]))
}

/** The module of data types: what each checks beyond its kind. */
export function printTypeChecks({ rules, typeNames }: ItemRulesSource): ModuleSource {
  const constants = Object.entries(rules.types).map(([type, { regex, ...rest }]) => {
    const members = [
      ...Object.entries(rest).map(([key, value]) => code`${key}: ${jsonLiteral(value)},`),
      ...(regex === undefined ? [] : [code`regex: ${regexLiteral(new RegExp(regex))},`]),
    ]
    return code`
      ${doc(`The data type ${type}.`)}export const ${typeNames.get(type)!}: ${importType('TypeChecks', 'runtime')} = {
        ${join(members)}
      }
    `
  })
  return {
    path: typesModule,
    header: `Made by ocsf-kafka from the data types of OCSF ${rules.version}. Do not edit.`,
    declares: [...typeNames.values()],
    body: join(constants, '\n\n'),
  }
}

/** The rules of a record's item; without attributes where the release no longer has the item. */
export function itemRules(record: DerivedRecord, { rules }: ItemRulesSource): ItemRulesData | ClassRulesData {
  const items = record.kind === 'class' ? rules.classes : rules.objects
  return items[record.item] ?? { name: record.item, attributes: {} }
}

/** The constant that holds an item's rules. */
export function printItemRules(
  names: TypeNames,
  record: DerivedRecord,
  source: ItemRulesSource,
  enumOf: (attribute: string) => EnumNames | undefined,
): Code {
  const item = itemRules(record, source)
  const { attributes, ...head } = item
  const type = importType(record.kind === 'class' ? 'ClassRules' : 'ItemRules', 'runtime')
  const members = Object.entries(head).map(([key, value]) => code`${propertyKey(key)}: ${literal(value)},`)
  const rules = Object.entries(attributes).map(
    ([name, rule]) => code`${propertyKey(name)}: ${printRule(rule, source, enumOf(name))}${typed(name)},`,
  )
  return code`
    ${doc(`What OCSF demands of the ${record.kind} ${record.item}.`)}export const ${names.rules}: ${type} = {
      ${join([...members, ...(isProvable(item) ? [`prove: ${proverName(names)},`] : [])])}
      attributes: {
        ${join(rules)}
      },
    }
  `
}

/** A name that every object inherits would be typed as what it inherits. */
function typed(name: string): Printable {
  return isInherited(name) ? code` as ${importType('AttributeRule', 'runtime')}` : ''
}

function printRule(
  rule: AttributeRuleData,
  source: ItemRulesSource,
  enums: EnumNames | undefined,
): Printable {
  const { of, enum: listed, ...rest } = rule
  const members: Printable[] = Object.entries(rest).map(([key, value]) => code`${key}: ${literal(value)}`)
  if (of !== undefined) {
    const names = source.objectNames(of)
    if (names !== undefined) members.push(code`of: () => ${importValue(names.rules, names.module)}`)
  }
  if (listed !== undefined) {
    const captions = enums === undefined ? jsonLiteral(listed) : importValue(enums.captions, enums.module)
    members.push(code`enum: ${captions}`)
  }
  const checks = rule.kind === 'record' ? undefined : source.typeNames.get(rule.type)
  if (checks !== undefined) members.push(code`checks: ${importValue(checks, typesModule)}`)
  return braces(members)
}
