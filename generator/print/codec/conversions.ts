import type { AvroSchema } from '../../model/avro.ts'
import type { DerivedRecord } from '../../model/derived.ts'
import { code, type Printable } from '../ts/code.ts'
import { runtime } from './context.ts'

/**
 * How what an older release's type holds becomes today's type, for each attribute that ever changed its type. The
 * list is closed: an attribute that isn't in it stops the generator rather than being guessed at.
 */
export function convertOlder(
  record: DerivedRecord,
  attribute: string,
  branch: AvroSchema,
  _today: AvroSchema,
  read: Printable,
): Printable {
  switch (`${record.item}.${attribute}`) {
    // 1.1.0: one record became an array of them
    case 'cve.cvss':
      return code`[${read}]`
    // 1.1.0: cis_control became cis_csc
    case 'security_finding.cis_csc':
      return code`${runtime('cisCscOfCisControl')}(${read})`
    // 1.2.0: the number became text, and the number has an attribute of its own
    case 'incident_finding.priority':
      return code`${runtime('priorityText')}(v, ${read})`
    default:
      throw new Error(
        `${record.item}.${attribute} has an older type (${JSON.stringify(branch)}) and no conversion from it`,
      )
  }
}
