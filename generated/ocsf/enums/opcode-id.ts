// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** DNS Opcode ID */
export const OpcodeId = {
  Query: 0,
  InverseQuery: 1,
  Status: 2,
  Reserved: 3,
  Notify: 4,
  Update: 5,
  DSOMessage: 6,
  Other: 99,
} as const
export type OpcodeId = (typeof OpcodeId)[keyof typeof OpcodeId]

/** The caption of each {@link OpcodeId}. */
export const opcodeIdCaptions = {
  0: 'Query',
  1: 'Inverse Query',
  2: 'Status',
  3: 'Reserved',
  4: 'Notify',
  5: 'Update',
  6: 'DSO Message',
  99: 'Other',
} as const
