// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Service Type ID */
export const WinServiceTypeId = {
  Unknown: 0,
  KernelDriver: 1,
  FileSystemDriver: 2,
  OwnProcess: 3,
  ShareProcess: 4,
  Other: 99,
} as const
export type WinServiceTypeId = (typeof WinServiceTypeId)[keyof typeof WinServiceTypeId]

/** The caption of each {@link WinServiceTypeId}. */
export const winServiceTypeIdCaptions = {
  0: 'Unknown',
  1: 'Kernel Driver',
  2: 'File System Driver',
  3: 'Own Process',
  4: 'Share Process',
  99: 'Other',
} as const
