// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Drive Type ID */
export const DriveTypeId = {
  Unknown: 0,
  Removable: 1,
  Fixed: 2,
  Remote: 3,
  CDROM: 4,
  RAMDisk: 5,
  Other: 99,
} as const
export type DriveTypeId = (typeof DriveTypeId)[keyof typeof DriveTypeId]

/** The caption of each {@link DriveTypeId}. */
export const driveTypeIdCaptions = {
  0: 'Unknown',
  1: 'Removable',
  2: 'Fixed',
  3: 'Remote',
  4: 'CD-ROM',
  5: 'RAM Disk',
  99: 'Other',
} as const
