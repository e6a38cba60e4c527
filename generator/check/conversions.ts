import type { ItemPlace } from '../derive/avro/item-place.ts'
import { keepType, type PublishedSchema, versionWith } from '../derive/avro/published-types.ts'
import type { Finding } from '../diagnostic.ts'
import { attributeName, type DerivedRecord } from '../model/derived.ts'
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

/**
 * Attributes of private extensions that were of another type in a published version, where nothing says how an older
 * value becomes one of today's type. One finding an attribute, however many records have it.
 */
export function checkExtensionConversions(
  records: readonly DerivedRecord[],
  published: readonly PublishedSchema[],
  placeOf: ItemPlace,
): Finding[] {
  const findings = new Map<string, Finding>()
  for (const record of records) {
    for (const { attribute, older, today } of missingConversions(record)) {
      const place = placeOf(record.kind, record.item, attributeName(attribute, record.attributeOf))
      const key = JSON.stringify([place, older])
      // what OCSF changed between its releases is no extension's
      if (!place.file.startsWith('ocsf/extensions/') || findings.has(key)) continue
      const version = versionWith(published, record.fullName, attribute, older)
      findings.set(key, {
        code: 'AVRO_NOT_DERIVABLE',
        severity: 'error',
        ...place,
        message:
          `the attribute "${attribute}" is ${JSON.stringify(today)}, and was ${JSON.stringify(older)} in ` +
          `${version?.file ?? 'a published version'}: nothing says how an older value becomes one of the new type`,
        hint: keepType,
      })
    }
  }
  return [...findings.values()]
}
