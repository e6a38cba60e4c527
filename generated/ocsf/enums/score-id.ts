// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Reputation Score ID */
export const ScoreId = {
  Unknown: 0,
  VerySafe: 1,
  Safe: 2,
  ProbablySafe: 3,
  LeansSafe: 4,
  MayNotBeSafe: 5,
  ExerciseCaution: 6,
  SuspiciousRisky: 7,
  PossiblyMalicious: 8,
  ProbablyMalicious: 9,
  Malicious: 10,
  Other: 99,
} as const
export type ScoreId = (typeof ScoreId)[keyof typeof ScoreId]

/** The caption of each {@link ScoreId}. */
export const scoreIdCaptions = {
  0: 'Unknown',
  1: 'Very Safe',
  2: 'Safe',
  3: 'Probably Safe',
  4: 'Leans Safe',
  5: 'May not be Safe',
  6: 'Exercise Caution',
  7: 'Suspicious/Risky',
  8: 'Possibly Malicious',
  9: 'Probably Malicious',
  10: 'Malicious',
  99: 'Other',
} as const
