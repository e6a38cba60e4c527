import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compile, type JSONSchema } from 'json-schema-to-typescript'

const schemaFile = new URL('../contracts/topics.schema.json', import.meta.url)
const typesFile = new URL('../generator/model/manifest-file.ts', import.meta.url)
const biome = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url))

/** The TypeScript types of `contracts/topics.yaml`, made from its JSON Schema. */
export async function manifestTypes(): Promise<string> {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as JSONSchema
  const types = await compile(schema, 'ManifestFile', {
    bannerComment: '// Made from contracts/topics.schema.json by scripts/manifest-types.ts. Do not edit.',
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: false,
    unknownAny: true,
    format: false,
  })
  const path = fileURLToPath(typesFile)
  return execFileSync(biome, ['format', `--stdin-file-path=${path}`], { input: types, encoding: 'utf8' })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(typesFile, await manifestTypes())
}
