import { join } from 'node:path'
import type { Finding } from '../../generator/diagnostic.ts'
import { loadExtension } from '../../generator/load/extension.ts'
import { attributeName, type DerivedRecord } from '../../generator/model/derived.ts'
import type { Project } from '../../generator/model/project.ts'
import type { Definitions, Json, JsonObject } from '../../generator/model/release.ts'
import { pointer, pointerSteps } from '../../generator/pointer.ts'

/** A place in OCSF's definitions, or, where OCSF itself decides, the line that chooses its release. */
export interface OcsfPlace extends Pick<Finding, 'file' | 'pointer' | 'at'> {
  /** `OCSF 1.8.0 user.type_id`. */
  readonly ocsf: string
}

/** Finds where attributes of derived records are defined; the extensions' files are read at the first question. */
export function createOcsfLocator(
  root: string,
  project: Project,
): (record: DerivedRecord, attribute: string | undefined, about: 'type' | 'use') => OcsfPlace {
  const { manifest, schema } = project
  let extensions: Definitions[] | undefined
  return (record, attribute, about) => {
    const item = attribute === undefined ? record.item : `${record.item}.${attribute}`
    const ocsf = `OCSF ${schema.version} ${item}`
    extensions ??= manifest.ocsf.extensions.map(
      (name) => loadExtension(join(root, 'ocsf/extensions', name), `ocsf/extensions/${name}`).definitions,
    )
    for (const definitions of extensions) {
      const found = inExtension(definitions, record, attribute, about, project)
      if (found !== undefined) return { ...found, ocsf }
    }
    return { file: manifest.file, pointer: '/ocsf/version', ocsf }
  }
}

/** The item's own definition of an attribute goes before its profile's, and before the dictionary's for its type. */
function inExtension(
  { files, origin }: Definitions,
  record: DerivedRecord,
  attribute: string | undefined,
  about: 'type' | 'use',
  { schema }: Project,
): Pick<Finding, 'file' | 'pointer' | 'at'> | undefined {
  const place = (path: string, ...steps: string[]) => {
    const { file, pointer: prefix } = origin(path)
    return { file, pointer: prefix + pointer(...steps), ...(steps.length > 0 && { at: 'key' as const }) }
  }
  const own = Object.entries(files).find(([path, file]) => isItem(path, file, record))
  if (attribute === undefined) return own && place(own[0])
  const extension = String(files['extension.json']?.name ?? '')
  const compiled = (record.kind === 'class' ? schema.classes : schema.objects)[record.item]?.attributes[
    attribute
  ]
  const profiles = compiled?.profiles ?? (compiled?.profile === undefined ? [] : [compiled.profile])
  const profile = Object.entries(files).find(
    ([path, file]) =>
      path.startsWith('profiles/') &&
      profiles.includes(`${extension}/${String(file.name)}`) &&
      hasAttribute(file, attribute),
  )
  const user = own !== undefined && hasAttribute(own[1], attribute) ? own : profile
  const inDictionary = hasAttribute(files['dictionary.json'], attribute)
  // A type stands in the dictionary, where the extension defines the attribute at all.
  if (inDictionary && (about === 'type' || user === undefined) && isOfExtension(record, extension, user)) {
    return place('dictionary.json', 'attributes', attribute)
  }
  return user && place(user[0], 'attributes', attribute)
}

/** Whether an item gets an attribute of this name from the extension rather than from OCSF. */
function isOfExtension(record: DerivedRecord, extension: string, user: unknown): boolean {
  return user !== undefined || record.item.startsWith(`${extension}/`)
}

function isItem(path: string, file: JsonObject, { kind, item }: DerivedRecord): boolean {
  if (!path.startsWith(kind === 'class' ? 'events/' : 'objects/')) return false
  const name = file.name ?? file.extends
  return name === item.slice(item.indexOf('/') + 1)
}

function hasAttribute(file: JsonObject | undefined, attribute: string): boolean {
  const attributes: Json | undefined = file?.attributes
  return typeof attributes === 'object' && attributes !== null && Object.hasOwn(attributes, attribute)
}

/** The OCSF attribute that a place within a derived record's definition is in; undefined for the record as a whole. */
export function attributeAt(record: DerivedRecord, within: string): string | undefined {
  const [fields, index] = pointerSteps(within)
  if (fields !== 'fields') return undefined
  const field = record.schema.fields[Number(index)]
  return field && attributeName(field.name, record.attributeOf)
}
