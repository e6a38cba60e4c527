import type { Finding } from '../../diagnostic.ts'
import type { DerivedRecord, DerivedSchemas } from '../../model/derived.ts'
import type { Lineage } from '../../model/lineage.ts'
import type { CompiledSchema } from '../../model/ocsf.ts'
import { itemName } from './avro-name.ts'
import { type DerivedItem, deriveRecord, type ItemSource, type RecordContext } from './derive-record.ts'
import { type ItemPlace, itemPlace } from './item-place.ts'
import { type LineageAt, lineageAt } from './lineage-at.ts'
import { nameCollisions } from './name-collisions.ts'
import { type PublishedSchema, publishedTypes } from './published-types.ts'

export interface DeriveOptions {
  /** The profiles whose attributes the records carry; attributes without a profile they always carry. */
  readonly profiles: 'all' | readonly string[]
  /**
   * Published versions of the records that carry these, newest first: what private extensions defined before is in
   * nothing else. Default: none.
   */
  readonly published?: readonly PublishedSchema[] | undefined
  /** Where a finding about an item points; default: into the facts of the release. */
  readonly placeOf?: ItemPlace | undefined
}

export interface DeriveResult {
  /** Records in the order of full names. */
  readonly derived: DerivedSchemas
  readonly findings: Finding[]
}

/**
 * Derives an Avro record from every class and object of a compiled schema, so that what was written with an earlier
 * release's records is read without an error and without a loss (BACKWARD_TRANSITIVE): types widen, removed attributes
 * stay, old names are aliases. What OCSF changed between its releases is in the lineage table; what private extensions
 * changed is told by the published versions. What can't evolve that way is a finding.
 */
export function deriveAvro(schema: CompiledSchema, lineage: Lineage, options: DeriveOptions): DeriveResult {
  const findings: Finding[] = []
  if (!lineage.releases.includes(schema.version)) findings.push(notCovered(schema, lineage))
  const releases = lineageAt(lineage, schema.version)
  const context = {
    schema,
    lineage: releases,
    profiles: options.profiles === 'all' ? undefined : new Set(options.profiles),
    published: publishedTypes(options.published ?? [], objectNamer(schema, releases)),
    placeOf: options.placeOf ?? ((...item) => itemPlace(schema, ...item)),
    findings,
  } satisfies RecordContext
  const items = itemsOf(schema, context.lineage).map((source) => deriveRecord(source, context))
  addRemovedObjects(items, context.lineage, (source) => deriveRecord(source, context))
  const records = items.map(({ record }) => record)
  records.sort((a, b) => (a.fullName < b.fullName ? -1 : a.fullName > b.fullName ? 1 : 0))
  findings.push(...nameCollisions(records, schema))
  return { derived: derivedSchemas(records), findings }
}

/** The OCSF name of the object that a record is derived from; for one that nothing knows any more, one that fits. */
function objectNamer({ objects }: CompiledSchema, { objectNames }: LineageAt): (fullName: string) => string {
  const names = new Map([...objectNames].map(([former, today]) => [itemName(former).fullName, today]))
  for (const name of Object.keys(objects)) names.set(itemName(name).fullName, name)
  return (fullName) => names.get(fullName) ?? fullName.replace(/^org\.ocsf\./, '').replaceAll('.', '/')
}

function itemsOf(schema: CompiledSchema, lineage: LineageAt): ItemSource[] {
  const sources: ItemSource[] = []
  for (const [name, item] of Object.entries(schema.classes)) {
    sources.push({ kind: 'class', name, item, history: lineage.classHistory(item.uid) })
  }
  for (const [name, item] of Object.entries(schema.objects)) {
    // The free-form object is text, not a record.
    if (name === 'object') continue
    sources.push({ kind: 'object', name, item, history: lineage.objectHistory(name) })
  }
  return sources
}

/** Objects that the release no longer has, while an attribute's older type still refers to them. */
function addRemovedObjects(
  items: DerivedItem[],
  lineage: LineageAt,
  derive: (source: ItemSource) => DerivedItem,
): void {
  const known = new Set(items.map(({ record }) => (record.kind === 'object' ? record.item : '')))
  // The list grows while it is gone through: a removed object may refer to another one.
  for (const { references } of items) {
    for (const name of references) {
      if (known.has(name)) continue
      known.add(name)
      items.push(derive({ kind: 'object', name, item: undefined, history: lineage.objectHistory(name) }))
    }
  }
}

function derivedSchemas(records: readonly DerivedRecord[]): DerivedSchemas {
  const named = (kind: DerivedRecord['kind']) =>
    new Map(records.filter((record) => record.kind === kind).map(({ item, fullName }) => [item, fullName]))
  return {
    records: new Map(records.map((record) => [record.fullName, record])),
    classes: named('class'),
    objects: named('object'),
  }
}

function notCovered(schema: CompiledSchema, { releases }: Lineage): Finding {
  return {
    code: 'AVRO_NOT_DERIVABLE',
    severity: 'error',
    file: `ocsf/base/${schema.version}.json`,
    pointer: '',
    message: `the lineage table (ocsf/base/lineage.json) ends with OCSF ${releases.at(-1) ?? 'nothing'}: what ${schema.version} changed is not in it`,
    hint: 'bring it up to date by importing the release again: ocsf-kafka ocsf import <checkout of ocsf-schema>',
  }
}
