// Made by ocsf-kafka from OCSF 1.8.0, object display. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readLong, some, writeLong } from '../../../runtime/index.ts'

/**
 * Display, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/display
 */
export interface Display {
  /** Color Depth */
  color_depth?: number | undefined
  /** Physical Height */
  physical_height?: number | undefined
  /** Physical Orientation */
  physical_orientation?: number | undefined
  /** Physical Width */
  physical_width?: number | undefined
  /** Scale Factor */
  scale_factor?: number | undefined
}

/** {@link Display} with what OCSF requires present. */
export interface ValidDisplay {
  /** Color Depth */
  color_depth?: number | undefined
  /** Physical Height */
  physical_height?: number | undefined
  /** Physical Orientation */
  physical_orientation?: number | undefined
  /** Physical Width */
  physical_width?: number | undefined
  /** Scale Factor */
  scale_factor?: number | undefined
}

/** What OCSF demands of the object display. */
export const displayRules: ItemRules = {
  name: 'display',
  prove: proveDisplay,
  attributes: {
    color_depth: { kind: 'integer', type: 'integer_t' },
    physical_height: { kind: 'integer', type: 'integer_t' },
    physical_orientation: { kind: 'integer', type: 'integer_t' },
    physical_width: { kind: 'integer', type: 'integer_t' },
    scale_factor: { kind: 'integer', type: 'integer_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidDisplay}; false leaves it open. */
export function proveDisplay(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.color_depth
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.physical_height
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.physical_orientation
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.physical_width
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.scale_factor
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Display at `p` and returns the position after it. */
export function writeDisplay(b: Buffer, p: number, v: Display | ValidDisplay): number {
  checkRecord(v)
  if (v.color_depth === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.color_depth)
  }
  if (v.physical_height === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.physical_height)
  }
  if (v.physical_orientation === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.physical_orientation)
  }
  if (v.physical_width === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.physical_width)
  }
  if (v.scale_factor === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.scale_factor)
  }
  return p
}

/** Reads one org.ocsf.Display. */
export function readDisplay(r: Source, p: number): Display {
  const { b } = r
  const v = {} as Display
  if (b[p] === 0) p++
  else {
    v.color_depth = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.physical_height = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.physical_orientation = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.physical_width = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.scale_factor = readLong(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Display. */
export const displayItem: ReaderItem = { name: 'org.ocsf.Display', read: readDisplay, ocsf: {} }
