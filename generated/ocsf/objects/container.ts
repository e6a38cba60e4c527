// Made by ocsf-kafka from OCSF 1.8.0, object container. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isTexts,
  isWhole,
  proveAll,
  proveAttribute,
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import { uuidT } from '../types.ts'
import type { Fingerprint, ValidFingerprint } from './fingerprint.ts'
import {
  fingerprintItem,
  fingerprintRules,
  proveFingerprint,
  readFingerprint,
  writeFingerprint,
} from './fingerprint.ts'
import type { Image, ValidImage } from './image.ts'
import { imageItem, imageRules, proveImage, readImage, writeImage } from './image.ts'
import type { KeyValueObject, ValidKeyValueObject } from './key-value-object.ts'
import {
  keyValueObjectItem,
  keyValueObjectRules,
  proveKeyValueObject,
  readKeyValueObject,
  writeKeyValueObject,
} from './key-value-object.ts'

/**
 * Container, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/container
 */
export interface Container {
  /** Hash */
  hash?: Fingerprint | undefined
  /** Image */
  image?: Image | undefined
  /** Labels */
  labels?: readonly string[] | undefined
  /** Name */
  name?: string | undefined
  /** Network Driver */
  network_driver?: string | undefined
  /** Orchestrator */
  orchestrator?: string | undefined
  /** Pod UUID */
  pod_uuid?: string | undefined
  /** Runtime */
  runtime?: string | undefined
  /** Size */
  size?: number | undefined
  /**
   * Image Tag
   * @deprecated since OCSF 1.4.0; use labels, tags
   */
  tag?: string | undefined
  /** Tags */
  tags?: readonly KeyValueObject[] | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link Container} with what OCSF requires present. */
export interface ValidContainer {
  /** Hash */
  hash?: ValidFingerprint | undefined
  /** Image */
  image?: ValidImage | undefined
  /** Labels */
  labels?: readonly string[] | undefined
  /** Name */
  name?: string | undefined
  /** Network Driver */
  network_driver?: string | undefined
  /** Orchestrator */
  orchestrator?: string | undefined
  /** Pod UUID */
  pod_uuid?: string | undefined
  /** Runtime */
  runtime?: string | undefined
  /** Size */
  size?: number | undefined
  /**
   * Image Tag
   * @deprecated since OCSF 1.4.0; use labels, tags
   */
  tag?: string | undefined
  /** Tags */
  tags?: readonly ValidKeyValueObject[] | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** What OCSF demands of the object container. */
export const containerRules: ItemRules = {
  name: 'container',
  constraints: { at_least_one: ['uid', 'name'] },
  prove: proveContainer,
  attributes: {
    hash: {
      kind: 'record',
      type: 'fingerprint',
      requirement: 'recommended',
      of: () => fingerprintRules,
    },
    image: { kind: 'record', type: 'image', requirement: 'recommended', of: () => imageRules },
    labels: { kind: 'string', type: 'string_t', array: true },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    network_driver: { kind: 'string', type: 'string_t' },
    orchestrator: { kind: 'string', type: 'string_t' },
    pod_uuid: { kind: 'string', type: 'uuid_t', checks: uuidT },
    runtime: { kind: 'string', type: 'string_t' },
    size: { kind: 'long', type: 'long_t', requirement: 'recommended' },
    tag: {
      kind: 'string',
      type: 'string_t',
      deprecated: { since: '1.4.0', replaced_by: ['labels', 'tags'] },
    },
    tags: { kind: 'record', type: 'key_value_object', array: true, of: () => keyValueObjectRules },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidContainer}; false leaves it open. */
export function proveContainer(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.hash
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveFingerprint(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.image
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveImage(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.labels
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.network_driver
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.orchestrator
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.pod_uuid
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(containerRules, 'pod_uuid', x, proof, depth))) return false
    n++
  }
  x = v.runtime
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.size
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.tag
  if (false) n++
  else if (x !== undefined) return false
  x = v.tags
  if (x !== undefined) {
    if (!(proveAll(proveKeyValueObject, x, proof, depth - 1))) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.uid === undefined && v.name === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Container at `p` and returns the position after it. */
export function writeContainer(b: Buffer, p: number, v: Container | ValidContainer): number {
  checkRecord(v)
  if (v.hash === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFingerprint(b, p, v.hash)
  }
  if (v.image === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeImage(b, p, v.image)
  }
  if (v.labels === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.labels)
    for (const item of v.labels) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.network_driver === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.network_driver)
  }
  if (v.orchestrator === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.orchestrator)
  }
  if (v.pod_uuid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.pod_uuid)
  }
  if (v.runtime === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.runtime)
  }
  if (v.size === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.size)
  }
  if (v.tag === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.tag)
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
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.Container. */
export function readContainer(r: Source, p: number): Container {
  const { b } = r
  const v = {} as Container
  if (b[p] === 0) p++
  else {
    v.hash = readFingerprint(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.image = readImage(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.labels = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.network_driver = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.orchestrator = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.pod_uuid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.runtime = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.size = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tag = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tags = readArray(r, some(r, p), readKeyValueObject)
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

/** What decoders of other versions know of org.ocsf.Container. */
export const containerItem: ReaderItem = {
  name: 'org.ocsf.Container',
  read: readContainer,
  ocsf: {},
  of: () => [fingerprintItem, imageItem, keyValueObjectItem],
}
