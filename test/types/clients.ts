/**
 * What the generated types forbid. Nothing here runs: `tsc` fails when a line marked with ts-expect-error compiles,
 * and when any other line doesn't.
 */
import {
  type EntityManagement,
  EntityManagementActivityId,
  type EntityManagementInput,
  entityManagement,
  isValidEntityManagement,
  SeverityId,
} from '../../generated/index.ts'
import { type DiscoveryService, discoveryService } from '../../generated/services/discovery.ts'
import { notificationService } from '../../generated/services/notification.ts'
import type { AuditChangeInput } from '../../generated/topics/audit-change.ts'
import type { Kafka } from '../../runtime/index.ts'

declare const kafka: Kafka
declare const discovery: DiscoveryService
declare const decoded: EntityManagement

const entity = { uid: 'arn:aws:iam::123456789012:role/x' }

// a builder takes what is required and nothing that follows from it
const event: EntityManagementInput = {
  activity_id: EntityManagementActivityId.Create,
  severity_id: SeverityId.Informational,
  entity,
}
void entityManagement(event)
void entityManagement({ ...event, metadata: { profiles: ['cloud'] }, unmapped: { free: 'form' }, time: 0 })

// @ts-expect-error: severity_id is required
void entityManagement({ activity_id: 1, entity })
// @ts-expect-error: entity is required
void entityManagement({ activity_id: 1, severity_id: 1 })
// @ts-expect-error: 77 is not an activity of the class
void entityManagement({ ...event, activity_id: 77 })
// @ts-expect-error: an attribute of profile security_control, which the project does not use
void entityManagement({ ...event, risk_score: 3 })
// @ts-expect-error: no such attribute
void entityManagement({ ...event, enttity: entity })
// @ts-expect-error: text where OCSF has a number
void entityManagement({ ...event, severity_id: 'Low' })
// @ts-expect-error: another class
void entityManagement({ ...event, class_uid: 3001 })
// attributes of profiles in use are there
void entityManagement({ ...event, nhi_risk_score: 3.2, cloud: { provider: 'AWS' } })

// what the wire promises: nearly everything may be absent, enums are open
const severity: number = decoded.severity_id
const maybe: string | undefined = decoded.entity?.uid
// @ts-expect-error: the wire doesn't promise the entity
void decoded.entity.uid
// absent is undefined, never null
// @ts-expect-error: null is not a value
const nothing: EntityManagement['status'] = null
if (isValidEntityManagement(decoded)) {
  // what validation proved
  const uid: string | undefined = decoded.entity.uid
  void uid
}
void [severity, maybe, nothing]

// a topic takes its classes and activities only
const common = { tenant_id: 't', entity_id: 'e' }
void discovery.nhiDiscovered.publish({ ...common, ocsf: { ...event, activity_id: 1 } })
// @ts-expect-error: nhi.discovered is about creation, not deletion
void discovery.nhiDiscovered.publish({ ...common, ocsf: { ...event, activity_id: 4 } })
// @ts-expect-error: the tenant is required
void discovery.nhiDiscovered.publish({ entity_id: 'e', ocsf: { ...event, activity_id: 1 } })
// @ts-expect-error: the event is required
void discovery.nhiDiscovered.publish(common)
// @ts-expect-error: the discovery service may not produce threats
void discovery.threatDetected

// where several classes are allowed, the event says which it is
const change: AuditChangeInput = { ...common, ocsf: { ...event, class_uid: 3004, activity_id: 1 } }
// @ts-expect-error: class_uid tells the classes apart
const unclear: AuditChangeInput = { ...common, ocsf: { ...event, activity_id: 1 } }
void [change, unclear]

// a service's handlers are those of the topics that it may consume
void notificationService(kafka, {
  'threat.detected': async (threat, context) => {
    const title: string | undefined = threat.ocsf?.finding_info?.title
    const tenant: string = context.tenantId
    void [title, tenant]
  },
})
void notificationService(kafka, {
  // @ts-expect-error: notification may not consume discoveries
  'nhi.discovered': async () => {},
})
void discoveryService(kafka)

// what publishing returns is the topic's event
void discovery.nhiDiscovered.publish({ ...common, ocsf: { ...event, activity_id: 1 } }).then((published) => {
  const id: string = published.event.event_id
  return id
})

// what a builder made can be published where its activity is allowed, and only there
const built = entityManagement({ ...event, activity_id: 1 })
void discovery.nhiDiscovered.publish({ ...common, ocsf: built })
// @ts-expect-error: a creation is not an update
void discovery.nhiUpdated.publish({ ...common, ocsf: built })
