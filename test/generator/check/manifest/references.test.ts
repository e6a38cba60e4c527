import { describe, expect, it } from 'vitest'
import { diagnosticsOf, edited, smallManifest, written } from '../../manifest-support.ts'
import { surroundings } from './surroundings.ts'

const mistakes = (text: string) => diagnosticsOf(text, surroundings).map(written)

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
      'classes on a record that the manifest does not list, which is told once',
      edited('  Found: {}', '  Plain: {}'),
      [
        '13:13 MANIFEST_UNKNOWN_RECORD the topic found.new carries "Found", which is not under records (there are Plain)',
        '9:3 warning MANIFEST_UNUSED no topic carries the record Plain',
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
