// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Status ID */
export const StatusId = {
  Unknown: 0,
  Success: 1,
  Failure: 2,
  Other: 99,
} as const
export type StatusId = (typeof StatusId)[keyof typeof StatusId]

/** The caption of each {@link StatusId}. */
export const statusIdCaptions = {
  0: 'Unknown',
  1: 'Success',
  2: 'Failure',
  99: 'Other',
} as const
