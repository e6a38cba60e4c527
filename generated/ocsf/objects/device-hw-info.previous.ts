// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readLong, readString, some } from '../../../runtime/index.ts'
import type { DeviceHwInfo } from './device-hw-info.ts'
import { readDisplay } from './display.ts'
import { readKeyboardInfo } from './keyboard-info.ts'

export function readPreviousDeviceHwInfo(r: Source, p: number): DeviceHwInfo {
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
  r.p = p
  return v
}
