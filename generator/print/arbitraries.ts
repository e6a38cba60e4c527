import type { DerivedRecord } from '../model/derived.ts'
import type { ManifestTopic } from '../model/manifest.ts'
import type { Project } from '../model/project.ts'
import type { RecordModel } from '../model/record.ts'
import { referencesIn } from '../model/schema-names.ts'
import type { TopicTable } from './topic.ts'
import { type Code, code, importType, importValue, join, type Printable } from './ts/code.ts'
import { doc } from './ts/doc.ts'
import { camelCase } from './ts/identifier.ts'
import { propertyKey, stringLiteral } from './ts/literal.ts'
import type { ModuleSource } from './ts/module.ts'
import type { NameTable } from './type-names.ts'

/** What the module of arbitraries is printed from. */
export interface ArbitrariesContext {
  readonly project: Project
  readonly names: NameTable
  readonly topics: TopicTable
  /** The OCSF items that are generated. */
  readonly items: readonly DerivedRecord[]
}

/** A member of the objects `arbitraries` and `invalid`. */
interface Member {
  readonly valid: Code
  readonly invalid?: Code
}

/**
 * The module of arbitraries for property tests. The index leaves it out: it needs fast-check, which is installed
 * where tests run and nowhere else.
 */
export function printArbitraries(context: ArbitrariesContext): ModuleSource {
  const { manifest, records } = context.project
  const members = [
    ...context.items.filter(({ kind }) => kind === 'class').map((record) => classMember(record, context)),
    ...records.map((record) => recordMember(record, context)),
    ...manifest.topics.map((topic) => topicMember(topic, context)),
  ]
  return {
    path: 'arbitraries.ts',
    header: `Made by ocsf-kafka from ${manifest.file}. Do not edit.`,
    declares: ['arbitraries', 'invalid', 'items'],
    internal: true,
    body: code`
      ${doc('The rules of the OCSF items that records refer to, by Avro full name.')}const items: ${type('OcsfItems')} = {
        ${join(itemEntries(context))}
      }

      ${doc(
        'Makes random events, for property tests with fast-check: of each OCSF class what its validator accepts, of each',
        'record what its codec writes, of each topic what publishing takes and handlers get.',
      )}export const arbitraries = {
        ${join(members.map(({ valid }) => valid))}
      }

      ${doc(
        'Makes random events that break exactly one rule, with the code and the pointer of the issue to expect: of each',
        'class from its validator, of each topic from publishing.',
      )}export const invalid = {
        ${join(members.flatMap(({ invalid }) => invalid ?? []))}
      }
    `,
  }
}

const type = (name: string) => importType(name, 'arbitraries')
const value = (name: string) => importValue(name, 'arbitraries')

/** Derived records that hand-written ones name. */
function itemEntries({ project: { records, derived }, names }: ArbitrariesContext): Code[] {
  const named = new Set(records.flatMap(({ schema }) => [...referencesIn(schema)]))
  return [...named]
    .filter((fullName) => derived.records.has(fullName))
    .sort()
    .map((fullName) => {
      const { rules, module } = names.get(fullName)!
      return code`${propertyKey(fullName)}: ${importValue(rules, module)},`
    })
}

function classMember(record: DerivedRecord, { names }: ArbitrariesContext): Member {
  const own = names.get(record.fullName)!
  const key = propertyKey(camelCase(own.type))
  const rules = importValue(own.rules, own.module)
  const event = both([own.type, own.valid], own.module)
  return {
    valid: code`
      ${doc(`Events of the class ${record.item}.`)}${key}: (
        options?: ${type('EventOptions')}<${importType(own.valid, own.module)}>,
      ): ${type('Arbitrary')}<${event}> => ${value('eventArbitrary')}(${rules}, options),
    `,
    invalid: code`
      ${doc(`Events of the class ${record.item} with one mistake.`)}${key}: (options?: ${type('InvalidOptions')}): ${type('Arbitrary')}<${type('InvalidEvent')}> =>
        ${value('invalidEventArbitrary')}(${rules}, options),
    `,
  }
}

function recordMember(record: RecordModel, { names }: ArbitrariesContext): Member {
  const own = names.get(record.fullName)!
  const descriptor = camelCase(own.type)
  return {
    valid: code`
      ${doc(`Values of the record ${record.fullName}.`)}${propertyKey(descriptor)}: (
        options?: ${type('RecordOptions')},
      ): ${type('Arbitrary')}<${both([own.type, own.valid], own.module)}> =>
        ${value('recordArbitrary')}(${importValue(descriptor, own.module)}, items, options),
    `,
  }
}

function topicMember(topic: ManifestTopic, { project, topics }: ArbitrariesContext): Member {
  const { module, type: handled, published, input, value: descriptor } = topics.get(topic.name)!
  const record = project.manifest.records.find(({ name }) => name === topic.record)
  const ocsf = topic.classes.length === 0 ? undefined : record?.envelope.ocsf
  const event = both([handled, published, input], module)
  const written = importType(published, module)
  const options: Printable =
    ocsf === undefined
      ? code`${type('TopicOptions')}<${written}>`
      : code`${type('TopicOptions')}<${written}, ${written}[${stringLiteral(ocsf)}]>`
  const key = propertyKey(descriptor)
  const given = importValue(descriptor, module)
  return {
    valid: code`
      ${doc(`Events of the topic ${topic.name}.`)}${key}: (
        options?: ${options},
      ): ${type('Arbitrary')}<${event}> =>
        ${value('topicArbitrary')}(${given}, items, options),
    `,
    invalid: code`
      ${doc(`Events of the topic ${topic.name} with one mistake.`)}${key}: (
        options?: ${type('InvalidOptions')}<${type('PublishCode')}>,
      ): ${type('Arbitrary')}<${type('InvalidEvent')}<${type('PublishCode')}>> =>
        ${value('invalidTopicArbitrary')}(${given}, items, options),
    `,
  }
}

/** What is of all these types: it can go wherever one of them is asked for. */
function both(types: readonly string[], module: string): Code {
  return join(
    [...new Set(types)].map((each) => importType(each, module)),
    ' & ',
  )
}
