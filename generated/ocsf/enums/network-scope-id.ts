// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Network Scope ID */
export const NetworkScopeId = {
  Unknown: 0,
  Internal: 1,
  External: 2,
  Other: 99,
} as const
export type NetworkScopeId = (typeof NetworkScopeId)[keyof typeof NetworkScopeId]

/** The caption of each {@link NetworkScopeId}. */
export const networkScopeIdCaptions = {
  0: 'Unknown',
  1: 'Internal',
  2: 'External',
  99: 'Other',
} as const
