import type { CompiledAttribute } from '../../generator/model/ocsf.ts'

/** ` with the profile host`, or nothing. */
export function profilesText({ profiles }: CompiledAttribute): string {
  return profiles === undefined ? '' : ` with the profile ${profiles.join(' or ')}`
}

/** `managed_entity`, `string_t[]`. */
export function typeText({ type, object_type, is_array }: CompiledAttribute): string {
  return `${object_type ?? type}${is_array === true ? '[]' : ''}`
}
