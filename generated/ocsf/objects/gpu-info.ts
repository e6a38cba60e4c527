// Made by ocsf-kafka from OCSF 1.8.0, object gpu_info. Do not edit.

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
import type { BusTypeId } from '../enums/bus-type-id.ts'
import { busTypeIdCaptions } from '../enums/bus-type-id.ts'
import type { VramModeId } from '../enums/vram-mode-id.ts'
import { vramModeIdCaptions } from '../enums/vram-mode-id.ts'

/**
 * GPU Information, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/gpu_info
 */
export interface GpuInfo {
  /** Bus Type */
  bus_type?: string | undefined
  /** Bus Type ID */
  bus_type_id?: Open<BusTypeId> | undefined
  /** Cores */
  cores?: number | undefined
  /** Model */
  model?: string | undefined
  /** Vendor Name */
  vendor_name?: string | undefined
  /** VRAM Mode */
  vram_mode?: string | undefined
  /** VRAM Mode ID */
  vram_mode_id?: Open<VramModeId> | undefined
  /** VRAM Size */
  vram_size?: number | undefined
}

/** {@link GpuInfo} with what OCSF requires present. */
export interface ValidGpuInfo {
  /** Bus Type */
  bus_type?: string | undefined
  /** Bus Type ID */
  bus_type_id?: BusTypeId | undefined
  /** Cores */
  cores?: number | undefined
  /** Model */
  model?: string | undefined
  /** Vendor Name */
  vendor_name?: string | undefined
  /** VRAM Mode */
  vram_mode?: string | undefined
  /** VRAM Mode ID */
  vram_mode_id?: VramModeId | undefined
  /** VRAM Size */
  vram_size?: number | undefined
}

/** What OCSF demands of the object gpu_info. */
export const gpuInfoRules: ItemRules = {
  name: 'gpu_info',
  prove: proveGpuInfo,
  attributes: {
    bus_type: { kind: 'string', type: 'string_t' },
    bus_type_id: { kind: 'integer', type: 'integer_t', sibling: 'bus_type', enum: busTypeIdCaptions },
    cores: { kind: 'integer', type: 'integer_t' },
    model: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    vendor_name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    vram_mode: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    vram_mode_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'vram_mode',
      enum: vramModeIdCaptions,
    },
    vram_size: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidGpuInfo}; false leaves it open. */
export function proveGpuInfo(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.bus_type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.bus_type_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (busTypeIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.cores
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.model
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.vendor_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.vram_mode
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.vram_mode_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (vramModeIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.vram_size
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  if (!agrees(v.bus_type, v.bus_type_id, (busTypeIdCaptions as Captions), 99)) return false
  if (!agrees(v.vram_mode, v.vram_mode_id, (vramModeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.GpuInfo at `p` and returns the position after it. */
export function writeGpuInfo(b: Buffer, p: number, v: GpuInfo | ValidGpuInfo): number {
  checkRecord(v)
  if (v.bus_type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.bus_type)
  }
  if (v.bus_type_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.bus_type_id)
  }
  if (v.cores === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.cores)
  }
  if (v.model === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.model)
  }
  if (v.vendor_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.vendor_name)
  }
  if (v.vram_mode === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.vram_mode)
  }
  if (v.vram_mode_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.vram_mode_id)
  }
  if (v.vram_size === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.vram_size)
  }
  return p
}

/** Reads one org.ocsf.GpuInfo. */
export function readGpuInfo(r: Source, p: number): GpuInfo {
  const { b } = r
  const v = {} as GpuInfo
  if (b[p] === 0) p++
  else {
    v.bus_type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.bus_type_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cores = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.model = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.vendor_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.vram_mode = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.vram_mode_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.vram_size = readLong(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.GpuInfo. */
export const gpuInfoItem: ReaderItem = { name: 'org.ocsf.GpuInfo', read: readGpuInfo, ocsf: {} }
