// Made by ocsf-kafka from OCSF 1.8.0, object image. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isTexts,
  isWhole,
  proveAll,
  readArray,
  readString,
  some,
  writeCount,
  writeString,
} from '../../../runtime/index.ts'
import type { KeyValueObject, ValidKeyValueObject } from './key-value-object.ts'
import {
  keyValueObjectItem,
  keyValueObjectRules,
  proveKeyValueObject,
  readKeyValueObject,
  writeKeyValueObject,
} from './key-value-object.ts'

/**
 * Image, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/image
 */
export interface Image {
  /** Labels */
  labels?: readonly string[] | undefined
  /** Name */
  name?: string | undefined
  /** Path */
  path?: string | undefined
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

/** {@link Image} with what OCSF requires present. */
export interface ValidImage {
  /** Labels */
  labels?: readonly string[] | undefined
  /** Name */
  name?: string | undefined
  /** Path */
  path?: string | undefined
  /**
   * Image Tag
   * @deprecated since OCSF 1.4.0; use labels, tags
   */
  tag?: string | undefined
  /** Tags */
  tags?: readonly ValidKeyValueObject[] | undefined
  /** Unique ID */
  uid: string
}

/** What OCSF demands of the object image. */
export const imageRules: ItemRules = {
  name: 'image',
  prove: proveImage,
  attributes: {
    labels: { kind: 'string', type: 'string_t', array: true },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    path: { kind: 'string', type: 'file_path_t' },
    tag: {
      kind: 'string',
      type: 'string_t',
      deprecated: { since: '1.4.0', replaced_by: ['labels', 'tags'] },
    },
    tags: { kind: 'record', type: 'key_value_object', array: true, of: () => keyValueObjectRules },
    uid: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidImage}; false leaves it open. */
export function proveImage(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.labels
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.path
  if (typeof x === 'string') n++
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
  else return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Image at `p` and returns the position after it. */
export function writeImage(b: Buffer, p: number, v: Image | ValidImage): number {
  checkRecord(v)
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
  if (v.path === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.path)
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

/** Reads one org.ocsf.Image. */
export function readImage(r: Source, p: number): Image {
  const { b } = r
  const v = {} as Image
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
    v.path = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Image. */
export const imageItem: ReaderItem = { name: 'org.ocsf.Image', read: readImage, ocsf: {}, of: () => [keyValueObjectItem] }
