import type { CompiledSchema } from '../../generator/model/ocsf.ts'
import { didYouMean } from '../../generator/suggest.ts'
import type { Refusal } from './choose-releases.ts'

/**
 * Classes by name, by class_uid, or by an extension's class's own name where only one extension has it; in either
 * schema, since a release may have renamed, added or removed it.
 */
export function chooseClasses(
  wanted: readonly string[],
  from: CompiledSchema,
  to: CompiledSchema,
): readonly string[] | Refusal {
  const chosen: string[] = []
  for (const name of wanted) {
    const found = findClass(to, name) ?? findClass(from, name)
    if (found === undefined) return unknownClass(name, from, to)
    chosen.push(found)
  }
  return [...new Set(chosen)]
}

function findClass({ classes }: CompiledSchema, name: string): string | undefined {
  const names = Object.keys(classes)
  const exact = names.find((key) => key === name || String(classes[key]!.uid) === name)
  if (exact !== undefined) return exact
  const loose = names.filter((key) => key.endsWith(`/${name}`))
  return loose.length === 1 ? loose[0] : undefined
}

function unknownClass(name: string, from: CompiledSchema, to: CompiledSchema): Refusal {
  const message = `neither OCSF ${from.version} nor ${to.version} has a class "${name}"`
  if (Object.hasOwn(to.objects, name) || Object.hasOwn(from.objects, name)) {
    return { message, hint: `${name} is an object: what changes in it is shown with the classes that use it` }
  }
  const known = [...Object.keys(to.classes), ...Object.keys(from.classes)]
  return { message, hint: didYouMean(name, known) ?? 'list the classes with: ocsf-kafka ocsf classes' }
}
