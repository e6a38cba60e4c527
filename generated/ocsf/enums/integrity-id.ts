// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Integrity Level */
export const IntegrityId = {
  Unknown: 0,
  Untrusted: 1,
  Low: 2,
  Medium: 3,
  High: 4,
  System: 5,
  Protected: 6,
  Other: 99,
} as const
export type IntegrityId = (typeof IntegrityId)[keyof typeof IntegrityId]

/** The caption of each {@link IntegrityId}. */
export const integrityIdCaptions = {
  0: 'Unknown',
  1: 'Untrusted',
  2: 'Low',
  3: 'Medium',
  4: 'High',
  5: 'System',
  6: 'Protected',
  99: 'Other',
} as const
