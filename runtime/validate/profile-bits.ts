/** Shared by all profiles beyond the thirtieth name: what it says has to be looked up by name. */
export const overflow = 1 << 30

const bits = new Map<string, number>()

/** The bit that stands for a profile's name in this process. */
export function profileBit(name: string): number {
  let bit = bits.get(name)
  if (bit === undefined) {
    bit = bits.size < 30 ? 1 << bits.size : overflow
    bits.set(name, bit)
  }
  return bit
}

/** The bits of all names. */
export function profileMask(names: readonly string[]): number {
  return names.reduce((mask, name) => mask | profileBit(name), 0)
}

/** The bits of an event's profiles. A name that no rules mention has none, nor has what is no text. */
export function declaredMask(profiles: readonly unknown[]): number {
  let mask = 0
  for (let i = 0; i < profiles.length; i++) mask |= bits.get(profiles[i] as string) ?? 0
  return mask
}
