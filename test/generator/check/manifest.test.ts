import { describe, expect, it } from 'vitest'
import type { ManifestSurroundings } from '../../../generator/check/manifest/context.ts'
import type { AvroRecord } from '../../../generator/model/avro.ts'
import type { CompiledClass, CompiledSchema } from '../../../generator/model/ocsf.ts'
import { diagnosticsOf, edited, smallManifest, written } from '../manifest-support.ts'

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

const surroundings: ManifestSurroundings = {
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

const mistakes = (text: string) => diagnosticsOf(text, surroundings).map(written)

/** The small manifest with another topic in use. */
const withTopic = (topic: string) =>
  edited('services:', `${topic}\nservices:`)
    .replace('produces: [found.new]', `produces: [found.new, ${topic.trim().split(':')[0]}]`)
    .replace('consumes: [found.new]', `consumes: [found.new, ${topic.trim().split(':')[0]}]`)

describe('what the names in a manifest refer to', () => {
  it('finds nothing wrong with the small manifest', () => {
    expect(mistakes(smallManifest)).toEqual([])
  })

  it.each([
    [
      'an unknown record',
      edited('record: Found', 'record: Fuond'),
      [
        '13:13 MANIFEST_UNKNOWN_RECORD the topic found.new carries "Fuond", which is not under records (did you mean "Found"?)',
        '9:3 warning MANIFEST_UNUSED no topic carries the record Found',
      ],
    ],
    [
      'a record without a file',
      edited('Found: {}', 'Found: {}\n  Plaim: {}')
        .replace('record: Found', 'record: Plaim')
        .replace(/ {4}classes:\n.*\n/, ''),
      [
        '10:3 MANIFEST_UNKNOWN_RECORD no file under avro/ defines the record "Plaim" (did you mean "Plain"?)',
        '9:3 warning MANIFEST_UNUSED no topic carries the record Found',
      ],
    ],
    [
      'a record in another file than it says',
      edited('Found: {}', 'Found: {file: avro/found.avsc}'),
      ['9:17 MANIFEST_UNKNOWN_RECORD the record Found is defined in avro/Found.avsc, not in avro/found.avsc'],
    ],
    [
      'an unknown group',
      edited('group: fast', 'group: fsat'),
      [
        '12:12 MANIFEST_UNKNOWN_GROUP the topic found.new is in "fsat", which is not under groups (did you mean "fast"?)',
        '7:3 warning MANIFEST_UNUSED no topic is in the group fast',
      ],
    ],
    [
      'an unknown topic',
      edited('consumes: [found.new]', 'consumes: [found.new, found.nwe]'),
      [
        '20:27 MANIFEST_UNKNOWN_TOPIC the service reader consumes "found.nwe", which is not under topics (did you mean "found.new"?)',
      ],
    ],
    [
      'an unknown service',
      edited('group: fast', 'group: fast\n    restrict_to: [finder, raeder, reader]'),
      ['13:27 MANIFEST_UNKNOWN_SERVICE there is no service "raeder" (did you mean "reader"?)'],
    ],
    [
      'an unknown profile',
      edited('[cloud]', '[cloud, clod]'),
      ['3:21 MANIFEST_UNKNOWN_PROFILE OCSF 1.8.0 has no profile "clod" (did you mean "cloud"?)'],
    ],
    [
      'a profile without its extension',
      edited('[cloud]', '[nhi]'),
      ['3:14 MANIFEST_UNKNOWN_PROFILE OCSF 1.8.0 has no profile "nhi" (did you mean "acme/nhi"?)'],
    ],
    [
      'an unknown extension',
      edited('profiles: [cloud]', 'profiles: [cloud]\n  extensions: [acme, acne]'),
      [
        '4:22 MANIFEST_UNKNOWN_EXTENSION there is no extension "acne" in ocsf/extensions (did you mean "acme"?)',
      ],
    ],
    [
      'an unknown class',
      edited('entity_management:', 'entity_managment:'),
      [
        '15:7 MANIFEST_UNKNOWN_CLASS OCSF 1.8.0 has no class "entity_managment" (did you mean "entity_management"?)',
      ],
    ],
    [
      'a class by its number',
      edited('entity_management:', '3004:'),
      [
        '15:7 MANIFEST_UNKNOWN_CLASS OCSF 1.8.0 has no class "3004" (classes are named: 3004 is entity_management)',
      ],
    ],
    [
      'a class named like a part of every object',
      edited('entity_management:', 'constructor:'),
      [
        '15:7 MANIFEST_UNKNOWN_CLASS OCSF 1.8.0 has no class "constructor" (there are entity_management, detection_finding, security_finding, acme/drift)',
      ],
    ],
    [
      'an unknown activity',
      edited('[create]', '[create, crate]'),
      [
        '15:35 MANIFEST_UNKNOWN_ACTIVITY the class entity_management has no activity "crate" (did you mean "create"?)',
      ],
    ],
    [
      'an unknown activity number',
      edited('[create]', '[7]'),
      [
        '15:27 MANIFEST_UNKNOWN_ACTIVITY the class entity_management has no activity 7 (there are 0 (Unknown), 1 (Create), 2 (MFA Factor Enable))',
      ],
    ],
    [
      'one activity under two names',
      edited('[create]', '[mfa_factor_enable, create, 2]'),
      [
        '15:54 MANIFEST_UNKNOWN_ACTIVITY 2 is the same activity as "mfa_factor_enable" (remove one of the two)',
      ],
    ],
    [
      'a class that the record does not carry',
      edited('entity_management:', 'detection_finding:'),
      [
        '15:7 MANIFEST_CLASS_NOT_CARRIED the record Found carries entity_management, acme/drift, not detection_finding (add org.ocsf.DetectionFinding to the field ocsf of Found, or take the class off the topic)',
      ],
    ],
    [
      'a deprecated class',
      edited('entity_management:', 'security_finding:'),
      [
        '15:7 warning MANIFEST_DEPRECATED_CLASS the class security_finding is deprecated since OCSF 1.1.0 (use detection_finding)',
        '15:7 MANIFEST_CLASS_NOT_CARRIED the record Found carries entity_management, acme/drift, not security_finding (add org.ocsf.SecurityFinding to the field ocsf of Found, or take the class off the topic)',
      ],
    ],
    [
      'classes on a record without an OCSF event',
      edited('  Found: {}', '  Plain: {}').replace('record: Found', 'record: Plain'),
      [
        "15:7 MANIFEST_CLASS_NOT_CARRIED the record Plain has no field for an OCSF event, so found.new can't carry entity_management (add the field ocsf to the record, or name the field in its envelope)",
      ],
    ],
    [
      'a record with an OCSF event and no classes',
      smallManifest.replace(/ {4}classes:\n.*\n/, ''),
      [
        '11:3 MANIFEST_NO_CLASS the topic found.new says no OCSF class, while its record Found carries OCSF events (list under classes what may be published)',
      ],
    ],
    [
      'a key field that the record lacks',
      edited('group: fast', 'group: fast\n    key: [tenant_id, entity]'),
      [
        '13:22 MANIFEST_UNKNOWN_FIELD the record Found has no field "entity" for the key of found.new (there are event_id, tenant_id, entity_id, timestamp, causation_id, labels, text, ocsf)',
      ],
    ],
    [
      'a key field without one text',
      edited('partitions: 6', 'partitions: 6\n  key: [labels]'),
      [
        "6:9 MANIFEST_FIELD_TYPE the field labels of Found is of type map, which can't be the key of found.new (its type must be string or int or long or boolean or enum)",
      ],
    ],
    [
      'an envelope field that the record lacks',
      edited('Found: {}', 'Found: {envelope: {tenant: tenant}}'),
      [
        '9:30 MANIFEST_UNKNOWN_FIELD the record Found has no field "tenant" for the envelope\'s tenant (there are event_id, tenant_id, entity_id, timestamp, causation_id, labels, text, ocsf)',
      ],
    ],
    [
      'an envelope field of the wrong type',
      edited('Found: {}', 'Found: {envelope: {time: event_id}}'),
      [
        "9:28 MANIFEST_FIELD_TYPE the field event_id of Found is of type string, which can't be the envelope's time (its type must be long)",
      ],
    ],
    [
      'a dual write to a field that is not text',
      edited('Found: {}', 'Found: {dual_write: [text, timestamp]}'),
      [
        "9:30 MANIFEST_FIELD_TYPE the field timestamp of Found is of type long, which can't be dual_write (its type must be string)",
      ],
    ],
    [
      'a topic that nobody may produce',
      edited('    produces: [found.new]', '    consumes: [found.new]\n    group: other'),
      [
        '11:3 MANIFEST_NO_PRODUCER no service may produce to found.new (add found.new to the produces of the service that publishes it)',
      ],
    ],
    [
      'a topic that nobody consumes, as a remark',
      edited('    consumes: [found.new]', '    produces: [found.new]'),
      ['11:3 info MANIFEST_NO_CONSUMER no service consumes found.new'],
    ],
    [
      'a service that does nothing',
      edited('  reader:', '  idler: {}\n  reader:'),
      ['19:3 warning MANIFEST_UNUSED the service idler neither produces nor consumes anything'],
    ],
    [
      'a service on a topic that is not open to it',
      edited('group: fast', 'group: fast\n    restrict_to: [finder]'),
      [
        "21:16 MANIFEST_NOT_ALLOWED the service reader consumes found.new, which is restricted to finder (ask the topic's owner to add reader to restrict_to)",
      ],
    ],
    [
      'two services in one consumer group',
      `${smallManifest}  second:\n    consumes: [found.new]\n    group: reader\n`,
      [
        '23:12 MANIFEST_CONSUMER_GROUP the services reader and second share the consumer group "reader": each would get only some of the records (give each service a group of its own)',
      ],
    ],
  ])('reports %s', (_what, text, expected) => {
    expect(mistakes(text)).toEqual(expected)
  })
})

describe('settings that must fit together', () => {
  it.each([
    [
      'more replicas than brokers',
      edited('defaults:', 'cluster: {brokers: 2}\ndefaults:').replace(
        '1d}',
        '1d, replication: 4, min_insync_replicas: 1}',
      ),
      [
        "4:10 MANIFEST_REPLICATION 3 replicas can't lie on 2 brokers (each replica needs a broker of its own: lower replication or raise cluster.brokers)",
        "8:51 MANIFEST_REPLICATION 4 replicas can't lie on 2 brokers (each replica needs a broker of its own: lower replication or raise cluster.brokers)",
      ],
    ],
    [
      'more in-sync replicas than replicas, once for all topics that inherit it',
      withTopic('  found.old: {group: fast, record: Found, classes: {acme/drift: all}}').replace(
        'partitions: 6',
        'partitions: 6\n  min_insync_replicas: 4',
      ),
      [
        '6:24 MANIFEST_MIN_ISR min_insync_replicas 4 is more than the 3 replicas that the topic found.new has: no write would ever be acknowledged (at most 2, so that one broker may be down)',
      ],
    ],
    [
      'in-sync replicas that leave no broker to spare',
      edited('group: fast', 'group: fast\n    min_insync_replicas: 3'),
      [
        '13:26 warning MANIFEST_MIN_ISR min_insync_replicas 3 equals the replicas that the topic found.new has: writing stops while any broker is down (use 2)',
      ],
    ],
    [
      'a retention shorter than a segment',
      edited('{retention: 7d, segment: 1d}', '{retention: 12h, segment: 1d}'),
      [
        '7:21 MANIFEST_RETENTION retention 12h is shorter than a segment (1d): Kafka deletes whole closed segments, so records would stay for 1d and more (set segment to 12h or less)',
      ],
    ],
    [
      'no number of partitions anywhere',
      edited('defaults:\n  partitions: 6\n', ''),
      [
        '9:3 MANIFEST_NO_PARTITIONS the topic found.new has no number of partitions (set partitions on the topic, its group or in defaults: raising them later moves keys)',
      ],
    ],
    [
      'names that are one in metrics',
      withTopic('  found_new: {record: Found, classes: {acme/drift: all}}'),
      [
        "16:3 MANIFEST_METRIC_COLLISION the topics found.new and found_new are both found_new in Kafka's metrics: the broker refuses the second (rename one; keep to one of '.' and '_', or use '-')",
        "16:3 MANIFEST_METRIC_COLLISION the topics found.new.dlq and found_new.dlq are both found_new_dlq in Kafka's metrics: the broker refuses the second (rename one; keep to one of '.' and '_', or use '-')",
      ],
    ],
    [
      'a topic in the place of dead letters',
      withTopic('  found.new.dlq: {record: Found, classes: {acme/drift: all}}'),
      [
        "16:3 MANIFEST_METRIC_COLLISION there would be two topics named found.new.dlq, one of them for dead letters (rename one; keep to one of '.' and '_', or use '-')",
      ],
    ],
    [
      'a dead-letter topic with too long a name',
      smallManifest.replaceAll('found.new', 'f'.repeat(246)),
      [
        `11:3 MANIFEST_TOPIC_NAME the dead-letter topic's name ${'f'.repeat(246)}.dlq has 250 characters; Kafka takes 249 (shorten the name or the suffix)`,
      ],
    ],
  ])('reports %s', (_what, text, expected) => {
    expect(mistakes(text)).toEqual(expected)
  })

  it('lets a retention be unlimited, and a compacted topic have any', () => {
    expect(mistakes(edited('retention: 7d', 'retention: unlimited'))).toEqual([])
    expect(mistakes(edited('retention: 7d', 'cleanup: compact, retention: 1h'))).toEqual([])
  })

  it('skips what needs a part that could not be loaded', () => {
    const text = edited('entity_management:', 'nonsense:').replace('[cloud]', '[nonsense]')
    expect(diagnosticsOf(text, {})).toEqual([])
  })
})
