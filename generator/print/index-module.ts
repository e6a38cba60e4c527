import type { Manifest } from '../model/manifest.ts'
import type { TopicTable } from './topic.ts'
import { code, importValue, join, literal, type Printable } from './ts/code.ts'
import { doc } from './ts/doc.ts'
import { stringLiteral } from './ts/literal.ts'
import { type ImportStyle, type ModuleSource, specifierOf } from './ts/module.ts'

const path = 'index.ts'

/** The module that exports everything, and the list of topics. */
export function printIndex(
  modules: readonly ModuleSource[],
  manifest: Manifest,
  names: TopicTable,
  style: ImportStyle,
): ModuleSource {
  const exported = modules
    .filter(({ internal }) => internal !== true)
    .map(({ path: file }) => file)
    .sort()
    .map((file) => `export * from ${stringLiteral(specifierOf(path, file, style))}`)
  const topics: Printable[] = manifest.topics.map(({ name }) => {
    const { value, module } = names.get(name)!
    return code`${importValue(value, module)},`
  })
  const services = manifest.services.map(
    ({ name, produces, consumes }) => code`${literal({ name, produces, consumes })},`,
  )
  return {
    path,
    header: `Made by ocsf-kafka from ${manifest.file}. Do not edit.`,
    declares: ['topics', 'services', 'ocsf'],
    body: code`
      ${join(exported)}

      ${doc(`Every topic of ${manifest.file}: ${topics.length} in all.`)}export const topics = [
        ${join(topics)}
      ] as const

      ${doc('Every service, with the topics that it may produce and consume.')}export const services = [
        ${join(services)}
      ] as const

      ${doc('The OCSF release and the profiles that this code was generated for.')}export const ocsf = ${literal({ version: manifest.ocsf.version, profiles: manifest.ocsf.profiles })} as const
    `,
  }
}
