// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** CVSS Depth */
export const Depth = {
  Base: 'Base',
  Environmental: 'Environmental',
  Temporal: 'Temporal',
} as const
export type Depth = (typeof Depth)[keyof typeof Depth]

/** The caption of each {@link Depth}. */
export const depthCaptions = {
  Base: 'Base',
  Environmental: 'Environmental',
  Temporal: 'Temporal',
} as const
