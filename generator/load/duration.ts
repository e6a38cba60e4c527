/** Milliseconds per unit; a year is 365 days, as Kafka operators count it. */
const units = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
} as const

type Unit = keyof typeof units

/** What {@link parseDuration} accepts, for messages. */
export const durationForm = 'a duration: a whole number and one of ms, s, m, h, d, w, y, such as 7d'

/**
 * Milliseconds of a duration as people write it: a whole number from 1 on and one unit (`500ms`, `2s`, `5m`, `1h`,
 * `7d`, `2w`, `1y` = 365 days). Undefined for anything else, and for more than 2^53−1 ms.
 */
export function parseDuration(text: string): number | undefined {
  const match = /^([1-9][0-9]*)(ms|s|m|h|d|w|y)$/.exec(text)
  if (match === null) return undefined
  const milliseconds = Number(match[1]) * units[match[2] as Unit]
  return Number.isSafeInteger(milliseconds) ? milliseconds : undefined
}

/** The shortest text that {@link parseDuration} reads back as these milliseconds, a positive whole number. */
export function formatDuration(milliseconds: number): string {
  const fitting = (Object.keys(units) as Unit[]).filter((unit) => milliseconds % units[unit] === 0)
  const unit = fitting.at(-1) ?? 'ms'
  return `${milliseconds / units[unit]}${unit}`
}
