// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Service Error Control ID */
export const WinServiceErrorControlId = {
  Unknown: 0,
  Ignore: 1,
  Normal: 2,
  Severe: 3,
  Critical: 4,
  Other: 99,
} as const
export type WinServiceErrorControlId = (typeof WinServiceErrorControlId)[keyof typeof WinServiceErrorControlId]

/** The caption of each {@link WinServiceErrorControlId}. */
export const winServiceErrorControlIdCaptions = {
  0: 'Unknown',
  1: 'Ignore',
  2: 'Normal',
  3: 'Severe',
  4: 'Critical',
  99: 'Other',
} as const
