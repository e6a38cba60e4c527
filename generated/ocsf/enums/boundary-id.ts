// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Boundary ID */
export const BoundaryId = {
  Unknown: 0,
  Localhost: 1,
  Internal: 2,
  External: 3,
  SameVPC: 4,
  InternetVPCGateway: 5,
  VirtualPrivateGateway: 6,
  IntraRegionVPC: 7,
  InterRegionVPC: 8,
  LocalGateway: 9,
  GatewayVPC: 10,
  InternetGateway: 11,
  Other: 99,
} as const
export type BoundaryId = (typeof BoundaryId)[keyof typeof BoundaryId]

/** The caption of each {@link BoundaryId}. */
export const boundaryIdCaptions = {
  0: 'Unknown',
  1: 'Localhost',
  2: 'Internal',
  3: 'External',
  4: 'Same VPC',
  5: 'Internet/VPC Gateway',
  6: 'Virtual Private Gateway',
  7: 'Intra-region VPC',
  8: 'Inter-region VPC',
  9: 'Local Gateway',
  10: 'Gateway VPC',
  11: 'Internet Gateway',
  99: 'Other',
} as const
