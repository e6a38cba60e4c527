// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Verdict ID */
export const VerdictId = {
  Unknown: 0,
  FalsePositive: 1,
  TruePositive: 2,
  Disregard: 3,
  Suspicious: 4,
  Benign: 5,
  Test: 6,
  InsufficientData: 7,
  SecurityRisk: 8,
  ManagedExternally: 9,
  Duplicate: 10,
  Other: 99,
} as const
export type VerdictId = (typeof VerdictId)[keyof typeof VerdictId]

/** The caption of each {@link VerdictId}. */
export const verdictIdCaptions = {
  0: 'Unknown',
  1: 'False Positive',
  2: 'True Positive',
  3: 'Disregard',
  4: 'Suspicious',
  5: 'Benign',
  6: 'Test',
  7: 'Insufficient Data',
  8: 'Security Risk',
  9: 'Managed Externally',
  10: 'Duplicate',
  99: 'Other',
} as const
