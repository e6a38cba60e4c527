// Made by ocsf-kafka from OCSF 1.8.0, object os. Do not edit.

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
  readLong,
  readString,
  some,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'

/**
 * Operating System (OS), as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/os
 */
export interface Os {
  /** OS Build */
  build?: string | undefined
  /** Country */
  country?: string | undefined
  /** The product CPE identifier */
  cpe_name?: string | undefined
  /** CPU Bits */
  cpu_bits?: number | undefined
  /** OS Edition */
  edition?: string | undefined
  /** Kernel Release */
  kernel_release?: string | undefined
  /** Language */
  lang?: string | undefined
  /** Name */
  name?: string | undefined
  /** OS Service Pack */
  sp_name?: string | undefined
  /** OS Service Pack Version */
  sp_ver?: number | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<OsTypeId> | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Os} with what OCSF requires present. */
export interface ValidOs {
  /** OS Build */
  build?: string | undefined
  /** Country */
  country?: string | undefined
  /** The product CPE identifier */
  cpe_name?: string | undefined
  /** CPU Bits */
  cpu_bits?: number | undefined
  /** OS Edition */
  edition?: string | undefined
  /** Kernel Release */
  kernel_release?: string | undefined
  /** Language */
  lang?: string | undefined
  /** Name */
  name: string
  /** OS Service Pack */
  sp_name?: string | undefined
  /** OS Service Pack Version */
  sp_ver?: number | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id: OsTypeId
  /** Version */
  version?: string | undefined
}

/** Type ID */
export const OsTypeId = {
  Unknown: 0,
  Other: 99,
  Windows: 100,
  WindowsMobile: 101,
  Linux: 200,
  Android: 201,
  MacOS: 300,
  IOS: 301,
  IPadOS: 302,
  Solaris: 400,
  AIX: 401,
  HPUX: 402,
} as const
export type OsTypeId = (typeof OsTypeId)[keyof typeof OsTypeId]

/** The caption of each {@link OsTypeId}. */
export const osTypeIdCaptions = {
  0: 'Unknown',
  99: 'Other',
  100: 'Windows',
  101: 'Windows Mobile',
  200: 'Linux',
  201: 'Android',
  300: 'macOS',
  301: 'iOS',
  302: 'iPadOS',
  400: 'Solaris',
  401: 'AIX',
  402: 'HP-UX',
} as const

/** What OCSF demands of the object os. */
export const osRules: ItemRules = {
  name: 'os',
  prove: proveOs,
  attributes: {
    build: { kind: 'string', type: 'string_t' },
    country: { kind: 'string', type: 'string_t' },
    cpe_name: { kind: 'string', type: 'string_t' },
    cpu_bits: { kind: 'integer', type: 'integer_t' },
    edition: { kind: 'string', type: 'string_t' },
    kernel_release: { kind: 'string', type: 'string_t' },
    lang: { kind: 'string', type: 'string_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'required' },
    sp_name: { kind: 'string', type: 'string_t' },
    sp_ver: { kind: 'integer', type: 'integer_t' },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'type',
      enum: osTypeIdCaptions,
    },
    version: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidOs}; false leaves it open. */
export function proveOs(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.build
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.country
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.cpe_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.cpu_bits
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.edition
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.kernel_release
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.lang
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else return false
  x = v.sp_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.sp_ver
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (typeof x === 'number' && (osTypeIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (!agrees(v.type, v.type_id, (osTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Os at `p` and returns the position after it. */
export function writeOs(b: Buffer, p: number, v: Os | ValidOs): number {
  checkRecord(v)
  if (v.build === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.build)
  }
  if (v.country === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.country)
  }
  if (v.cpe_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cpe_name)
  }
  if (v.cpu_bits === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.cpu_bits)
  }
  if (v.edition === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.edition)
  }
  if (v.kernel_release === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.kernel_release)
  }
  if (v.lang === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.lang)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.sp_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.sp_name)
  }
  if (v.sp_ver === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.sp_ver)
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  if (v.type_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.type_id)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.Os. */
export function readOs(r: Source, p: number): Os {
  const { b } = r
  const v = {} as Os
  if (b[p] === 0) p++
  else {
    v.build = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.country = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cpe_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cpu_bits = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.edition = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.kernel_release = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.lang = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.sp_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.sp_ver = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.version = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Os. */
export const osItem: ReaderItem = { name: 'org.ocsf.Os', read: readOs, ocsf: {} }
