import type { AttributeRule, ClassRules, ItemRules, TypeChecks } from '../../../runtime/validate/rules.ts'

/**
 * The validation rules of a compiled schema as plain JSON: objects are referred to by name, regular expressions are
 * text, and what a data type checks is said once. {@link linkRules} makes what the engine reads of it; the code
 * generator prints it.
 */
export interface RuleSet {
  /** The OCSF release. */
  readonly version: string
  /** Data types that check more than their kind, by name. */
  readonly types: { readonly [name: string]: TypeChecksData }
  readonly classes: { readonly [name: string]: ClassRulesData }
  readonly objects: { readonly [name: string]: ItemRulesData }
}

export interface ItemRulesData extends Omit<ItemRules, 'attributes' | 'prove'> {
  readonly attributes: { readonly [name: string]: AttributeRuleData }
}

export interface ClassRulesData extends Omit<ClassRules, 'attributes' | 'prove'> {
  readonly attributes: { readonly [name: string]: AttributeRuleData }
}

/** An {@link AttributeRule} whose checks are those of its `type` in {@link RuleSet.types}. */
export interface AttributeRuleData extends Omit<AttributeRule, 'of' | 'checks'> {
  /** For kind `record`: the object's name. */
  readonly of?: string
}

export interface TypeChecksData extends Omit<TypeChecks, 'regex'> {
  /** Source of a JavaScript regular expression without flags. */
  readonly regex?: string
}
