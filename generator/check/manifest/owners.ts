import { pointer } from '../../pointer.ts'
import type { ManifestCheck } from './context.ts'

/** Topics and records have an owner: someone to ask before a change, and to tell when records are refused. */
export function checkOwners({ manifest, report }: ManifestCheck): void {
  const { topics, records } = manifest
  for (const { name, owner } of topics) {
    if (owner !== undefined) continue
    const hint = 'name the team under owner: of the topic, its group or defaults'
    const more = { severity: 'warning', at: 'key', hint } as const
    report('MANIFEST_NO_OWNER', pointer('topics', name), `nobody owns the topic ${name}`, more)
  }
  for (const { name, owner } of records) {
    if (owner !== undefined) continue
    const more = {
      severity: 'warning',
      at: 'key',
      hint: 'name the team under owner: of the record or defaults',
    } as const
    report('MANIFEST_NO_OWNER', pointer('records', name), `nobody owns the record ${name}`, more)
  }
}
