// Made by ocsf-kafka from avro/CorrelatedThreat.avsc. Do not edit.

/** The self-contained Avro schema of com.nexora.events.CorrelatedThreat, as it stands in the registry. */
export const schema =
  '{"type":"record","name":"CorrelatedThreat","namespace":"com.nexora.events","doc":"A threat to an entity that changed within the same few minutes.","fields":[{"name":"tenant_id","type":"string","doc":"The tenant that the entity belongs to."},{"name":"entity_id","type":"string","doc":"The entity under threat."},{"name":"threat_id","type":"string","doc":"The threat: threat_id of its ThreatEvent."},{"name":"threat_score","type":"double","doc":"How serious the threat is, from 0 to 10: threat_score of its ThreatEvent."},{"name":"correlation_score","type":"double","doc":"How strongly the change of the entity and the threat belong together, from 0 to 1."},{"name":"timestamp","type":"long","doc":"When the two were correlated, in milliseconds since the epoch."}]}'
