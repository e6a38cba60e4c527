import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding as SchemaFinding } from '../../compat/finding.ts'
import type { Direction } from '../../compat/level.ts'
import type { Finding } from '../../generator/diagnostic.ts'
import { loadLineage } from '../../generator/load/lineage.ts'
import { createLocator } from '../../generator/load/locate.ts'
import type { DerivedRecord } from '../../generator/model/derived.ts'
import type { Project } from '../../generator/model/project.ts'
import type { RecordModel } from '../../generator/model/record.ts'
import { pointerSteps } from '../../generator/pointer.ts'
import type { GatePlace } from '../gate-finding.ts'
import { type FindOcsfPlace, loadOcsfPlaces } from '../ocsf/ocsf-place.ts'
import { handWrittenTypes } from './definitions.ts'

/** What a place is before its line and column are looked up. */
export type Unlocated = Pick<Finding, 'file' | 'pointer' | 'at'> & { readonly ocsf?: string }

/** Where the findings about a project's schemas, definitions and manifest are to be mended. */
export interface Locator {
  /** The place in a hand-written file, or in OCSF's definitions, that a finding of the engine is about. */
  readonly ofSchema: (finding: SchemaFinding, direction: Direction, record: RecordModel) => GatePlace
  /** Where an attribute of an OCSF item, or the item, is defined; a field's name is the attribute's in Avro. */
  readonly ofOcsf: (kind: 'class' | 'object', item: string, field: string | undefined) => GatePlace
  /** Line and column of a pointer into one of the project's files. */
  readonly at: (place: Unlocated) => GatePlace
  /** A hand-written type's file and pointer; undefined for derived and unknown ones. */
  readonly handWritten: (fullName: string) => { readonly file: string; readonly pointer: string } | undefined
  /** Whether the project defines a type of this name, by hand or derived from OCSF. */
  readonly isKnownType: (fullName: string) => boolean
  /** The text of one of the project's files; undefined where it can't be read. */
  readonly textOf: (file: string) => string | undefined
}

/** Codes that are about an attribute's type rather than about its being there. */
const ofTypes: ReadonlySet<string> = new Set([
  'TYPE_MISMATCH',
  'MISSING_UNION_BRANCH',
  'LOGICAL_TYPE_CHANGED',
  'LOSSY_PROMOTION',
  'BYTES_NOT_TEXT',
  'AMBIGUOUS_UNION_BRANCH',
])

/** Files are read and parsed at the first question about them. */
export function createProjectLocator(root: string, project: Project): Locator {
  const types = handWrittenTypes(project.records)
  let ocsfPlace: FindOcsfPlace | undefined
  const texts = new Map<string, string | undefined>()
  const locators = new Map<string, ReturnType<typeof createLocator>>()

  function textOf(file: string): string | undefined {
    if (!texts.has(file)) {
      let text: string | undefined
      try {
        text = readFileSync(join(root, file), 'utf8')
      } catch {}
      texts.set(file, text)
    }
    return texts.get(file)
  }

  function at({ at: part, ...place }: Unlocated): GatePlace {
    const text = textOf(place.file)
    if (text === undefined) return place
    const locator = locators.get(place.file) ?? createLocator(text)
    locators.set(place.file, locator)
    return { ...place, ...locator(place.pointer, part) }
  }

  function ofSchema(finding: SchemaFinding, direction: Direction, record: RecordModel): GatePlace {
    const [own, other] =
      direction === 'backward' ? [finding.reader, finding.writer] : [finding.writer, finding.reader]
    const written = own.type === undefined ? { file: record.file, pointer: '' } : types.get(own.type)
    if (written !== undefined) return at({ file: written.file, pointer: written.pointer + own.within })
    const derived = project.derived.records.get(own.type ?? '')
    // A type that neither a file nor OCSF defines is inside the record's own file, at what leads to it.
    if (derived === undefined) return at({ file: record.file, pointer: own.pointer })
    const [fields, index] = pointerSteps(own.within)
    const field = fields === 'fields' ? derived.schema.fields[Number(index)]?.name : undefined
    // A field that is gone has no place on this side: its name is the last step of the path.
    const gone = other.within.startsWith('/fields/') ? finding.path.split(/[.[{]/).at(-1) : undefined
    return ofDerived(derived, field ?? gone, ofTypes.has(finding.code))
  }

  /** The extension's file where one says what the attribute is; else the line that chooses OCSF's release. */
  function ofDerived(
    { fullName, item }: Pick<DerivedRecord, 'fullName' | 'item'>,
    field: string | undefined,
    isOfType: boolean,
  ): GatePlace {
    ocsfPlace ??= loadOcsfPlaces(root, { ...project, lineage: loadLineage(root).lineage })
    const found = ocsfPlace(fullName, field) ?? ocsfPlace(fullName)
    const { attribute, changedIn, definition, dictionary } = found ?? {}
    const name = attribute === undefined ? item : `${item}.${attribute}`
    const since = changedIn === undefined ? '' : ` (changed in ${changedIn})`
    const ocsf = `OCSF ${project.manifest.ocsf.version} ${name}${since}`
    const place = (isOfType && definition !== undefined ? dictionary : undefined) ?? definition
    if (place !== undefined) return { ...place, ocsf }
    return at({ file: project.manifest.file, pointer: '/ocsf/version', ocsf })
  }

  function ofOcsf(kind: 'class' | 'object', item: string, field: string | undefined): GatePlace {
    const { classes, objects } = project.derived
    const fullName = (kind === 'class' ? classes : objects).get(item) ?? ''
    return ofDerived({ fullName, item }, field, false)
  }

  return {
    ofSchema,
    ofOcsf,
    at,
    handWritten: (fullName) => types.get(fullName),
    isKnownType: (fullName) => types.has(fullName) || project.derived.records.has(fullName),
    textOf,
  }
}
