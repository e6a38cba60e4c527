// Made by ocsf-kafka from OCSF 1.8.0, object container. Do not edit.

import type { ItemRules, Source } from '../../../runtime/index.ts'
import {
  readArray,
  readBranch,
  readLong,
  readString,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import { uuidT } from '../types.ts'
import type { Fingerprint, ValidFingerprint } from './fingerprint.ts'
import { fingerprintRules, readFingerprint, writeFingerprint } from './fingerprint.ts'
import type { Image, ValidImage } from './image.ts'
import { imageRules, readImage, writeImage } from './image.ts'
import type { KeyValueObject, ValidKeyValueObject } from './key-value-object.ts'
import { keyValueObjectRules, readKeyValueObject, writeKeyValueObject } from './key-value-object.ts'

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

/** Writes the Avro encoding of org.ocsf.Container at `p` and returns the position after it. */
export function writeContainer(b: Buffer, p: number, v: Container | ValidContainer): number {
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
    if (v.labels.length > 0) {
      p = writeLong(b, p, v.labels.length)
      for (const item of v.labels) {
        p = writeString(b, p, item)
      }
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
    if (v.tags.length > 0) {
      p = writeLong(b, p, v.tags.length)
      for (const item of v.tags) {
        p = writeKeyValueObject(b, p, item)
      }
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
export function readContainer(r: Source): Container {
  const v = {} as Container
  if (readBranch(r, 2) === 1) v.hash = readFingerprint(r)
  if (readBranch(r, 2) === 1) v.image = readImage(r)
  if (readBranch(r, 2) === 1) v.labels = readArray(r, readString)
  if (readBranch(r, 2) === 1) v.name = readString(r)
  if (readBranch(r, 2) === 1) v.network_driver = readString(r)
  if (readBranch(r, 2) === 1) v.orchestrator = readString(r)
  if (readBranch(r, 2) === 1) v.pod_uuid = readString(r)
  if (readBranch(r, 2) === 1) v.runtime = readString(r)
  if (readBranch(r, 2) === 1) v.size = readLong(r)
  if (readBranch(r, 2) === 1) v.tag = readString(r)
  if (readBranch(r, 2) === 1) v.tags = readArray(r, readKeyValueObject)
  if (readBranch(r, 2) === 1) v.uid = readString(r)
  return v
}
