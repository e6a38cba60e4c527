import { readFileSync } from 'node:fs'
import { type AuditAccessEvent, auditAccessEvent, type NHIEvent, nhiEvent } from '../../../generated/index.ts'
import type { ThreatEvent } from '../../../generated/records/threat-event.ts'
import { threatEvent } from '../../../generated/records/threat-event.ts'
import type { RecordType } from '../../../runtime/record-type.ts'

/** An event that is measured, with the record that carries it. */
export interface MeasuredEvent {
  readonly name: string
  readonly record: RecordType<object>
  /** The name of `avro/history/<record>`. */
  readonly simpleName: string
  readonly value: { readonly [field: string]: unknown }
  /** What a projection reads: one field that comes first, one in the middle, one last, one nested, one in an array. */
  readonly five: readonly [first: string, middle: string, last: string, nested: string, inArray: string]
}

const arn = 'arn:aws:iam::123456789012:role/lambda-execution-role'

function envelope(type: string, version: number) {
  return {
    event_id: '0190a5c0-7f1e-7c3a-9b1e-2f4d5a6b7c8d',
    tenant_id: 'tenant_123',
    entity_id: arn,
    event_type: type,
    timestamp: 1_705_312_200_000,
    metadata: {},
    correlation_id: '550e8400-e29b-41d4-a716-446655440000',
    schema_version: version,
  }
}

const metadata = {
  correlation_uid: '550e8400-e29b-41d4-a716-446655440000',
  log_name: 'nexora.analytics',
  log_provider: 'Nexora Analytics Service',
  log_version: '1.0.0',
  original_time: '2024-01-15T10:30:00.000Z',
  processed_time: 1_705_314_601_123,
  product: { name: 'Nexora AED Platform', vendor_name: 'Nexora Security', version: '1.0.0' },
  profiles: ['cloud', 'host'],
  tenant_uid: 'tenant_123',
  version: '1.8.0',
}

const cloud = {
  account: { type: 'AWS Account', type_id: 10, uid: '123456789012' },
  provider: 'AWS',
  region: 'us-east-1',
}

/** The corrected sample of the architecture document, as the discovery service publishes it. */
function discovered(): NHIEvent {
  const text = readFileSync(
    new URL('../../../examples/ocsf/entity-management.1.8.0.json', import.meta.url),
    'utf8',
  )
  const event = JSON.parse(text)
  const ocsf = { ...event, ...(event.unmapped && { unmapped: JSON.stringify(event.unmapped) }) }
  return { ...envelope('nhi.discovered', nhiEvent.version), ocsf_event: '', ocsf }
}

/** A detection with what an analyst wants to see: evidence, observables, the attack's technique, resources. */
function detected(): ThreatEvent {
  const address = (n: number) => `203.0.113.${n}`
  const ocsf = {
    activity_id: 1,
    activity_name: 'Create',
    category_name: 'Findings',
    category_uid: 2,
    class_name: 'Detection Finding',
    class_uid: 2004 as const,
    cloud,
    confidence: 'High',
    confidence_id: 3,
    confidence_score: 92,
    count: 14,
    device: {
      hostname: 'ip-10-0-3-17.ec2.internal',
      ip: '10.0.3.17',
      name: 'payments-worker-3',
      region: 'us-east-1',
      type: 'Virtual',
      type_id: 6,
      uid: 'i-0abcd1234ef567890',
    },
    evidences: Array.from({ length: 4 }, (_, n) => ({
      api: {
        operation: ['AssumeRole', 'GetSecretValue', 'ListBuckets', 'GetObject'][n]!,
        request: { uid: `7f3c2d1e-0000-4000-8000-00000000000${n}` },
        response: { code: 200 },
        service: { name: ['sts', 'secretsmanager', 's3', 's3'][n]! },
        version: '2012-10-17',
      },
      src_endpoint: { ip: address(10 + n), port: 49_152 + n, hostname: `exit-${n}.example.net` },
      actor: {
        session: { uid: `ASIAEXAMPLE${n}`, created_time: 1_705_312_000_000 + n, is_remote: true },
        user: { name: 'payments-worker', uid: `${arn}/session-${n}`, type: 'System', type_id: 3 },
      },
    })),
    finding_info: {
      analytic: {
        name: 'Credential use from an unusual network',
        type: 'Behavioral',
        type_id: 2,
        uid: 'NX-2041',
        version: '3',
      },
      attacks: [
        {
          tactic: { name: 'Credential Access', uid: 'TA0006' },
          technique: { name: 'Unsecured Credentials', uid: 'T1552' },
          version: '14.1',
        },
      ],
      created_time: 1_705_312_205_000,
      data_sources: ['cloudtrail', 'vpc-flow'],
      desc: 'A role of a workload was used from addresses that it had never been used from, and read secrets.',
      first_seen_time: 1_705_311_000_000,
      last_seen_time: 1_705_312_190_000,
      title: 'Workload credentials used from outside of the workload',
      types: ['Credential Access', 'Anomaly'],
      uid: '6b1f5c9e-1111-4111-8111-111111111111',
    },
    is_alert: true,
    message: 'Credentials of payments-worker were used from 4 unknown addresses within 19 minutes.',
    metadata,
    observables: Array.from({ length: 12 }, (_, n) =>
      n < 4
        ? { name: `evidences[${n}].src_endpoint.ip`, type: 'IP Address', type_id: 2, value: address(10 + n) }
        : {
            name: 'resources.uid',
            type: 'Resource UID',
            type_id: 10,
            value: `arn:aws:s3:::customer-exports-${n}`,
          },
    ),
    resources: Array.from({ length: 3 }, (_, n) => ({
      cloud_partition: 'aws',
      name: `customer-exports-${n}`,
      owner: { name: 'payments', type_id: 3 },
      region: 'us-east-1',
      type: 'AWS::S3::Bucket',
      uid: `arn:aws:s3:::customer-exports-${n}`,
    })),
    risk_level: 'High',
    risk_level_id: 3,
    risk_score: 87,
    severity: 'High',
    severity_id: 4,
    start_time: 1_705_311_000_000,
    status: 'New',
    status_id: 1,
    time: 1_705_312_200_000,
    type_name: 'Detection Finding: Create',
    type_uid: 200_401,
  }
  return {
    ...envelope('threat.detected', threatEvent.version),
    threat_id: '6b1f5c9e-1111-4111-8111-111111111111',
    threat_score: 8.7,
    ocsf,
  } as ThreatEvent
}

/** A call of an API, as the gateway publishes it. */
function accessed(): AuditAccessEvent {
  const ocsf = {
    activity_id: 2,
    activity_name: 'Read',
    actor: {
      session: {
        uid: 'e0b7a9d2',
        created_time: 1_705_311_900_000,
        issuer: 'https://id.example.com',
        is_mfa: true,
      },
      user: { email_addr: 'dana@example.com', name: 'dana', type: 'User', type_id: 1, uid: 'u-1038' },
    },
    api: {
      operation: 'GET /v1/identities/{id}',
      request: { uid: '9c1d7c1e-2222-4222-8222-222222222222' },
      response: { code: 200 },
      service: { name: 'identities' },
      version: 'v1',
    },
    category_name: 'Application Activity',
    category_uid: 6,
    class_name: 'API Activity',
    class_uid: 6003 as const,
    cloud,
    duration: 17,
    http_request: {
      http_method: 'GET',
      url: { path: '/v1/identities/8812', scheme: 'https', hostname: 'api.nexora.example', port: 443 },
      user_agent: 'nexora-cli/2.3.1 (linux; x64)',
      version: '1.1',
    },
    metadata,
    resources: [{ name: 'identity 8812', type: 'identity', uid: 'urn:nexora:identity:8812' }],
    severity: 'Informational',
    severity_id: 1,
    src_endpoint: { ip: '198.51.100.24', port: 51_123 },
    status: 'Success',
    status_id: 1,
    time: 1_705_312_200_000,
    type_name: 'API Activity: Read',
    type_uid: 600_302,
  }
  return { ...envelope('audit.access', auditAccessEvent.version), ocsf } as AuditAccessEvent
}

/** Fixed, so that figures of different days are of the same bytes. */
export const measuredEvents: readonly MeasuredEvent[] = [
  {
    name: 'Entity Management',
    record: nhiEvent as RecordType<object>,
    simpleName: 'NHIEvent',
    value: { ...discovered() },
    five: ['event_id', 'ocsf.severity_id', 'ocsf.type_uid', 'ocsf.cloud.region', 'ocsf.observables[].value'],
  },
  {
    name: 'Detection Finding',
    record: threatEvent as RecordType<object>,
    simpleName: 'ThreatEvent',
    value: { ...detected() },
    five: [
      'event_id',
      'ocsf.severity_id',
      'ocsf.type_uid',
      'ocsf.finding_info.title',
      'ocsf.observables[].value',
    ],
  },
  {
    name: 'API Activity',
    record: auditAccessEvent as RecordType<object>,
    simpleName: 'AuditAccessEvent',
    value: { ...accessed() },
    five: ['event_id', 'ocsf.severity_id', 'ocsf.type_uid', 'ocsf.actor.user.uid', 'ocsf.resources[].uid'],
  },
]
