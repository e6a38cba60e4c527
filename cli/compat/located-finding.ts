import type { LevelFinding } from '../../compat/check-level.ts'
import type { Place } from '../../compat/finding.ts'
import { createLocator } from '../../generator/load/locate.ts'
import type { SchemaFile } from './read-schema.ts'

/** A place of a schema in its file. */
export interface FilePlace extends Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** A finding with both of its places in their files. */
export interface LocatedFinding {
  readonly finding: LevelFinding
  readonly reader: FilePlace
  readonly writer: FilePlace
}

/** Looks the findings' places up: in the direction `forward` the file given as the reader's is the writer. */
export function locateFindings(
  findings: readonly LevelFinding[],
  proposed: SchemaFile,
  other: SchemaFile,
): LocatedFinding[] {
  const places = new Map<SchemaFile, ReturnType<typeof createLocator>>()
  const place = (of: SchemaFile, at: Place): FilePlace => {
    let locator = places.get(of)
    if (locator === undefined) {
      locator = createLocator(of.text)
      places.set(of, locator)
    }
    return { file: of.file, ...locator(at.pointer), ...at }
  }
  return findings.map((finding) => {
    const [reader, writer] = finding.direction === 'backward' ? [proposed, other] : [other, proposed]
    return { finding, reader: place(reader, finding.reader), writer: place(writer, finding.writer) }
  })
}
