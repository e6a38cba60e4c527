/** The levels of Confluent's registry. */
export const levels = [
  'NONE',
  'BACKWARD',
  'BACKWARD_TRANSITIVE',
  'FORWARD',
  'FORWARD_TRANSITIVE',
  'FULL',
  'FULL_TRANSITIVE',
] as const

export type Level = (typeof levels)[number]

/** Which way a pair was compared: `backward` is the new schema reading the old one's events. */
export type Direction = 'backward' | 'forward'

/** The directions that a level asks for, and whether for all versions or the latest only. */
export function demandsOf(level: Level): {
  readonly directions: readonly Direction[]
  readonly transitive: boolean
} {
  const directions: Direction[] = []
  if (level.startsWith('BACKWARD') || level.startsWith('FULL')) directions.push('backward')
  if (level.startsWith('FORWARD') || level.startsWith('FULL')) directions.push('forward')
  return { directions, transitive: level.endsWith('_TRANSITIVE') }
}
