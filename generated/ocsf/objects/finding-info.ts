// Made by ocsf-kafka from OCSF 1.8.0, object finding_info. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isTexts,
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
import type { Analytic, ValidAnalytic } from './analytic.ts'
import { analyticItem, analyticRules, proveAnalytic, readAnalytic, writeAnalytic } from './analytic.ts'
import type { Attack, ValidAttack } from './attack.ts'
import { attackItem, attackRules, proveAttack, readAttack, writeAttack } from './attack.ts'
import type { Graph, ValidGraph } from './graph.ts'
import { graphItem, graphRules, proveGraph, readGraph, writeGraph } from './graph.ts'
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
import type { Product, ValidProduct } from './product.ts'
import { productItem, productRules, proveProduct, readProduct, writeProduct } from './product.ts'
import type { RelatedEvent, ValidRelatedEvent } from './related-event.ts'
import {
  proveRelatedEvent,
  readRelatedEvent,
  relatedEventItem,
  relatedEventRules,
  writeRelatedEvent,
} from './related-event.ts'
import type { Trait, ValidTrait } from './trait.ts'
import { proveTrait, readTrait, traitItem, traitRules, writeTrait } from './trait.ts'

/**
 * Finding Information, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/finding_info
 */
export interface FindingInfo {
  /** Analytic */
  analytic?: Analytic | undefined
  /** Attack Graph */
  attack_graph?: Graph | undefined
  /** MITRE ATT&CK® and ATLAS™ Details */
  attacks?: readonly Attack[] | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Data Sources */
  data_sources?: readonly string[] | undefined
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
  /** Product */
  product?: Product | undefined
  /**
   * Product Identifier
   * @deprecated since OCSF 1.4.0; use product.uid
   */
  product_uid?: string | undefined
  /** Related Analytics */
  related_analytics?: readonly Analytic[] | undefined
  /** Related Events/Findings */
  related_events?: readonly RelatedEvent[] | undefined
  /** Related Events/Findings Count */
  related_events_count?: number | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Tags */
  tags?: readonly KeyValueObject[] | undefined
  /** Title */
  title?: string | undefined
  /** Traits */
  traits?: readonly Trait[] | undefined
  /** Types */
  types?: readonly string[] | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Alternate ID */
  uid_alt?: string | undefined
}

/** {@link FindingInfo} with what OCSF requires present. */
export interface ValidFindingInfo {
  /** Analytic */
  analytic?: ValidAnalytic | undefined
  /** Attack Graph */
  attack_graph?: ValidGraph | undefined
  /** MITRE ATT&CK® and ATLAS™ Details */
  attacks?: readonly ValidAttack[] | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Data Sources */
  data_sources?: readonly string[] | undefined
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
  /** Product */
  product?: ValidProduct | undefined
  /**
   * Product Identifier
   * @deprecated since OCSF 1.4.0; use product.uid
   */
  product_uid?: string | undefined
  /** Related Analytics */
  related_analytics?: readonly ValidAnalytic[] | undefined
  /** Related Events/Findings */
  related_events?: readonly ValidRelatedEvent[] | undefined
  /** Related Events/Findings Count */
  related_events_count?: number | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Tags */
  tags?: readonly ValidKeyValueObject[] | undefined
  /** Title */
  title?: string | undefined
  /** Traits */
  traits?: readonly ValidTrait[] | undefined
  /** Types */
  types?: readonly string[] | undefined
  /** Unique ID */
  uid: string
  /** Alternate ID */
  uid_alt?: string | undefined
}

/** What OCSF demands of the object finding_info. */
export const findingInfoRules: ItemRules = {
  name: 'finding_info',
  unused: {
    datetime: ['created_time_dt', 'first_seen_time_dt', 'last_seen_time_dt', 'modified_time_dt'],
  },
  prove: proveFindingInfo,
  attributes: {
    analytic: {
      kind: 'record',
      type: 'analytic',
      requirement: 'recommended',
      of: () => analyticRules,
    },
    attack_graph: { kind: 'record', type: 'graph', of: () => graphRules },
    attacks: { kind: 'record', type: 'attack', array: true, of: () => attackRules },
    created_time: { kind: 'long', type: 'timestamp_t' },
    data_sources: { kind: 'string', type: 'string_t', array: true },
    desc: { kind: 'string', type: 'string_t' },
    first_seen_time: { kind: 'long', type: 'timestamp_t' },
    kill_chain: { kind: 'record', type: 'kill_chain_phase', array: true, of: () => killChainPhaseRules },
    last_seen_time: { kind: 'long', type: 'timestamp_t' },
    modified_time: { kind: 'long', type: 'timestamp_t' },
    product: { kind: 'record', type: 'product', of: () => productRules },
    product_uid: {
      kind: 'string',
      type: 'string_t',
      deprecated: { since: '1.4.0', replaced_by: ['product.uid'] },
    },
    related_analytics: { kind: 'record', type: 'analytic', array: true, of: () => analyticRules },
    related_events: { kind: 'record', type: 'related_event', array: true, of: () => relatedEventRules },
    related_events_count: { kind: 'integer', type: 'integer_t' },
    src_url: { kind: 'string', type: 'url_t' },
    tags: { kind: 'record', type: 'key_value_object', array: true, of: () => keyValueObjectRules },
    title: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    traits: { kind: 'record', type: 'trait', array: true, of: () => traitRules },
    types: { kind: 'string', type: 'string_t', array: true },
    uid: { kind: 'string', type: 'string_t', requirement: 'required' },
    uid_alt: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidFindingInfo}; false leaves it open. */
export function proveFindingInfo(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.analytic
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveAnalytic(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.attack_graph
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveGraph(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.attacks
  if (x !== undefined) {
    if (!(proveAll(proveAttack, x, proof, depth - 1))) return false
    n++
  }
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.data_sources
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
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
  x = v.product
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveProduct(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.product_uid
  if (false) n++
  else if (x !== undefined) return false
  x = v.related_analytics
  if (x !== undefined) {
    if (!(proveAll(proveAnalytic, x, proof, depth - 1))) return false
    n++
  }
  x = v.related_events
  if (x !== undefined) {
    if (!(proveAll(proveRelatedEvent, x, proof, depth - 1))) return false
    n++
  }
  x = v.related_events_count
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.src_url
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
  x = v.types
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else return false
  x = v.uid_alt
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.FindingInfo at `p` and returns the position after it. */
export function writeFindingInfo(b: Buffer, p: number, v: FindingInfo | ValidFindingInfo): number {
  checkRecord(v)
  if (v.analytic === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeAnalytic(b, p, v.analytic)
  }
  if (v.attack_graph === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeGraph(b, p, v.attack_graph)
  }
  if (v.attacks === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.attacks)
    for (const item of v.attacks) {
      p = writeAttack(b, p, item)
    }
    b[p++] = 0
  }
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.data_sources === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.data_sources)
    for (const item of v.data_sources) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
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
  if (v.related_analytics === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.related_analytics)
    for (const item of v.related_analytics) {
      p = writeAnalytic(b, p, item)
    }
    b[p++] = 0
  }
  if (v.related_events === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.related_events)
    for (const item of v.related_events) {
      p = writeRelatedEvent(b, p, item)
    }
    b[p++] = 0
  }
  if (v.related_events_count === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.related_events_count)
  }
  if (v.src_url === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.src_url)
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
  if (v.types === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.types)
    for (const item of v.types) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.uid_alt === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid_alt)
  }
  return p
}

/** Reads one org.ocsf.FindingInfo. */
export function readFindingInfo(r: Source, p: number): FindingInfo {
  const { b } = r
  const v = {} as FindingInfo
  if (b[p] === 0) p++
  else {
    v.analytic = readAnalytic(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.attack_graph = readGraph(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.attacks = readArray(r, some(r, p), readAttack)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.data_sources = readArray(r, some(r, p), readString)
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
    v.related_analytics = readArray(r, some(r, p), readAnalytic)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.related_events = readArray(r, some(r, p), readRelatedEvent)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.related_events_count = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.src_url = readString(r, some(r, p))
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
    v.types = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid_alt = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.FindingInfo. */
export const findingInfoItem: ReaderItem = {
  name: 'org.ocsf.FindingInfo',
  read: readFindingInfo,
  ocsf: {},
  of: () => [
    analyticItem,
    graphItem,
    attackItem,
    killChainPhaseItem,
    productItem,
    relatedEventItem,
    keyValueObjectItem,
    traitItem,
  ],
}
