// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Kill Chain Phase ID */
export const PhaseId = {
  Unknown: 0,
  Reconnaissance: 1,
  Weaponization: 2,
  Delivery: 3,
  Exploitation: 4,
  Installation: 5,
  CommandControl: 6,
  ActionsOnObjectives: 7,
  Other: 99,
} as const
export type PhaseId = (typeof PhaseId)[keyof typeof PhaseId]

/** The caption of each {@link PhaseId}. */
export const phaseIdCaptions = {
  0: 'Unknown',
  1: 'Reconnaissance',
  2: 'Weaponization',
  3: 'Delivery',
  4: 'Exploitation',
  5: 'Installation',
  6: 'Command & Control',
  7: 'Actions on Objectives',
  99: 'Other',
} as const
