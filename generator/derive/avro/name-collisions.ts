import type { Finding } from '../../diagnostic.ts'
import type { DerivedRecord } from '../../model/derived.ts'
import type { CompiledSchema } from '../../model/ocsf.ts'
import { itemPlace } from './item-place.ts'

/** Two records of one name, and an old name that an item now has: each is a finding at the second item. */
export function nameCollisions(records: readonly DerivedRecord[], schema: CompiledSchema): Finding[] {
  const findings: Finding[] = []
  const owners = new Map<string, DerivedRecord>()
  const report = (record: DerivedRecord, message: string) => {
    const place = itemPlace(schema, record.kind, record.item)
    const hint = 'rename one of the two'
    findings.push({ code: 'AVRO_DUPLICATE_NAME', severity: 'error', ...place, message, hint })
  }
  for (const record of records) {
    const other = owners.get(record.fullName)
    if (other === undefined) owners.set(record.fullName, record)
    else
      report(
        record,
        `the ${record.kind} ${record.item} and the ${other.kind} ${other.item} are both ${record.fullName} in Avro`,
      )
  }
  for (const record of records) {
    for (const alias of record.schema.aliases ?? []) {
      const other = owners.get(alias)
      if (other === undefined) owners.set(alias, record)
      else if (other !== record)
        report(
          record,
          `the old name ${alias} of the ${record.kind} ${record.item} is taken by the ${other.kind} ${other.item}`,
        )
    }
  }
  return findings
}
