import { pointer } from '../../pointer.ts'
import type { ManifestCheck } from './context.ts'

/** Every topic has a producer, services keep to topics that are open to them, consumer groups are not shared. */
export function checkServices(check: ManifestCheck): void {
  const { topics, services } = check.manifest
  for (const { name, restrictTo } of topics) {
    const at = pointer('topics', name)
    const producers = services.filter(({ produces }) => produces.includes(name))
    if (producers.length === 0) {
      const hint = `add ${name} to the produces of the service that publishes it`
      const message = `no service may produce to ${name}`
      check.report('MANIFEST_NO_PRODUCER', at, message, { at: 'key', hint })
    }
    if (!services.some(({ consumes }) => consumes.includes(name))) {
      const message = `no service consumes ${name}`
      check.report('MANIFEST_NO_CONSUMER', at, message, { severity: 'info', at: 'key' })
    }
    if (restrictTo === undefined) continue
    for (const service of services) {
      for (const list of ['produces', 'consumes'] as const) {
        const i = service[list].indexOf(name)
        if (i < 0 || restrictTo.includes(service.name)) continue
        const message = `the service ${service.name} ${list} ${name}, which is restricted to ${restrictTo.join(', ')}`
        const hint = `ask the topic's owner to add ${service.name} to restrict_to`
        check.report('MANIFEST_NOT_ALLOWED', pointer('services', service.name, list, i), message, { hint })
      }
    }
  }
  const members = new Map<string, string>()
  for (const { name, group, produces, consumes } of services) {
    const at = pointer('services', name)
    if (produces.length === 0 && consumes.length === 0) {
      const message = `the service ${name} neither produces nor consumes anything`
      check.report('MANIFEST_UNUSED', at, message, { severity: 'warning', at: 'key' })
    }
    if (consumes.length === 0) continue
    const other = members.get(group)
    if (other !== undefined) {
      const message = `the services ${other} and ${name} share the consumer group "${group}": each would get only some of the records`
      check.report('MANIFEST_CONSUMER_GROUP', `${at}/group`, message, {
        hint: 'give each service a group of its own',
      })
    }
    members.set(group, name)
  }
}
