// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** VRAM Mode ID */
export const VramModeId = {
  Unknown: 0,
  Shared: 1,
  Dedicated: 2,
  Other: 99,
} as const
export type VramModeId = (typeof VramModeId)[keyof typeof VramModeId]

/** The caption of each {@link VramModeId}. */
export const vramModeIdCaptions = {
  0: 'Unknown',
  1: 'Shared',
  2: 'Dedicated',
  99: 'Other',
} as const
