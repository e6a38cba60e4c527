import { checkConstraints } from './check-constraints.ts'
import { checkAny } from './check-value.ts'
import { planOf } from './plan.ts'
import type { ItemRules } from './rules.ts'
import { type Dictionary, startWalk, type ValidateOptions } from './walk.ts'

/**
 * A generated function that sees at a glance whether an object has no problem. False says nothing: the plain check
 * decides. Straight-line code over the attributes' names, which is what V8 runs fastest.
 */
export type Prove = (value: Dictionary, proof: Proof, depth: number) => boolean

/** What generated provers hand through. */
export interface Proof {
  /** Names in `metadata.profiles`. */
  readonly declared: readonly unknown[]
  /** Objects and array items that may still be looked at. */
  budget: number
  readonly options: ValidateOptions | undefined
}

/** Listed values of an enum: id → caption. */
export interface Captions {
  readonly [id: number]: string | undefined
}

/** Whether an object has so many keys, all its own, and may be looked into at this depth. */
export function isWhole(value: object, keys: number, proof: Proof, depth: number): boolean {
  let count = 0
  for (const _ in value) count++
  if (count !== keys || count === 0 || depth < 0 || --proof.budget < 0) return false
  return true
}

/** Whether a text beside an id is its caption, where both are given. Beside `other` any text will do. */
export function agrees(text: unknown, id: unknown, captions: Captions, other: number): boolean {
  return text === undefined || id === undefined || id === other || captions[id as number] === text
}

/** Asks the plain check about constraints between attributes. */
export function meetsConstraints(rules: ItemRules, value: object): boolean {
  const walk = startWalk(undefined)
  checkConstraints(walk, planOf(rules), value)
  return walk.issues.length === 0
}

/** Whether every item of an array is proven. */
export function proveAll(prove: Prove, value: unknown, proof: Proof, depth: number): boolean {
  if (!Array.isArray(value)) return false
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i]
    if (typeof item !== 'object' || item === null || !prove(item as Dictionary, proof, depth)) return false
  }
  return true
}

/** Whether a value is an array of strings. */
export function isTexts(value: unknown, proof: Proof): boolean {
  if (!Array.isArray(value)) return false
  proof.budget -= value.length
  if (proof.budget < 0) return false
  for (let i = 0; i < value.length; i++) if (typeof value[i] !== 'string') return false
  return true
}

/** Whether a free-form object has only values that JSON has. Arrays among them take the plain check. */
export function isJsonObject(value: unknown, proof: Proof, depth: number): boolean {
  // The depth is looked at on the way down: a cycle has no way up.
  if (typeof value !== 'object' || value === null || depth < 0) return false
  let keys = 0
  for (const key in value) {
    const item = (value as Dictionary)[key]
    keys++
    if (typeof item === 'string' || typeof item === 'boolean') continue
    if (typeof item === 'number') {
      if (!Number.isFinite(item)) return false
    } else if (!isJsonObject(item, proof, depth - 1)) return false
  }
  return !Array.isArray(value) && isWhole(value, keys, proof, depth)
}

/** Asks the plain check about one attribute: what has a form to keep or is JSON text. */
export function proveAttribute(
  rules: ItemRules,
  name: string,
  value: unknown,
  proof: Proof,
  depth: number,
): boolean {
  const slot = planOf(rules).slots.get(name)
  // The texts beside ids in an array are compared by the plain check.
  if (slot === undefined || (slot.array && slot.sibling !== undefined)) return false
  const walk = startWalk(proof.options)
  checkAny(walk, slot, value, walk.maxDepth - depth)
  return walk.issues.length === 0 && walk.budget >= 0
}
