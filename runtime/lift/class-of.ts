import type { Mutable } from '../complete/mutable.ts'
import type { LiftClass } from './lift-class.ts'

/**
 * The class of a parsed event among the record's: the one of its class_uid; without that, the one that its type_uid
 * belongs to; without both, the only one there is. Otherwise, in words, why it is none.
 */
export function classOf(event: Mutable, classes: readonly LiftClass[]): LiftClass | string {
  const uid = integerOf(event.class_uid)
  if (uid !== undefined) return byUid(classes, uid) ?? `class_uid ${uid} is of no class of the record`
  const typeUid = integerOf(event.type_uid)
  if (typeUid !== undefined) {
    return byUid(classes, Math.floor(typeUid / 100)) ?? `type_uid ${typeUid} is of no class of the record`
  }
  const [only, ...others] = classes
  if (only !== undefined && others.length === 0) return only
  return 'neither class_uid nor type_uid tells the class'
}

function byUid(classes: readonly LiftClass[], uid: number): LiftClass | undefined {
  for (let i = 0; i < classes.length; i++) if (classes[i]!.rules.uid === uid) return classes[i]
  return undefined
}

function integerOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? (value as number) : undefined
}
