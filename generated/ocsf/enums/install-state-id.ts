// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Install State ID */
export const InstallStateId = {
  Unknown: 0,
  Installed: 1,
  NotInstalled: 2,
  InstalledPendingReboot: 3,
  Other: 99,
} as const
export type InstallStateId = (typeof InstallStateId)[keyof typeof InstallStateId]

/** The caption of each {@link InstallStateId}. */
export const installStateIdCaptions = {
  0: 'Unknown',
  1: 'Installed',
  2: 'Not Installed',
  3: 'Installed Pending Reboot',
  99: 'Other',
} as const
