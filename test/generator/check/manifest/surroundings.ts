import type { ManifestSurroundings } from '../../../../generator/check/manifest/context.ts'
import type { AvroRecord } from '../../../../generator/model/avro.ts'
import type { CompiledClass, CompiledSchema } from '../../../../generator/model/ocsf.ts'

function classOf(name: string, uid: number, activities: readonly string[], more = {}): CompiledClass {
  const values = activities.map((caption, id) => [String(id), { caption }] as const)
  const activity_id = { caption: 'Activity', type: 'integer_t', enum: Object.fromEntries(values) }
  const own = { name, uid, caption: name, category: 'iam', category_uid: 3, category_name: 'Identity' }
  return { ...own, attributes: { activity_id }, ...more }
}

const schema: CompiledSchema = {
  version: '1.8.0',
  categories: {},
  classes: {
    entity_management: classOf('entity_management', 3004, ['Unknown', 'Create', 'MFA Factor Enable']),
    detection_finding: classOf('detection_finding', 2004, ['Unknown', 'Create']),
    security_finding: classOf('security_finding', 2001, ['Unknown', 'Create'], {
      deprecated: { since: '1.1.0', replaced_by: ['detection_finding'] },
    }),
    'acme/drift': classOf('drift', 99903001, ['Unknown', 'Create'], { extension: 'acme' }),
  },
  objects: {},
  types: {},
  dictionary_attributes: {},
  profiles: {
    cloud: { name: 'cloud', caption: 'Cloud' },
    'acme/nhi': { name: 'nhi', caption: 'NHI', extension: 'acme' },
  },
  extensions: {
    win: { name: 'win', uid: 2, caption: 'Windows', platform: true },
    acme: { name: 'acme', uid: 999, caption: 'Acme', platform: false },
  },
}

const found: AvroRecord = {
  type: 'record',
  name: 'Found',
  namespace: 'com.acme',
  fields: [
    { name: 'event_id', type: 'string' },
    { name: 'tenant_id', type: 'string' },
    { name: 'entity_id', type: 'string' },
    { name: 'timestamp', type: 'long' },
    { name: 'causation_id', type: ['null', 'string'], default: null },
    { name: 'labels', type: { type: 'map', values: 'string' } },
    { name: 'text', type: 'string', default: '' },
    { name: 'ocsf', type: ['null', 'org.ocsf.EntityManagement', 'org.ocsf.acme.Drift'], default: null },
  ],
}

const plain: AvroRecord = { type: 'record', name: 'Plain', fields: [{ name: 'entity_id', type: 'string' }] }

/** A tiny OCSF release and two records, for manifests to refer to. */
export const surroundings: ManifestSurroundings = {
  schema,
  records: [
    { name: 'Found', file: 'avro/Found.avsc', schema: found },
    { name: 'Plain', file: 'avro/Plain.avsc', schema: plain },
  ],
  derivedClasses: new Map([
    ['entity_management', 'org.ocsf.EntityManagement'],
    ['detection_finding', 'org.ocsf.DetectionFinding'],
    ['security_finding', 'org.ocsf.SecurityFinding'],
    ['acme/drift', 'org.ocsf.acme.Drift'],
  ]),
}
