import type { AttributeRule, ClassRules, ItemRules, TypeChecks } from '../../../runtime/validate/rules.ts'
import type { AttributeRuleData, RuleSet } from './rule-set.ts'

export interface LinkedRules {
  readonly version: string
  /** By name. */
  readonly classes: ReadonlyMap<string, ClassRules>
  /** By class_uid. */
  readonly byUid: ReadonlyMap<number, ClassRules>
  readonly objects: ReadonlyMap<string, ItemRules>
}

/** The rules that the validation engine reads: references by name become thunks, patterns become RegExps. */
export function linkRules(rules: RuleSet): LinkedRules {
  const objects = new Map<string, ItemRules>()
  const checks = new Map<string, TypeChecks>()
  for (const [name, { regex, ...rest }] of Object.entries(rules.types)) {
    checks.set(name, regex === undefined ? rest : { ...rest, regex: new RegExp(regex) })
  }
  const link = ({ of, ...data }: AttributeRuleData): AttributeRule => {
    const check = checks.get(data.type)
    return {
      ...data,
      ...(of === undefined ? {} : { of: () => objects.get(of)! }),
      ...(check === undefined || data.kind === 'record' ? {} : { checks: check }),
    }
  }
  const linkAll = (attributes: { readonly [name: string]: AttributeRuleData }) =>
    Object.fromEntries(Object.entries(attributes).map(([name, rule]) => [name, link(rule)]))
  for (const [name, item] of Object.entries(rules.objects)) {
    objects.set(name, { ...item, attributes: linkAll(item.attributes) })
  }
  const classes = new Map<string, ClassRules>()
  const byUid = new Map<number, ClassRules>()
  for (const [name, item] of Object.entries(rules.classes)) {
    const linked = { ...item, attributes: linkAll(item.attributes) }
    classes.set(name, linked)
    byUid.set(item.uid, linked)
  }
  return { version: rules.version, classes, byUid, objects }
}
