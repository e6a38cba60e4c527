import type { Envelope } from '../../../runtime/record-type.ts'
import type { AvroField, AvroRecord, AvroSchema } from '../../model/avro.ts'
import type { ManifestRecord, ManifestTopic } from '../../model/manifest.ts'
import { isUnion } from '../../model/schema-kind.ts'
import { pointer } from '../../pointer.ts'
import { choices, type ManifestCheck } from './context.ts'

/** Avro types that a field of each role may have. */
const roleTypes: { readonly [role in Exclude<keyof Envelope, 'ocsf'>]: readonly string[] } = {
  id: ['string'],
  tenant: ['string'],
  type: ['string'],
  time: ['long'],
  correlation: ['string'],
  causation: ['string'],
  schemaVersion: ['int', 'long'],
}

/** Types whose values have one text, and so can be part of a message key. */
const keyTypes = ['string', 'int', 'long', 'boolean', 'enum']

/** Keys, envelopes and dual writes name fields that the records have, of a type that fits. */
export function checkFields(check: ManifestCheck): void {
  const { manifest, records } = check
  if (records === undefined) return
  for (const record of manifest.records) {
    const known = records.find(({ name }) => name === record.name)
    if (known !== undefined) checkRecord(check, record, known.schema)
  }
  const reported = new Set<string>()
  for (const topic of manifest.topics) {
    const schema = records.find(({ name }) => name === topic.record)?.schema
    if (schema === undefined) continue
    const keyAt = topic.origins.key ?? pointer('topics', topic.name)
    for (const [i, field] of topic.key.entries()) {
      const at = topic.origins.key === undefined ? keyAt : keyAt + pointer(i)
      if (reported.has(`${at} ${topic.record}`)) continue
      reported.add(`${at} ${topic.record}`)
      checkField(check, schema, field, at, `the key of ${topic.name}`, keyTypes)
    }
    checkTopicClasses(check, topic, schema)
  }
}

function checkRecord(check: ManifestCheck, record: ManifestRecord, schema: AvroRecord): void {
  const at = pointer('records', record.name)
  for (const role of Object.keys(record.envelope) as (keyof Envelope)[]) {
    const given = record.envelopeGiven.includes(role)
    const field = record.envelope[role]
    const exists = schema.fields.some(({ name }) => name === field)
    if (role === 'ocsf' ? !given || exists : !given && !exists) continue
    const key = role === 'schemaVersion' ? 'schema_version' : role
    const place = given ? `${at}/envelope/${key}` : at
    checkField(check, schema, field, place, `the envelope's ${key}`, role === 'ocsf' ? [] : roleTypes[role])
  }
  for (const [i, field] of record.dualWrite.entries()) {
    checkField(check, schema, field, `${at}/dual_write/${i}`, 'dual_write', ['string'])
  }
  if (record.liftGiven) checkField(check, schema, record.lift!, `${at}/lift`, 'lift', ['string'])
}

function checkField(
  { report }: ManifestCheck,
  schema: AvroRecord,
  name: string,
  at: string,
  use: string,
  types: readonly string[],
): void {
  const field = schema.fields.find((candidate) => candidate.name === name)
  if (field === undefined) {
    const hint = choices(
      name,
      schema.fields.map((candidate) => candidate.name),
    )
    const message = `the record ${schema.name} has no field "${name}" for ${use}`
    report('MANIFEST_UNKNOWN_FIELD', at, message, { hint })
    return
  }
  const type = typeName(field)
  if (types.length === 0 || types.includes(type)) return
  const message = `the field ${name} of ${schema.name} is of type ${type}, which can't be ${use}`
  report('MANIFEST_FIELD_TYPE', at, message, { hint: `its type must be ${types.join(' or ')}` })
}

function checkTopicClasses(check: ManifestCheck, topic: ManifestTopic, schema: AvroRecord): void {
  const record = check.manifest.records.find(({ name }) => name === topic.record)
  // told by itself, and what it carries is known only with it
  if (record === undefined) return
  const ocsfField = record.envelope.ocsf
  const field = schema.fields.find(({ name }) => name === ocsfField)
  const at = pointer('topics', topic.name)
  if (field === undefined) {
    for (const { name } of topic.classes) {
      const message = `the record ${topic.record} has no field for an OCSF event, so ${topic.name} can't carry ${name}`
      const hint = `add the field ${ocsfField} to the record, or name the field in its envelope`
      check.report('MANIFEST_CLASS_NOT_CARRIED', pointer('topics', topic.name, 'classes', name), message, {
        at: 'key',
        hint,
      })
    }
    return
  }
  if (topic.classes.length === 0) {
    const message = `the topic ${topic.name} says no OCSF class, while its record ${topic.record} carries OCSF events`
    const hint = 'list under classes what may be published'
    check.report('MANIFEST_NO_CLASS', at, message, { at: 'key', hint })
  }
  const branches = branchNames(field.type)
  const carried = [...(check.derivedClasses ?? [])].filter(([, fullName]) => branches.includes(fullName))
  for (const { name } of topic.classes) {
    const fullName = check.derivedClasses?.get(name)
    if (fullName === undefined || branches.includes(fullName)) continue
    const names = carried.map(([className]) => className).join(', ') || 'no OCSF class'
    const message = `the record ${topic.record} carries ${names}, not ${name}`
    const hint = `add ${fullName} to the field ${ocsfField} of ${topic.record}, or take the class off the topic`
    const classAt = pointer('topics', topic.name, 'classes', name)
    check.report('MANIFEST_CLASS_NOT_CARRIED', classAt, message, { at: 'key', hint })
  }
}

/** The type's name, without null where it is a union of null and one type. */
function typeName({ type }: AvroField): string {
  const branches = branchNames(type).filter((name) => name !== 'null')
  return branches.length === 1 ? branches[0]! : 'union'
}

function branchNames(type: AvroSchema): string[] {
  if (typeof type === 'string') return [type]
  if (isUnion(type)) return type.flatMap(branchNames)
  return [type.type === 'record' ? type.name : type.type]
}
