// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Impact ID */
export const ImpactId = {
  Unknown: 0,
  Low: 1,
  Medium: 2,
  High: 3,
  Critical: 4,
  Other: 99,
} as const
export type ImpactId = (typeof ImpactId)[keyof typeof ImpactId]

/** The caption of each {@link ImpactId}. */
export const impactIdCaptions = {
  0: 'Unknown',
  1: 'Low',
  2: 'Medium',
  3: 'High',
  4: 'Critical',
  99: 'Other',
} as const
