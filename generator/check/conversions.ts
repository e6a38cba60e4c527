import type { Finding } from '../diagnostic.ts'
import type { DerivedRecord } from '../model/derived.ts'
import type { Manifest } from '../model/manifest.ts'
import { missingConversions } from '../print/codec/conversions.ts'

/**
 * Attributes that were of another type in an earlier release, where nothing says how an older value becomes one of
 * today's type: the project can't move to this release before that is decided.
 */
export function checkConversions(records: readonly DerivedRecord[], { file, ocsf }: Manifest): Finding[] {
  return records.flatMap((record) =>
    missingConversions(record).map(
      ({ attribute, older, today }): Finding => ({
        code: 'AVRO_NOT_DERIVABLE',
        severity: 'error',
        file,
        pointer: '/ocsf/version',
        message:
          `${record.kind} ${record.item}: OCSF ${ocsf.version} changed the type of "${attribute}" from ` +
          `${JSON.stringify(older)} to ${JSON.stringify(today)}, and older values have no conversion`,
        hint: 'stay on an earlier release, or report it: the conversion has to be added to the toolkit',
      }),
    ),
  )
}
