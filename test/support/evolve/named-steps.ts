import type { Choices } from '../choices.ts'
import type { EnumType, FixedType, NamedType, SchemaGraph } from '../schema-graph.ts'
import { simpleName } from '../schema-graph.ts'
import { renameType } from './slots.ts'
import type { Names, Step } from './step.ts'

const namespaces = ['t', 't.u', 'v', 'w.x']

/** Changes of names, enums and fixed types. */
export const namedSteps: readonly Step[] = [
  step('rename a type, with an alias', true, isAny, (type, choices, graph, names) => {
    addAlias(type)
    return rename(graph, type, `${choices.pick(namespaces)}.${names.next()}`, names)
  }),
  step('rename a type, without an alias', false, isAny, (type, choices, graph, names) =>
    rename(graph, type, `${choices.pick(namespaces)}.${names.next()}`, names),
  ),
  step('change a namespace, with an alias', true, isAny, (type, choices, graph, names) => {
    const name = type.name
    if (!rename(graph, type, `${choices.pick(namespaces)}.${simpleName(name)}`, names)) return false
    type.aliases = [...(type.aliases ?? []), name]
    return true
  }),
  // another type may have the same name but for the namespace
  step('change a namespace, without an alias', false, isAny, (type, choices, graph, names) =>
    rename(graph, type, `${choices.pick(namespaces)}.${simpleName(type.name)}`, names),
  ),
  step('give a type the name of another one as an alias', false, isAny, (type, choices, graph) => {
    const other = choices.pick([...graph.types.keys()])
    if (other === type.name || type.aliases?.includes(other)) return false
    type.aliases = [...(type.aliases ?? []), other]
    return true
  }),
  step('swap two names', false, isAny, (type, choices, graph, names) => {
    const others = [...graph.types.values()].filter((other) => other.type === type.type && other !== type)
    if (others.length === 0) return false
    const other = choices.pick(others)
    const [a, b] = [type.name, other.name]
    const between = `t.${names.next()}`
    renameType(graph, a, between)
    renameType(graph, b, a)
    renameType(graph, between, b)
    return true
  }),
  step('add a symbol', true, isEnum, (type, choices, _graph, names) => {
    type.symbols.splice(choices.below(type.symbols.length + 1), 0, names.next())
    return true
  }),
  step('reorder symbols', true, isEnum, (type) => {
    type.symbols.reverse()
    return type.symbols.length > 1
  }),
  step('remove a symbol, with a default', true, isEnum, (type, choices) => {
    if (type.symbols.length < 2) return false
    type.symbols.splice(choices.below(type.symbols.length), 1)
    if (type.default === undefined || !type.symbols.includes(type.default))
      type.default = choices.pick(type.symbols)
    return true
  }),
  step('remove a symbol, without a default', false, isEnum, (type, choices) => {
    if (type.symbols.length < 2) return false
    type.symbols.splice(choices.below(type.symbols.length), 1)
    delete type.default
    return true
  }),
  step('change an enum’s default', true, isEnum, (type, choices) => {
    type.default = choices.pick(type.symbols)
    return true
  }),
  step('change a size', false, isFixed, (type) => {
    type.size++
    delete type.logicalType
    return true
  }),
  step('change a fixed’s logical type', true, isFixed, (type) => {
    if (type.logicalType === undefined) {
      Object.assign(type, { logicalType: 'decimal', precision: 2 })
      return type.size > 0
    }
    for (const key of ['logicalType', 'precision', 'scale'] as const) delete type[key]
    return true
  }),
]

function rename(graph: SchemaGraph, type: NamedType, to: string, names: Names): boolean {
  if (graph.types.has(to) || names.taken.has(to)) return false
  names.taken.add(to)
  renameType(graph, type.name, to)
  return true
}

function addAlias(type: NamedType): void {
  type.aliases = [...(type.aliases ?? []), type.name]
}

function isAny(type: NamedType): type is NamedType {
  return type.name !== ''
}

function isEnum(type: NamedType): type is EnumType {
  return type.type === 'enum'
}

function isFixed(type: NamedType): type is FixedType {
  return type.type === 'fixed'
}

function step<T extends NamedType>(
  label: string,
  total: boolean,
  isOfKind: (type: NamedType) => type is T,
  change: (type: T, choices: Choices, graph: SchemaGraph, names: Names) => boolean,
): Step {
  return {
    label,
    total,
    apply: (graph, choices, names) => {
      const types = [...graph.types.values()].filter(isOfKind)
      return types.length > 0 && change(choices.pick(types), choices, graph, names)
    },
  }
}
