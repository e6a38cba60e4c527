// Made by ocsf-kafka from OCSF 1.8.0, object related_event. Do not edit.

import type {
  Captions,
  Dictionary,
  ItemRules,
  Open,
  Proof,
  ReaderItem,
  Source,
} from '../../../runtime/index.ts'
import {
  agrees,
  checkRecord,
  isWhole,
  proveAll,
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { SeverityId } from '../enums/severity-id.ts'
import { severityIdCaptions } from '../enums/severity-id.ts'
import type { Attack, ValidAttack } from './attack.ts'
import { attackItem, attackRules, proveAttack, readAttack, writeAttack } from './attack.ts'
import type { KeyValueObject, ValidKeyValueObject } from './key-value-object.ts'
import {
  keyValueObjectItem,
  keyValueObjectRules,
  proveKeyValueObject,
  readKeyValueObject,
  writeKeyValueObject,
} from './key-value-object.ts'
import type { KillChainPhase, ValidKillChainPhase } from './kill-chain-phase.ts'
import {
  killChainPhaseItem,
  killChainPhaseRules,
  proveKillChainPhase,
  readKillChainPhase,
  writeKillChainPhase,
} from './kill-chain-phase.ts'
import type { Observable, ValidObservable } from './observable.ts'
import {
  observableItem,
  observableRules,
  proveObservable,
  readObservable,
  writeObservable,
} from './observable.ts'
import type { Product, ValidProduct } from './product.ts'
import { productItem, productRules, proveProduct, readProduct, writeProduct } from './product.ts'
import type { Trait, ValidTrait } from './trait.ts'
import { proveTrait, readTrait, traitItem, traitRules, writeTrait } from './trait.ts'

/**
 * Related Event/Finding, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/related_event
 */
export interface RelatedEvent {
  /** MITRE ATT&CK® and ATLAS™ Details */
  attacks?: readonly Attack[] | undefined
  /** Count */
  count?: number | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Description */
  desc?: string | undefined
  /** First Seen */
  first_seen_time?: number | undefined
  /** Kill Chain */
  kill_chain?: readonly KillChainPhase[] | undefined
  /** Last Seen */
  last_seen_time?: number | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Observables */
  observables?: readonly Observable[] | undefined
  /** Product */
  product?: Product | undefined
  /**
   * Product Identifier
   * @deprecated since OCSF 1.4.0; use product.uid
   */
  product_uid?: string | undefined
  /** Severity */
  severity?: string | undefined
  /** Severity ID */
  severity_id?: Open<SeverityId> | undefined
  /** Status */
  status?: string | undefined
  /** Tags */
  tags?: readonly KeyValueObject[] | undefined
  /** Title */
  title?: string | undefined
  /** Traits */
  traits?: readonly Trait[] | undefined
  /** Type */
  type?: string | undefined
  /** Type Name */
  type_name?: string | undefined
  /** Type ID */
  type_uid?: number | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link RelatedEvent} with what OCSF requires present. */
export interface ValidRelatedEvent {
  /** MITRE ATT&CK® and ATLAS™ Details */
  attacks?: readonly ValidAttack[] | undefined
  /** Count */
  count?: number | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Description */
  desc?: string | undefined
  /** First Seen */
  first_seen_time?: number | undefined
  /** Kill Chain */
  kill_chain?: readonly ValidKillChainPhase[] | undefined
  /** Last Seen */
  last_seen_time?: number | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Observables */
  observables?: readonly ValidObservable[] | undefined
  /** Product */
  product?: ValidProduct | undefined
  /**
   * Product Identifier
   * @deprecated since OCSF 1.4.0; use product.uid
   */
  product_uid?: string | undefined
  /** Severity */
  severity?: string | undefined
  /** Severity ID */
  severity_id?: SeverityId | undefined
  /** Status */
  status?: string | undefined
  /** Tags */
  tags?: readonly ValidKeyValueObject[] | undefined
  /** Title */
  title?: string | undefined
  /** Traits */
  traits?: readonly ValidTrait[] | undefined
  /** Type */
  type?: string | undefined
  /** Type Name */
  type_name?: string | undefined
  /** Type ID */
  type_uid?: number | undefined
  /** Unique ID */
  uid: string
}

/** What OCSF demands of the object related_event. */
export const relatedEventRules: ItemRules = {
  name: 'related_event',
  unused: {
    datetime: ['created_time_dt', 'first_seen_time_dt', 'last_seen_time_dt', 'modified_time_dt'],
  },
  prove: proveRelatedEvent,
  attributes: {
    attacks: { kind: 'record', type: 'attack', array: true, of: () => attackRules },
    count: { kind: 'integer', type: 'integer_t' },
    created_time: { kind: 'long', type: 'timestamp_t' },
    desc: { kind: 'string', type: 'string_t' },
    first_seen_time: { kind: 'long', type: 'timestamp_t' },
    kill_chain: { kind: 'record', type: 'kill_chain_phase', array: true, of: () => killChainPhaseRules },
    last_seen_time: { kind: 'long', type: 'timestamp_t' },
    modified_time: { kind: 'long', type: 'timestamp_t' },
    observables: { kind: 'record', type: 'observable', array: true, of: () => observableRules },
    product: { kind: 'record', type: 'product', of: () => productRules },
    product_uid: {
      kind: 'string',
      type: 'string_t',
      deprecated: { since: '1.4.0', replaced_by: ['product.uid'] },
    },
    severity: { kind: 'string', type: 'string_t' },
    severity_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'severity',
      enum: severityIdCaptions,
    },
    status: { kind: 'string', type: 'string_t' },
    tags: { kind: 'record', type: 'key_value_object', array: true, of: () => keyValueObjectRules },
    title: { kind: 'string', type: 'string_t' },
    traits: { kind: 'record', type: 'trait', array: true, of: () => traitRules },
    type: { kind: 'string', type: 'string_t' },
    type_name: { kind: 'string', type: 'string_t' },
    type_uid: { kind: 'long', type: 'long_t', requirement: 'recommended', sibling: 'type_name' },
    uid: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidRelatedEvent}; false leaves it open. */
export function proveRelatedEvent(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.attacks
  if (x !== undefined) {
    if (!(proveAll(proveAttack, x, proof, depth - 1))) return false
    n++
  }
  x = v.count
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.first_seen_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.kill_chain
  if (x !== undefined) {
    if (!(proveAll(proveKillChainPhase, x, proof, depth - 1))) return false
    n++
  }
  x = v.last_seen_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.modified_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.observables
  if (x !== undefined) {
    if (!(proveAll(proveObservable, x, proof, depth - 1))) return false
    n++
  }
  x = v.product
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveProduct(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.product_uid
  if (false) n++
  else if (x !== undefined) return false
  x = v.severity
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.severity_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (severityIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.status
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.tags
  if (x !== undefined) {
    if (!(proveAll(proveKeyValueObject, x, proof, depth - 1))) return false
    n++
  }
  x = v.title
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.traits
  if (x !== undefined) {
    if (!(proveAll(proveTrait, x, proof, depth - 1))) return false
    n++
  }
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_uid
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else return false
  if (!agrees(v.severity, v.severity_id, (severityIdCaptions as Captions), 99)) return false
  if (v.type_name !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.RelatedEvent at `p` and returns the position after it. */
export function writeRelatedEvent(b: Buffer, p: number, v: RelatedEvent | ValidRelatedEvent): number {
  checkRecord(v)
  if (v.attacks === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.attacks)
    for (const item of v.attacks) {
      p = writeAttack(b, p, item)
    }
    b[p++] = 0
  }
  if (v.count === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.count)
  }
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.desc)
  }
  if (v.first_seen_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.first_seen_time)
  }
  if (v.kill_chain === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.kill_chain)
    for (const item of v.kill_chain) {
      p = writeKillChainPhase(b, p, item)
    }
    b[p++] = 0
  }
  if (v.last_seen_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.last_seen_time)
  }
  if (v.modified_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.modified_time)
  }
  if (v.observables === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.observables)
    for (const item of v.observables) {
      p = writeObservable(b, p, item)
    }
    b[p++] = 0
  }
  if (v.product === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeProduct(b, p, v.product)
  }
  if (v.product_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.product_uid)
  }
  if (v.severity === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.severity)
  }
  if (v.severity_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.severity_id)
  }
  if (v.status === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.status)
  }
  if (v.tags === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.tags)
    for (const item of v.tags) {
      p = writeKeyValueObject(b, p, item)
    }
    b[p++] = 0
  }
  if (v.title === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.title)
  }
  if (v.traits === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.traits)
    for (const item of v.traits) {
      p = writeTrait(b, p, item)
    }
    b[p++] = 0
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  if (v.type_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type_name)
  }
  if (v.type_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.type_uid)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.RelatedEvent. */
export function readRelatedEvent(r: Source, p: number): RelatedEvent {
  const { b } = r
  const v = {} as RelatedEvent
  if (b[p] === 0) p++
  else {
    v.attacks = readArray(r, some(r, p), readAttack)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.count = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.first_seen_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.kill_chain = readArray(r, some(r, p), readKillChainPhase)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.last_seen_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.modified_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.observables = readArray(r, some(r, p), readObservable)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.product = readProduct(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.product_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.severity = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.severity_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.status = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tags = readArray(r, some(r, p), readKeyValueObject)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.title = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.traits = readArray(r, some(r, p), readTrait)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type_uid = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.RelatedEvent. */
export const relatedEventItem: ReaderItem = {
  name: 'org.ocsf.RelatedEvent',
  read: readRelatedEvent,
  ocsf: {},
  of: () => [
    attackItem,
    killChainPhaseItem,
    observableItem,
    productItem,
    keyValueObjectItem,
    traitItem,
  ],
}
