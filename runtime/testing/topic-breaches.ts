import type { Mutable } from '../complete/mutable.ts'
import type { RecordIssueCode } from '../produce/publish-issue.ts'
import { type RecordField, recordFields } from '../produce/record-fields.ts'
import type { TopicType } from '../record-type.ts'
import { pointerStep } from '../validate/issue.ts'
import { planOf } from '../validate/plan.ts'
import { metadataPlan } from './frame.ts'

/** One way to make a topic's event break exactly one rule of its record. */
export interface TopicBreach {
  readonly code: RecordIssueCode
  readonly rule: string
  /** Breaks the rule in a complete event, and gives the pointer that the issue has. */
  readonly apply: (event: Mutable) => string
}

/** The ways to break the rules that publishing to a topic has beside those of OCSF. */
export function* topicBreaches(topic: TopicType<unknown>): Generator<TopicBreach> {
  const { envelope, classes, key, name: topicName } = topic
  const fields = recordFields(topic.record.schema)
  yield breach('FIELD_UNKNOWN', 'the record has no fields but its own', 'no_such_field', 'x')
  for (const field of fields.values()) yield* fieldBreaches(topic, field)
  const texts = [...new Set([...key, envelope.id, envelope.correlation])]
  for (const name of texts) {
    if (name === undefined || fields.get(name)?.type !== 'string') continue
    yield breach('FIELD_EMPTY', `${name} isn't empty`, name, '')
  }
  const { time, type, schemaVersion } = envelope
  if (time !== undefined) yield breach('FIELD_RANGE', `${time} isn't negative`, time, -1)
  if (type !== undefined) {
    yield breach('EVENT_TYPE_MISMATCH', `${type} is ${topicName}`, type, `${topicName}.other`)
  }
  if (schemaVersion !== undefined) {
    const { version } = topic.record
    yield breach('SCHEMA_VERSION_MISMATCH', `${schemaVersion} is ${version}`, schemaVersion, version + 1)
  }
  if (envelope.ocsf !== undefined && classes.length > 0) yield* eventBreaches(topic, envelope.ocsf)
}

function breach(code: RecordIssueCode, rule: string, field: string, value: unknown): TopicBreach {
  return {
    code,
    rule,
    apply: (event) => {
      event[field] = value
      return pointerStep(field)
    },
  }
}

function* fieldBreaches({ envelope, classes, defaults, dualWrite }: TopicType<unknown>, field: RecordField) {
  const { name, type, nullable } = field
  if (name === envelope.ocsf && classes.length > 0) return
  if (type !== undefined) {
    if (type !== 'null')
      yield breach('FIELD_TYPE', `${name} is of the type ${type}`, name, type === 'boolean' ? 'x' : true)
  }
  const { id, tenant, type: eventType, time, correlation, schemaVersion } = envelope
  const filled = [id, tenant, eventType, time, correlation, schemaVersion, ...(dualWrite ?? [])]
  if (nullable || filled.includes(name) || Object.hasOwn(defaults, name)) return
  yield missing(name)
}

function missing(name: string): TopicBreach {
  return {
    code: 'FIELD_MISSING',
    rule: `${name} is there`,
    apply: (event) => {
      delete event[name]
      return ''
    },
  }
}

/** What the OCSF event says must agree with the topic and with the record around it. */
function* eventBreaches(topic: TopicType<unknown>, field: string): Generator<TopicBreach> {
  const { envelope, classes, name } = topic
  const at = pointerStep(field)
  const ocsf = (event: Mutable) => event[field] as Mutable
  yield missing(field)
  yield {
    code: 'CLASS_NOT_ALLOWED',
    rule: `class_uid is that of a class that ${name} carries`,
    apply: (event) => {
      ocsf(event).class_uid = Math.max(...classes.map(({ rules }) => rules.uid)) + 1
      return `${at}/class_uid`
    },
  }
  if (classes.length > 1) {
    yield {
      code: 'CLASS_NOT_CHOSEN',
      rule: `class_uid says which of its classes the event is of`,
      apply: (event) => {
        delete ocsf(event).class_uid
        return at
      },
    }
  }
  const others = otherActivities(topic)
  if (others !== undefined) {
    yield {
      code: 'ACTIVITY_NOT_ALLOWED',
      rule: `activity_id is one that ${name} carries`,
      apply: (event) => {
        const { activity_name: _name, type_name: _type, ...rest } = ocsf(event)
        const id = others.get(rest.class_uid)
        event[field] = { ...rest, activity_id: id, type_uid: (rest.class_uid as number) * 100 + id! }
        return `${at}/activity_id`
      },
    }
  }
  const pairs = [
    ['TENANT_MISMATCH', 'tenant_uid', envelope.tenant],
    ['CORRELATION_MISMATCH', 'correlation_uid', envelope.correlation],
  ] as const
  for (const [code, uid, own] of pairs) {
    const isKnown = classes.every(({ rules }) => metadataPlan(planOf(rules))?.slots.has(uid) === true)
    if (own === undefined || !isKnown) continue
    yield {
      code,
      rule: `metadata.${uid} is ${own}`,
      apply: (event) => {
        const metadata = ocsf(event).metadata as Mutable
        metadata[uid] = `not ${String(metadata[uid])}`
        return `${at}/metadata/${uid}`
      },
    }
  }
}

/** For each class, by its uid, a listed activity that the topic doesn't carry; undefined where one has none. */
function otherActivities({ classes }: TopicType<unknown>): ReadonlyMap<unknown, number> | undefined {
  const others = new Map<unknown, number>()
  for (const { rules, activities } of classes) {
    const ids = Object.keys(rules.attributes.activity_id?.enum ?? {}).map(Number)
    const other = ids.find((id) => !activities.includes(id))
    if (other === undefined) return undefined
    others.set(rules.uid, other)
  }
  return others
}
