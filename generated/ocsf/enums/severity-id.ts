// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Severity ID */
export const SeverityId = {
  Unknown: 0,
  Informational: 1,
  Low: 2,
  Medium: 3,
  High: 4,
  Critical: 5,
  Fatal: 6,
  Other: 99,
} as const
export type SeverityId = (typeof SeverityId)[keyof typeof SeverityId]

/** The caption of each {@link SeverityId}. */
export const severityIdCaptions = {
  0: 'Unknown',
  1: 'Informational',
  2: 'Low',
  3: 'Medium',
  4: 'High',
  5: 'Critical',
  6: 'Fatal',
  99: 'Other',
} as const
