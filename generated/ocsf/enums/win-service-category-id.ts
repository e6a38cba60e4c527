// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Service Category ID */
export const WinServiceCategoryId = {
  Unknown: 0,
  KernelMode: 1,
  UserMode: 2,
  Other: 99,
} as const
export type WinServiceCategoryId = (typeof WinServiceCategoryId)[keyof typeof WinServiceCategoryId]

/** The caption of each {@link WinServiceCategoryId}. */
export const winServiceCategoryIdCaptions = {
  0: 'Unknown',
  1: 'Kernel Mode',
  2: 'User Mode',
  99: 'Other',
} as const
