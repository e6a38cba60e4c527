import { checkConversions } from './check/conversions.ts'
import { checkOutputNames } from './check/output-names.ts'
import { liftOf } from './derive/avro/record-lift.ts'
import { deriveRules } from './derive/rules/derive-rules.ts'
import type { Finding } from './diagnostic.ts'
import type { DerivedRecord } from './model/derived.ts'
import type { Project } from './model/project.ts'
import type { RecordModel } from './model/record.ts'
import { referencesIn } from './model/schema-names.ts'
import { printArbitraries } from './print/arbitraries.ts'
import { printAvsc } from './print/avsc.ts'
import { emptyTypes } from './print/codec/empty-types.ts'
import { previousReaders } from './print/codec/previous.ts'
import { readContext } from './print/codec/reading.ts'
import { enumTable, printEnum } from './print/enums.ts'
import { printIndex } from './print/index-module.ts'
import { nameTypeChecks, printTypeChecks } from './print/item-rules.ts'
import { printLift } from './print/lift.ts'
import { type ItemContext, printItem } from './print/ocsf-item.ts'
import { printPartitioning } from './print/partitioning.ts'
import { printProduct, productConstant } from './print/product.ts'
import { printRecord, printRecordSchema, printRecordVersions } from './print/record.ts'
import { printService } from './print/service.ts'
import { nameTopics, printTopic } from './print/topic.ts'
import { type ImportStyle, importedModules, type ModuleSource, printModule } from './print/ts/module.ts'
import { nameTypes } from './print/type-names.ts'
import { writtenTypes } from './print/written-types.ts'

export interface GenerateOptions {
  readonly style: ImportStyle
  /** Every class and object of the release, rather than those that the project's records refer to. */
  readonly all: boolean
}

export interface Generated {
  /** The text of every file, by path. */
  readonly files: Map<string, string>
  readonly findings: Finding[]
}

/** Prints every generated file. A pure function: the same project gives the same bytes. */
export function generate(project: Project, options: GenerateOptions): Generated {
  const { schema, derived, records, manifest } = project
  const names = nameTypes(derived, writtenTypes(project))
  const items = options.all ? [...derived.records.values()] : referredItems(project)
  const enums = enumTable(schema)
  const classUid = (fullName: string) => {
    const record = derived.records.get(fullName)
    return record?.kind === 'class' ? schema.classes[record.item]?.uid : undefined
  }
  const rules = deriveRules(schema, { profiles: manifest.ocsf.profiles })
  const objectNames = (object: string) => names.get(derived.objects.get(object) ?? '')
  const source = { rules, objectNames, typeNames: nameTypeChecks(rules) }
  const schemas = [...derived.records.values(), ...records].map((record) => record.schema)
  const reading = readContext(project, names, classUid)
  const codec = { reading, empty: emptyTypes(schemas) }
  const product = productConstant(manifest)
  const context: ItemContext = { schema, names, enums, rules: source, product, classUid, ...codec }
  const unconverted = checkConversions(items, manifest)
  if (unconverted.length > 0) return { files: new Map(), findings: unconverted }
  const modules: ModuleSource[] = []
  const usedEnums = new Set<string>()
  for (const item of items) {
    const module = printItem(names.get(item.fullName)!, item, context)
    modules.push(module)
    for (const path of importedModules(module)) if (enums.shared.has(path)) usedEnums.add(path)
  }
  for (const path of usedEnums) {
    const { names: enumNames, attribute } = enums.shared.get(path)!
    modules.push({
      path,
      header: `Made by ocsf-kafka from the dictionary of OCSF ${schema.version}. Do not edit.`,
      declares: [enumNames.type, enumNames.captions],
      body: printEnum(enumNames, attribute),
    })
  }
  if (items.length > 0) modules.push(printTypeChecks(source), ...printProduct(manifest))
  const recordByName = new Map(records.map((record) => [record.name, record]))
  const previous = previousReaders(records, reading)
  const lifts = (record: RecordModel) => {
    const lift = liftOf(record, manifest, derived)
    return lift && printLift(lift, names)
  }
  for (const record of records) {
    const own = names.get(record.fullName)!
    modules.push(printRecord(record, { names, classUid, previous, lifts, ...codec }))
    modules.push(printRecordSchema(record, own), ...printRecordVersions(record, own))
  }
  modules.push(...previous.modules)
  const classNames = (name: string) => names.get(derived.classes.get(name)!)!
  const topics = nameTopics(
    manifest.topics.map(({ name }) => name),
    new Set(modules.flatMap(({ declares }) => declares)),
  )
  for (const topic of manifest.topics) {
    modules.push(
      printTopic(topic, recordByName.get(topic.record)!, { manifest, schema, names, topics, classNames }),
    )
  }
  for (const service of manifest.services) modules.push(printService(service, manifest, topics))
  modules.push(...printPartitioning(manifest))
  if (manifest.generate.arbitraries) {
    modules.push(printArbitraries({ project, names, topics, items }))
  }
  const findings = checkOutputNames(
    modules.map((module) => ({ ...module, exports: module.internal === true ? [] : module.declares })),
    manifest,
  )
  modules.push(printIndex(modules, manifest, topics, options.style))
  const files = new Map(modules.map((module) => [module.path, printModule(module, options.style)]))
  for (const record of records) files.set(`avsc/${record.name}.avsc`, printAvsc(record.selfContained))
  return { files, findings }
}

/** Derived records that the project's records reach, in the order of their names. */
function referredItems({ records, derived }: Project): DerivedRecord[] {
  const reached = new Set<string>()
  const queue = records.flatMap((record) => [...referencesIn(record.schema)])
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const record = derived.records.get(name)
    if (record === undefined || reached.has(name)) continue
    reached.add(name)
    queue.push(...referencesIn(record.schema))
  }
  return [...reached].sort().map((name) => derived.records.get(name)!)
}
