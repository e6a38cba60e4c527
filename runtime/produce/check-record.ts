import { ownProperty, type PlainObject } from '../plain-object.ts'
import type { TopicType } from '../record-type.ts'
import { pointerStep } from '../validate/issue.ts'
import { isTime } from './fill-envelope.ts'
import { type PublishIssue, recordIssue } from './publish-issue.ts'
import { fitsType, type RecordField } from './record-fields.ts'

/** What is wrong with the record's own fields: those of the OCSF event inside it are not looked at. */
export function checkRecord(
  topic: TopicType<unknown>,
  event: PlainObject,
  fields: ReadonlyMap<string, RecordField>,
): PublishIssue[] {
  const { envelope, key, classes } = topic
  const issues: PublishIssue[] = []
  for (const field of fields.values()) {
    // chooseClass reports a missing OCSF event.
    if (field.name === envelope.ocsf && classes.length > 0) continue
    const value = ownProperty(event, field.name)
    const pointer = pointerStep(field.name)
    if (value === undefined) {
      if (!field.nullable) issues.push(recordIssue('FIELD_MISSING', '', `${field.name} is missing`))
    } else if (field.type !== undefined && !fitsType(value, field.type)) {
      const message = `must be of type ${field.type}, not ${kindOf(value)}`
      issues.push(recordIssue('FIELD_TYPE', pointer, message, hintOf(value)))
    } else if (value === '' && needsText(topic, field.name)) {
      issues.push(recordIssue('FIELD_EMPTY', pointer, 'must not be empty'))
    }
  }
  for (const name of Object.keys(event)) {
    if (fields.has(name)) continue
    const hint = `the record has the fields ${[...fields.keys()].join(', ')}`
    const message = `${topic.record.name} has no field ${name}`
    issues.push(recordIssue('FIELD_UNKNOWN', pointerStep(name), message, hint))
  }
  for (const name of key) {
    if (fields.get(name)?.nullable === true && ownProperty(event, name) === undefined) {
      issues.push(recordIssue('FIELD_MISSING', '', `${name} is missing, and is part of the key`))
    }
  }
  const time = ownProperty(event, envelope.time)
  if (typeof time === 'number' && !isTime(time)) {
    const message = `${time} is not a whole number of milliseconds since the epoch`
    issues.push(recordIssue('FIELD_RANGE', pointerStep(envelope.time!), message))
  }
  const version = ownProperty(event, envelope.schemaVersion)
  if (
    (typeof version === 'number' || typeof version === 'string') &&
    String(version) !== String(topic.record.version)
  ) {
    const message = `${topic.record.name} is written with version ${topic.record.version}, not ${version}`
    const pointer = pointerStep(envelope.schemaVersion!)
    issues.push(recordIssue('SCHEMA_VERSION_MISMATCH', pointer, message, 'leave it out'))
  }
  const type = ownProperty(event, envelope.type)
  if (typeof type === 'string' && type !== topic.name) {
    const message = `an event of ${topic.name} can't have the type ${type}`
    issues.push(recordIssue('EVENT_TYPE_MISMATCH', pointerStep(envelope.type!), message, 'leave it out'))
  }
  return issues
}

function needsText({ envelope, key }: TopicType<unknown>, field: string): boolean {
  const { id, tenant, correlation } = envelope
  return key.includes(field) || [id, tenant, correlation].includes(field)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'number') return Number.isInteger(value) ? `the number ${value}` : `${value}`
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function hintOf(value: unknown): string | undefined {
  return value === null ? 'leave a field without a value out' : undefined
}
