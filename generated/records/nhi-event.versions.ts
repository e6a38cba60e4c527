// Made by ocsf-kafka from avro/history/NHIEvent/1-85b22adde188.avsc. Do not edit.

/** The schemas of com.nexora.events.NHIEvent's earlier versions. */
export const versions: { readonly [version: number]: string } = {
  1: '{"type":"record","name":"NHIEvent","namespace":"com.nexora.events","fields":[{"name":"event_id","type":"string"},{"name":"tenant_id","type":"string"},{"name":"entity_id","type":"string"},{"name":"event_type","type":"string"},{"name":"timestamp","type":"long"},{"name":"ocsf_event","type":"string"},{"name":"metadata","type":{"type":"map","values":"string"}}]}',
}
