import { pointer } from '../../pointer.ts'
import { choices, type ManifestCheck } from './context.ts'

/** Records, groups, topics and services that are named exist; those that nothing names are pointed out. */
export function checkReferences(check: ManifestCheck): void {
  const { manifest, records } = check
  const recordNames = manifest.records.map(({ name }) => name)
  const groupNames = manifest.groups.map(({ name }) => name)
  const topicNames = manifest.topics.map(({ name }) => name)
  const serviceNames = manifest.services.map(({ name }) => name)
  for (const { name, file } of records === undefined ? [] : manifest.records) {
    const known = records?.find((record) => record.name === name)
    const at = pointer('records', name)
    if (known === undefined) {
      const hint = choices(name, records?.map((record) => record.name) ?? [])
      check.report('MANIFEST_UNKNOWN_RECORD', at, `no file under avro/ defines the record "${name}"`, {
        at: 'key',
        hint,
      })
    } else if (known.file !== file) {
      const message = `the record ${name} is defined in ${known.file}, not in ${file}`
      check.report('MANIFEST_UNKNOWN_RECORD', `${at}/file`, message)
    }
  }
  for (const { name, record, group, restrictTo } of manifest.topics) {
    const at = pointer('topics', name)
    if (!recordNames.includes(record)) {
      const message = `the topic ${name} carries "${record}", which is not under records`
      check.report('MANIFEST_UNKNOWN_RECORD', `${at}/record`, message, { hint: choices(record, recordNames) })
    }
    if (group !== undefined && !groupNames.includes(group)) {
      const message = `the topic ${name} is in "${group}", which is not under groups`
      check.report('MANIFEST_UNKNOWN_GROUP', `${at}/group`, message, { hint: choices(group, groupNames) })
    }
    for (const [i, service] of (restrictTo ?? []).entries()) {
      if (serviceNames.includes(service)) continue
      const message = `there is no service "${service}"`
      const hint = choices(service, serviceNames)
      check.report('MANIFEST_UNKNOWN_SERVICE', `${at}/restrict_to/${i}`, message, { hint })
    }
  }
  for (const service of manifest.services) {
    for (const list of ['produces', 'consumes'] as const) {
      for (const [i, topic] of service[list].entries()) {
        if (topicNames.includes(topic)) continue
        const message = `the service ${service.name} ${list} "${topic}", which is not under topics`
        const at = pointer('services', service.name, list, i)
        check.report('MANIFEST_UNKNOWN_TOPIC', at, message, { hint: choices(topic, topicNames) })
      }
    }
  }
  const unused = (kind: 'groups' | 'records', names: readonly string[], used: ReadonlySet<unknown>) => {
    for (const name of names) {
      if (used.has(name)) continue
      const message = `no topic ${kind === 'groups' ? 'is in the group' : 'carries the record'} ${name}`
      check.report('MANIFEST_UNUSED', pointer(kind, name), message, { severity: 'warning', at: 'key' })
    }
  }
  unused('groups', groupNames, new Set(manifest.topics.map(({ group }) => group)))
  unused('records', recordNames, new Set(manifest.topics.map(({ record }) => record)))
}
