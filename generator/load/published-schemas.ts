import type { PublishedSchema } from '../derive/avro/published-types.ts'
import type { AvroSchema } from '../model/avro.ts'
import type { HistorySource } from './avro-history.ts'
import { liveVersions, type RetiredVersions } from './retired-versions.ts'

/** The versions of the records that aren't retired, newest first. */
export function publishedSchemas(
  records: readonly string[],
  historyOf: HistorySource,
  retired: RetiredVersions,
): PublishedSchema[] {
  return records.flatMap((record) =>
    liveVersions(record, historyOf(record).versions, retired)
      .toReversed()
      .map(({ file, schema }) => ({ file, schema: schema as AvroSchema })),
  )
}
