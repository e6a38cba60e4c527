// Made by ocsf-kafka from OCSF 1.8.0, object device_hw_info. Do not edit.

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
  proveAttribute,
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { CpuArchitectureId } from '../enums/cpu-architecture-id.ts'
import { cpuArchitectureIdCaptions } from '../enums/cpu-architecture-id.ts'
import { uuidT } from '../types.ts'
import type { Display, ValidDisplay } from './display.ts'
import { displayItem, displayRules, proveDisplay, readDisplay, writeDisplay } from './display.ts'
import type { GpuInfo, ValidGpuInfo } from './gpu-info.ts'
import { gpuInfoItem, gpuInfoRules, proveGpuInfo, readGpuInfo, writeGpuInfo } from './gpu-info.ts'
import type { KeyboardInfo, ValidKeyboardInfo } from './keyboard-info.ts'
import {
  keyboardInfoItem,
  keyboardInfoRules,
  proveKeyboardInfo,
  readKeyboardInfo,
  writeKeyboardInfo,
} from './keyboard-info.ts'

/**
 * Device Hardware Info, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/device_hw_info
 */
export interface DeviceHwInfo {
  /** BIOS Date */
  bios_date?: string | undefined
  /** BIOS Manufacturer */
  bios_manufacturer?: string | undefined
  /** BIOS Version */
  bios_ver?: string | undefined
  /** Chassis */
  chassis?: string | undefined
  /** CPU Architecture */
  cpu_architecture?: string | undefined
  /** CPU Architecture ID */
  cpu_architecture_id?: Open<CpuArchitectureId> | undefined
  /** CPU Bits */
  cpu_bits?: number | undefined
  /** CPU Cores */
  cpu_cores?: number | undefined
  /** CPU Count */
  cpu_count?: number | undefined
  /** Processor Speed */
  cpu_speed?: number | undefined
  /** Processor Type */
  cpu_type?: string | undefined
  /** Desktop Display */
  desktop_display?: Display | undefined
  /** GPU Count */
  gpu_count?: number | undefined
  /** GPU information */
  gpu_info_list?: readonly GpuInfo[] | undefined
  /** Keyboard Information */
  keyboard_info?: KeyboardInfo | undefined
  /** RAM Size */
  ram_size?: number | undefined
  /** Serial Number */
  serial_number?: string | undefined
  /** UUID */
  uuid?: string | undefined
  /** Vendor Name */
  vendor_name?: string | undefined
}

/** {@link DeviceHwInfo} with what OCSF requires present. */
export interface ValidDeviceHwInfo {
  /** BIOS Date */
  bios_date?: string | undefined
  /** BIOS Manufacturer */
  bios_manufacturer?: string | undefined
  /** BIOS Version */
  bios_ver?: string | undefined
  /** Chassis */
  chassis?: string | undefined
  /** CPU Architecture */
  cpu_architecture?: string | undefined
  /** CPU Architecture ID */
  cpu_architecture_id?: CpuArchitectureId | undefined
  /** CPU Bits */
  cpu_bits?: number | undefined
  /** CPU Cores */
  cpu_cores?: number | undefined
  /** CPU Count */
  cpu_count?: number | undefined
  /** Processor Speed */
  cpu_speed?: number | undefined
  /** Processor Type */
  cpu_type?: string | undefined
  /** Desktop Display */
  desktop_display?: ValidDisplay | undefined
  /** GPU Count */
  gpu_count?: number | undefined
  /** GPU information */
  gpu_info_list?: readonly ValidGpuInfo[] | undefined
  /** Keyboard Information */
  keyboard_info?: ValidKeyboardInfo | undefined
  /** RAM Size */
  ram_size?: number | undefined
  /** Serial Number */
  serial_number?: string | undefined
  /** UUID */
  uuid?: string | undefined
  /** Vendor Name */
  vendor_name?: string | undefined
}

/** What OCSF demands of the object device_hw_info. */
export const deviceHwInfoRules: ItemRules = {
  name: 'device_hw_info',
  prove: proveDeviceHwInfo,
  attributes: {
    bios_date: { kind: 'string', type: 'string_t' },
    bios_manufacturer: { kind: 'string', type: 'string_t' },
    bios_ver: { kind: 'string', type: 'string_t' },
    chassis: { kind: 'string', type: 'string_t' },
    cpu_architecture: { kind: 'string', type: 'string_t' },
    cpu_architecture_id: {
      kind: 'integer',
      type: 'integer_t',
      sibling: 'cpu_architecture',
      enum: cpuArchitectureIdCaptions,
    },
    cpu_bits: { kind: 'integer', type: 'integer_t' },
    cpu_cores: { kind: 'integer', type: 'integer_t' },
    cpu_count: { kind: 'integer', type: 'integer_t' },
    cpu_speed: { kind: 'integer', type: 'integer_t' },
    cpu_type: { kind: 'string', type: 'string_t' },
    desktop_display: { kind: 'record', type: 'display', of: () => displayRules },
    gpu_count: { kind: 'integer', type: 'integer_t' },
    gpu_info_list: { kind: 'record', type: 'gpu_info', array: true, of: () => gpuInfoRules },
    keyboard_info: { kind: 'record', type: 'keyboard_info', of: () => keyboardInfoRules },
    ram_size: { kind: 'integer', type: 'integer_t' },
    serial_number: { kind: 'string', type: 'string_t' },
    uuid: { kind: 'string', type: 'uuid_t', checks: uuidT },
    vendor_name: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidDeviceHwInfo}; false leaves it open. */
export function proveDeviceHwInfo(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.bios_date
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.bios_manufacturer
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.bios_ver
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.chassis
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.cpu_architecture
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.cpu_architecture_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (cpuArchitectureIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.cpu_bits
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.cpu_cores
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.cpu_count
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.cpu_speed
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.cpu_type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.desktop_display
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveDisplay(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.gpu_count
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.gpu_info_list
  if (x !== undefined) {
    if (!(proveAll(proveGpuInfo, x, proof, depth - 1))) return false
    n++
  }
  x = v.keyboard_info
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveKeyboardInfo(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.ram_size
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.serial_number
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uuid
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(deviceHwInfoRules, 'uuid', x, proof, depth))) return false
    n++
  }
  x = v.vendor_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (!agrees(v.cpu_architecture, v.cpu_architecture_id, (cpuArchitectureIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.DeviceHwInfo at `p` and returns the position after it. */
export function writeDeviceHwInfo(b: Buffer, p: number, v: DeviceHwInfo | ValidDeviceHwInfo): number {
  checkRecord(v)
  if (v.bios_date === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.bios_date)
  }
  if (v.bios_manufacturer === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.bios_manufacturer)
  }
  if (v.bios_ver === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.bios_ver)
  }
  if (v.chassis === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.chassis)
  }
  if (v.cpu_architecture === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cpu_architecture)
  }
  if (v.cpu_architecture_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.cpu_architecture_id)
  }
  if (v.cpu_bits === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.cpu_bits)
  }
  if (v.cpu_cores === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.cpu_cores)
  }
  if (v.cpu_count === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.cpu_count)
  }
  if (v.cpu_speed === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.cpu_speed)
  }
  if (v.cpu_type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cpu_type)
  }
  if (v.desktop_display === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDisplay(b, p, v.desktop_display)
  }
  if (v.gpu_count === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.gpu_count)
  }
  if (v.gpu_info_list === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.gpu_info_list)
    for (const item of v.gpu_info_list) {
      p = writeGpuInfo(b, p, item)
    }
    b[p++] = 0
  }
  if (v.keyboard_info === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeKeyboardInfo(b, p, v.keyboard_info)
  }
  if (v.ram_size === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.ram_size)
  }
  if (v.serial_number === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.serial_number)
  }
  if (v.uuid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uuid)
  }
  if (v.vendor_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.vendor_name)
  }
  return p
}

/** Reads one org.ocsf.DeviceHwInfo. */
export function readDeviceHwInfo(r: Source, p: number): DeviceHwInfo {
  const { b } = r
  const v = {} as DeviceHwInfo
  if (b[p] === 0) p++
  else {
    v.bios_date = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.bios_manufacturer = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.bios_ver = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.chassis = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cpu_architecture = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cpu_architecture_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cpu_bits = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cpu_cores = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cpu_count = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cpu_speed = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cpu_type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desktop_display = readDisplay(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.gpu_count = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.gpu_info_list = readArray(r, some(r, p), readGpuInfo)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.keyboard_info = readKeyboardInfo(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ram_size = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.serial_number = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uuid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.vendor_name = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.DeviceHwInfo. */
export const deviceHwInfoItem: ReaderItem = {
  name: 'org.ocsf.DeviceHwInfo',
  read: readDeviceHwInfo,
  ocsf: {},
  of: () => [displayItem, gpuInfoItem, keyboardInfoItem],
}
