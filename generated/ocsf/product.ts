// Made by ocsf-kafka from contracts/topics.yaml, defaults.product. Do not edit.

/** What events name as their product unless they are given another. */
export const product = { name: 'Nexora AED Platform', vendor_name: 'Nexora Security', version: '1.0.0' }
