import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { avroName } from '../../generator/derive/avro/avro-name.ts'
import { lineageAt } from '../../generator/derive/avro/lineage-at.ts'
import { listExtensions, loadExtension } from '../../generator/load/extension.ts'
import { locate } from '../../generator/load/locate.ts'
import { attributeName, type DerivedSchemas } from '../../generator/model/derived.ts'
import type { Lineage } from '../../generator/model/lineage.ts'
import type { CompiledAttribute, CompiledSchema } from '../../generator/model/ocsf.ts'
import type { Definitions } from '../../generator/model/release.ts'
import { pointer } from '../../generator/pointer.ts'

/** What of OCSF a record, or a field of one, was derived from. */
export interface OcsfPlace {
  readonly kind: 'class' | 'object'
  /** The class or object, such as `managed_entity`. */
  readonly item: string
  /** Absent for a record as a whole. */
  readonly attribute?: string
  /** Of the attribute, or else of the item; the name where the release has removed it. */
  readonly caption: string
  /** The release no longer has the attribute, and the record keeps it. */
  readonly removed: boolean
  /** The release that last changed the attribute's type or profiles, where one did. */
  readonly changedIn?: string
  /** Where a private extension gives the item its attribute, or defines the item. */
  readonly definition?: FilePlace
  /** Where a private extension's dictionary says what the attribute's type is. */
  readonly dictionary?: FilePlace
}

export interface FilePlace {
  /** Relative to the project's root. */
  readonly file: string
  readonly pointer: string
  readonly line?: number
  readonly column?: number
}

export interface OcsfPlaceSource {
  readonly schema: CompiledSchema
  readonly derived: DerivedSchemas
  readonly lineage: Lineage
  /** The private extensions' files, as `loadExtension` reads them. */
  readonly extensions: readonly Definitions[]
  /** The text of a project's file, to find lines in. */
  readonly textOf: (file: string) => string | undefined
}

/** By a derived record's full name and a field, what they were derived from; undefined for records written by hand. */
export type FindOcsfPlace = (fullName: string, field?: string) => OcsfPlace | undefined

/** Reads the private extensions of a project's folder, for {@link ocsfPlaces}. */
export function loadOcsfPlaces(
  root: string,
  source: Pick<OcsfPlaceSource, 'schema' | 'derived' | 'lineage'>,
): FindOcsfPlace {
  const folder = join(root, 'ocsf/extensions')
  const extensions = listExtensions(folder)
    .filter((name) => Object.hasOwn(source.schema.extensions, name))
    .map((name) => loadExtension(join(folder, name), `ocsf/extensions/${name}`).definitions)
  const textOf = (file: string) =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined
  return ocsfPlaces({ ...source, extensions, textOf })
}

/** Leads from what a finding says of an Avro schema back to the OCSF definition that a person can edit. */
export function ocsfPlaces(source: OcsfPlaceSource): FindOcsfPlace {
  const { schema, derived, lineage } = source
  const history = lineageAt(lineage, schema.version)
  return (fullName, field) => {
    const record = derived.records.get(fullName)
    if (record === undefined) return undefined
    const { kind, item } = record
    const compiled = kind === 'class' ? schema.classes[item] : schema.objects[item]
    const own = compiled === undefined ? undefined : { kind, item, caption: compiled.caption }
    if (field === undefined) {
      const definition = located(itemFile(item, source.extensions), source)
      return { ...(own ?? { kind, item, caption: item }), removed: own === undefined, ...definition }
    }
    const attribute = attributeName(field, record.attributeOf)
    const found = compiled !== undefined && Object.hasOwn(compiled.attributes, attribute)
    const removed = !found && record.removed.includes(avroName(attribute))
    if (!found && !removed) return undefined
    const states =
      kind === 'class' && compiled !== undefined && 'uid' in compiled
        ? history.classHistory(compiled.uid).states(attribute)
        : history.objectHistory(item).states(attribute)
    const changedIn = states.length > 1 ? states.at(-1)!.since : undefined
    const definition = found ? compiled.attributes[attribute] : undefined
    return {
      kind,
      item,
      attribute,
      caption: definition?.caption ?? attribute,
      removed,
      ...(changedIn !== undefined && { changedIn }),
      ...located(attributeFile(item, attribute, definition, source.extensions), source),
      ...dictionaryPlace(attribute, source),
    }
  }
}

type Found = { readonly file: string; readonly pointer: string } | undefined

function located(found: Found, { textOf }: OcsfPlaceSource): { definition?: FilePlace } {
  return found === undefined ? {} : { definition: withLine(found, textOf) }
}

function withLine(found: NonNullable<Found>, textOf: OcsfPlaceSource['textOf']): FilePlace {
  const finding = { ...found, code: 'OCSF_BAD_DEFINITION', severity: 'info', message: '' } as const
  const [{ line, column } = {}] = locate([{ ...finding, at: 'key' }], textOf)
  return { ...found, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
}

function dictionaryPlace(attribute: string, source: OcsfPlaceSource): { dictionary?: FilePlace } {
  for (const { files, origin } of source.extensions) {
    if (!hasAttribute(files['dictionary.json'], attribute)) continue
    const place = { file: origin('dictionary.json').file, pointer: pointer('attributes', attribute) }
    return { dictionary: withLine(place, source.textOf) }
  }
  return {}
}

/** The file that defines an extension's own item. */
function itemFile(item: string, extensions: readonly Definitions[]): Found {
  for (const { files, origin } of extensions) {
    const path = Object.keys(files).find((name) => isItemFile(name) && scopedName(files, name) === item)
    if (path !== undefined) return { file: origin(path).file, pointer: '' }
  }
  return undefined
}

/** The file in which an item, or the one that it extends, or a profile, is given the attribute. */
function attributeFile(
  item: string,
  attribute: string,
  compiled: CompiledAttribute | undefined,
  extensions: readonly Definitions[],
): Found {
  for (const { files, origin } of extensions) {
    const paths = Object.keys(files).filter((path) => hasAttribute(files[path], attribute))
    const isOfItem = (path: string) =>
      isItemFile(path) && (scopedName(files, path) === item || isPatchOf(files, path, item))
    const isOfProfile = (path: string) =>
      path.startsWith('profiles/') && compiled?.profiles?.includes(scopedName(files, path) ?? '') === true
    const path = paths.find(isOfItem) ?? paths.find(isOfProfile)
    if (path !== undefined) return { file: origin(path).file, pointer: pointer('attributes', attribute) }
    const parent = parentOf(item, files)
    const inherited =
      parent === undefined ? undefined : attributeFile(parent, attribute, compiled, extensions)
    if (inherited !== undefined) return inherited
  }
  return undefined
}

function isItemFile(path: string): boolean {
  return path.startsWith('events/') || path.startsWith('objects/')
}

function hasAttribute(file: unknown, attribute: string): boolean {
  const attributes = (file as { readonly attributes?: unknown } | undefined)?.attributes
  return typeof attributes === 'object' && attributes !== null && Object.hasOwn(attributes, attribute)
}

/** `nexora/baseline_change`: the name that an extension's definition has once it is compiled. */
function scopedName(files: Definitions['files'], path: string): string | undefined {
  const extension = files['extension.json']?.name
  const name = files[path]?.name
  return typeof name === 'string' ? `${String(extension)}/${name}` : undefined
}

/** Whether the file adds to an item that isn't the extension's own. */
function isPatchOf(files: Definitions['files'], path: string, item: string): boolean {
  const file = files[path]
  return file?.name === undefined && file?.extends === item
}

/** The extension's own item that another of its items extends. */
function parentOf(item: string, files: Definitions['files']): string | undefined {
  const path = Object.keys(files).find((name) => isItemFile(name) && scopedName(files, name) === item)
  const parent = path === undefined ? undefined : files[path]?.extends
  const extension = String(files['extension.json']?.name)
  if (typeof parent !== 'string') return undefined
  const scoped = `${extension}/${parent.slice(parent.indexOf('/') + 1)}`
  return scoped !== item &&
    itemFile(scoped, [{ files, origin: (name) => ({ file: name, pointer: '' }) }]) !== undefined
    ? scoped
    : undefined
}
