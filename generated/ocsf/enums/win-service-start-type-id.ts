// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Service Start Type ID */
export const WinServiceStartTypeId = {
  Unknown: 0,
  Boot: 1,
  System: 2,
  Auto: 3,
  Demand: 4,
  Disabled: 5,
  Other: 99,
} as const
export type WinServiceStartTypeId = (typeof WinServiceStartTypeId)[keyof typeof WinServiceStartTypeId]

/** The caption of each {@link WinServiceStartTypeId}. */
export const winServiceStartTypeIdCaptions = {
  0: 'Unknown',
  1: 'Boot',
  2: 'System',
  3: 'Auto',
  4: 'Demand',
  5: 'Disabled',
  99: 'Other',
} as const
