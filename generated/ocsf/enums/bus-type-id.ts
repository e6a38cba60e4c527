// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Bus Type ID */
export const BusTypeId = {
  Unknown: 0,
  Onboard: 1,
  PCIeX16: 2,
  PCIeX8: 3,
  MXMTypeA: 4,
  MXMTypeB: 5,
  M2: 6,
  CXL: 7,
  Other: 99,
} as const
export type BusTypeId = (typeof BusTypeId)[keyof typeof BusTypeId]

/** The caption of each {@link BusTypeId}. */
export const busTypeIdCaptions = {
  0: 'Unknown',
  1: 'Onboard',
  2: 'PCIe x16',
  3: 'PCIe x8',
  4: 'MXM Type A',
  5: 'MXM Type B',
  6: 'M.2',
  7: 'CXL',
  99: 'Other',
} as const
