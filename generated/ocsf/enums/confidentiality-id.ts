// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Confidentiality ID */
export const ConfidentialityId = {
  Unknown: 0,
  NotConfidential: 1,
  Confidential: 2,
  Secret: 3,
  TopSecret: 4,
  Private: 5,
  Restricted: 6,
  Other: 99,
} as const
export type ConfidentialityId = (typeof ConfidentialityId)[keyof typeof ConfidentialityId]

/** The caption of each {@link ConfidentialityId}. */
export const confidentialityIdCaptions = {
  0: 'Unknown',
  1: 'Not Confidential',
  2: 'Confidential',
  3: 'Secret',
  4: 'Top Secret',
  5: 'Private',
  6: 'Restricted',
  99: 'Other',
} as const
