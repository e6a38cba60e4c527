import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ItemPlace, itemPlace } from '../derive/avro/item-place.ts'
import type { CompiledSchema } from '../model/ocsf.ts'
import type { JsonObject } from '../model/release.ts'
import { pointer } from '../pointer.ts'
import { readJsonObject } from './json-file.ts'

/**
 * Where findings about items point, in the files of the project's private extensions: an attribute's type in the
 * dictionary that defines it, an item's own file; what is OCSF's, into the facts of the release.
 */
export function extensionPlace(root: string, schema: CompiledSchema): ItemPlace {
  const extensions = Object.values(schema.extensions).filter(({ platform }) => !platform)
  return (kind, name, attribute) => {
    for (const extension of attribute === undefined ? [] : extensions) {
      const file = `ocsf/extensions/${extension.name}/dictionary.json`
      if (defines(root, file, attribute!)) return { file, pointer: pointer('attributes', attribute!, 'type') }
    }
    const own = extensions.find((extension) => name.startsWith(`${extension.name}/`))
    const folder = `ocsf/extensions/${own?.name}/${kind === 'class' ? 'events' : 'objects'}`
    const file = own && findFile(root, folder, `${name.slice(own.name.length + 1)}.json`)
    if (file === undefined) return itemPlace(schema, kind, name, attribute)
    return { file, pointer: attribute === undefined ? '' : pointer('attributes', attribute) }
  }
}

function defines(root: string, file: string, attribute: string): boolean {
  if (!existsSync(join(root, file))) return false
  const attributes = readJsonObject(join(root, file), file).value?.attributes as JsonObject | undefined
  return attributes !== undefined && Object.hasOwn(attributes, attribute)
}

/** A file of this name anywhere below the folder. */
function findFile(root: string, folder: string, name: string): string | undefined {
  if (!existsSync(join(root, folder))) return undefined
  const found = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .find((path) => path === name || path.endsWith(`/${name}`))
  return found && `${folder}/${found}`
}
