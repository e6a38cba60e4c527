import { isPlainObject } from '../plain-object.ts'
import type { AttributeRule, ItemRules } from '../validate/rules.ts'

/**
 * The OCSF event as JSON text, for readers of a version in which the event was text: what is JSON text inside it
 * (json_t, free-form objects) becomes the value it stands for.
 */
export function eventText(rules: ItemRules, event: { readonly [name: string]: unknown }): string {
  return JSON.stringify(plainItem(rules, event))
}

function plainItem(rules: ItemRules, item: { readonly [name: string]: unknown }): object {
  const plain = Object.entries(item).map(([name, value]): [string, unknown] => {
    const rule = Object.hasOwn(rules.attributes, name) ? rules.attributes[name] : undefined
    return [name, rule === undefined ? value : plainValue(rule, value)]
  })
  return Object.fromEntries(plain)
}

function plainValue(rule: AttributeRule, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => plainValue(rule, item))
  if (rule.of !== undefined) return isPlainObject(value) ? plainItem(rule.of(), value) : value
  if (typeof value !== 'string' || (rule.kind !== 'json' && rule.kind !== 'object')) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
