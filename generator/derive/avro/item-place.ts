import type { CompiledSchema } from '../../model/ocsf.ts'
import { pointer } from '../../pointer.ts'

/** Where a finding about an item, or about one of its attributes, points. */
export type ItemPlace = (
  kind: 'class' | 'object',
  name: string,
  attribute?: string,
) => { readonly file: string; readonly pointer: string }

/**
 * Where a finding about an item points: into the facts of the release, or, for a private extension's item, to the
 * extension, whose file it is that the compiled schema doesn't say.
 */
export function itemPlace(
  schema: CompiledSchema,
  kind: 'class' | 'object',
  name: string,
  attribute?: string,
): { readonly file: string; readonly pointer: string } {
  const extension = name.includes('/') ? name.slice(0, name.indexOf('/')) : undefined
  if (extension !== undefined && schema.extensions[extension]?.platform === false) {
    return { file: `ocsf/extensions/${extension}/extension.json`, pointer: '' }
  }
  const folder = extension === undefined ? '' : `extensions/${extension}/`
  const own = name.slice(name.indexOf('/') + 1)
  const item = kind === 'class' ? (schema.classes[name]?.category ?? '') : ''
  const path = kind === 'class' ? `${folder}events/${item}/${own}.json` : `${folder}objects/${own}.json`
  const steps = attribute === undefined ? [] : ['attributes', attribute]
  return { file: `ocsf/base/${schema.version}.json`, pointer: pointer('files', path, ...steps) }
}
