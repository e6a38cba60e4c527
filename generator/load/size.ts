/** Bytes per unit: KiB and its kin are powers of 1024, KB and its kin powers of 1000. */
const units = {
  B: 1,
  KB: 1e3,
  KiB: 2 ** 10,
  MB: 1e6,
  MiB: 2 ** 20,
  GB: 1e9,
  GiB: 2 ** 30,
  TB: 1e12,
  TiB: 2 ** 40,
} as const

type Unit = keyof typeof units

/** What {@link parseSize} accepts, for messages. */
export const sizeForm =
  'a size: a whole number and one of B, KiB, MiB, GiB, TiB, KB, MB, GB, TB, such as 1GiB'

/**
 * Bytes of a size as people write it: a whole number from 1 on and one unit (`512B`, `100KiB`, `1GiB`, `1GB` =
 * 1,000,000,000). Undefined for anything else, and for more than 2^53−1 bytes.
 */
export function parseSize(text: string): number | undefined {
  const match = /^([1-9][0-9]*)(B|[KMGT]i?B)$/.exec(text)
  if (match === null) return undefined
  const bytes = Number(match[1]) * units[match[2] as Unit]
  return Number.isSafeInteger(bytes) ? bytes : undefined
}

/** A text that {@link parseSize} reads back as these bytes, a positive whole number: the largest unit that divides. */
export function formatSize(bytes: number): string {
  const fitting = (Object.keys(units) as Unit[]).filter((unit) => bytes % units[unit] === 0)
  const unit = fitting.at(-1) ?? 'B'
  return `${bytes / units[unit]}${unit}`
}
