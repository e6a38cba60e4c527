// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** CPU Architecture ID */
export const CpuArchitectureId = {
  Unknown: 0,
  X86: 1,
  ARM: 2,
  RISCV: 3,
  Other: 99,
} as const
export type CpuArchitectureId = (typeof CpuArchitectureId)[keyof typeof CpuArchitectureId]

/** The caption of each {@link CpuArchitectureId}. */
export const cpuArchitectureIdCaptions = {
  0: 'Unknown',
  1: 'x86',
  2: 'ARM',
  3: 'RISC-V',
  99: 'Other',
} as const
