// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Direction ID */
export const DirectionId = {
  Unknown: 0,
  Inbound: 1,
  Outbound: 2,
  Lateral: 3,
  Local: 4,
  Other: 99,
} as const
export type DirectionId = (typeof DirectionId)[keyof typeof DirectionId]

/** The caption of each {@link DirectionId}. */
export const directionIdCaptions = {
  0: 'Unknown',
  1: 'Inbound',
  2: 'Outbound',
  3: 'Lateral',
  4: 'Local',
  99: 'Other',
} as const
