import { join } from 'node:path'
import manifestSchema from '../../contracts/topics.schema.json' with { type: 'json' }
import { checkShape, type Formats, type ShapeProblem } from '../check/shape.ts'
import { resolveManifest } from '../derive/manifest/resolve.ts'
import type { Diagnostic, Finding } from '../diagnostic.ts'
import type { Manifest } from '../model/manifest.ts'
import type { ManifestFile } from '../model/manifest-file.ts'
import { listBaseReleases, packagedReleases } from './base-release.ts'
import { parseDuration } from './duration.ts'
import { locate } from './locate.ts'
import { listReleases } from './ocsf-project.ts'
import { parseSize } from './size.ts'
import { readText } from './text-file.ts'
import { parseYaml } from './yaml.ts'

/** Where the manifest is, relative to the project's root. */
export const manifestFile = 'contracts/topics.yaml'

export interface LoadedManifest {
  /** Absent when there are errors. */
  readonly manifest?: Manifest
  readonly diagnostics: readonly Diagnostic[]
  /** The file's text, to locate further findings in; absent when it could not be read. */
  readonly text?: string
}

const formats: Formats = {
  'duration-text': (text) => parseDuration(text) !== undefined,
  // Kafka holds these settings, segment.bytes and those of sockets, as a signed number of 32 bits.
  'size-text': (text) => (parseSize(text) ?? Infinity) < 2 ** 31,
  retention: (text) => text === 'unlimited' || parseDuration(text) !== undefined,
  'retention-size': (text) => text === 'unlimited' || parseSize(text) !== undefined,
}

/**
 * Reads `contracts/topics.yaml` of the project at `root`: syntax and shape are checked here, what the names in it
 * refer to by `checkManifest`.
 */
export function loadManifest(root: string): LoadedManifest {
  const { text, diagnostic } = readText(join(root, manifestFile), manifestFile)
  if (text !== undefined) return readManifest(text, manifestFile, () => listReleases(root))
  if (diagnostic.code !== 'FILE_NOT_FOUND') return { diagnostics: [diagnostic] }
  const hint = 'run the command in the root of a project, or write the file: see docs/manifest.md'
  return { diagnostics: [wholeFile('FILE_NOT_FOUND', `there is no ${manifestFile} here`, hint)] }
}

/**
 * {@link loadManifest} for a text in hand; `file` is what diagnostics call it, `releases` the OCSF releases there are
 * (default: the package's), asked for only when the one that the text names is no release.
 */
export function readManifest(
  text: string,
  file = manifestFile,
  releases: () => readonly string[] = () => listBaseReleases(packagedReleases()),
): LoadedManifest {
  const yaml = parseYaml(file, text)
  if (!yaml.ok) return { diagnostics: yaml.diagnostics, text }
  if (yaml.value === null || yaml.value === undefined) {
    const hint = 'it needs the sections ocsf, records, topics and services: see docs/manifest.md'
    const finding: Diagnostic = { ...wholeFile('MANIFEST_SHAPE', `${file} is empty`, hint), file }
    return { diagnostics: [...yaml.warnings, finding], text }
  }
  const problems = checkShape(manifestSchema, yaml.value, formats).map((problem) =>
    problem.pointer === '/ocsf/version'
      ? { ...problem, hint: releaseHint((yaml.value as NamesRelease).ocsf.version, releases()) }
      : problem,
  )
  const findings = problems.map((problem) => asFinding(problem, file))
  const diagnostics = [...yaml.warnings, ...locate(findings, () => text)]
  if (findings.length > 0) return { diagnostics, text }
  return { manifest: resolveManifest(file, yaml.value as ManifestFile), diagnostics, text }
}

/** What is known of a manifest in which the release is refused. */
interface NamesRelease {
  readonly ocsf: { readonly version: unknown }
}

/** The newest release that a shortened number can stand for (1.8 is a number in YAML), or all there are. */
function releaseHint(written: unknown, releases: readonly string[]): string {
  const near = releases.findLast((release) => release.startsWith(`${written}.`))
  return near === undefined ? `there are ${releases.join(', ')}` : `did you mean ${near}?`
}

function asFinding({ rule, ...problem }: ShapeProblem, file: string): Finding {
  const isTopicName = rule === 'name' && problem.pointer.startsWith('/topics/')
  return { code: isTopicName ? 'MANIFEST_TOPIC_NAME' : 'MANIFEST_SHAPE', severity: 'error', file, ...problem }
}

function wholeFile(code: Diagnostic['code'], message: string, hint: string): Diagnostic {
  return { code, severity: 'error', file: manifestFile, pointer: '', message, hint }
}
