import { join } from 'node:path'
import { parse } from 'yaml'
import type { Manifest } from '../model/manifest.ts'
import { readText } from './text-file.ts'

/** What a manifest says about OCSF: the release, and which private extensions take part. */
export interface OcsfChoice {
  /** The manifest's file, for findings. */
  readonly file: string
  readonly ocsf: Partial<Pick<Manifest['ocsf'], 'version' | 'extensions'>>
}

/**
 * What `contracts/topics.yaml` of the project chooses; undefined where there is no such file or nothing can be made of
 * it. Whatever else is wrong with it does not keep OCSF from being looked at.
 */
export function readOcsfChoice(root: string): OcsfChoice | undefined {
  const file = 'contracts/topics.yaml'
  const { text } = readText(join(root, file), file)
  if (text === undefined) return undefined
  const ocsf = ocsfOf(text)
  if (ocsf === undefined) return undefined
  const { version, extensions } = ocsf
  return {
    file,
    ocsf: {
      ...(version !== undefined && version !== null && { version: String(version) }),
      // A manifest that names no extension uses none.
      extensions: Array.isArray(extensions) ? extensions.map(String) : [],
    },
  }
}

function ocsfOf(text: string): { readonly version?: unknown; readonly extensions?: unknown } | undefined {
  try {
    const manifest: { readonly ocsf?: unknown } | null = parse(text, { logLevel: 'error' })
    const ocsf = manifest?.ocsf
    return typeof ocsf === 'object' && ocsf !== null ? ocsf : undefined
  } catch {
    return undefined
  }
}
