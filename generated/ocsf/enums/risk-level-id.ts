// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Risk Level ID */
export const RiskLevelId = {
  Info: 0,
  Low: 1,
  Medium: 2,
  High: 3,
  Critical: 4,
  Other: 99,
} as const
export type RiskLevelId = (typeof RiskLevelId)[keyof typeof RiskLevelId]

/** The caption of each {@link RiskLevelId}. */
export const riskLevelIdCaptions = {
  0: 'Info',
  1: 'Low',
  2: 'Medium',
  3: 'High',
  4: 'Critical',
  99: 'Other',
} as const
