// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Confidence ID */
export const ConfidenceId = {
  Unknown: 0,
  Low: 1,
  Medium: 2,
  High: 3,
  Other: 99,
} as const
export type ConfidenceId = (typeof ConfidenceId)[keyof typeof ConfidenceId]

/** The caption of each {@link ConfidenceId}. */
export const confidenceIdCaptions = {
  0: 'Unknown',
  1: 'Low',
  2: 'Medium',
  3: 'High',
  99: 'Other',
} as const
