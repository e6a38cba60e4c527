// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Discovery Method ID */
export const NexoraDiscoveryMethodId = {
  Unknown: 0,
  APIScan: 1,
  LogAnalysis: 2,
  CodeScan: 3,
  ConfigurationScan: 4,
  NetworkTraffic: 5,
  ManualRegistration: 6,
  Other: 99,
} as const
export type NexoraDiscoveryMethodId = (typeof NexoraDiscoveryMethodId)[keyof typeof NexoraDiscoveryMethodId]

/** The caption of each {@link NexoraDiscoveryMethodId}. */
export const nexoraDiscoveryMethodIdCaptions = {
  0: 'Unknown',
  1: 'API Scan',
  2: 'Log Analysis',
  3: 'Code Scan',
  4: 'Configuration Scan',
  5: 'Network Traffic',
  6: 'Manual Registration',
  99: 'Other',
} as const
