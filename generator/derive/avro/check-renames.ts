import type { Finding } from '../../diagnostic.ts'
import type { DeclaredRenames, ObjectRename } from '../../model/lineage.ts'
import type { CompiledSchema } from '../../model/ocsf.ts'
import { pointer } from '../../pointer.ts'

/** The file that declares renames, for findings. */
export const renamesFile = 'ocsf/base/renames.json'

/**
 * Whether every rename of an object is declared, in releases given oldest first. OCSF's definitions don't say that an
 * object was renamed, and nothing must be guessed here: a wrong alias lets readers decode to empty records, a missing
 * one breaks them. So wherever a release drops an object and brings one with the same attributes, somebody has to say
 * which it is.
 */
export function checkRenames(schemas: readonly CompiledSchema[], renames: DeclaredRenames): Finding[] {
  return [
    ...renames.objects.flatMap((rename, i) => checkDeclared(rename, pointer('objects', i), schemas)),
    ...schemas.flatMap((schema, i) => (i === 0 ? [] : undeclared(schemas[i - 1]!, schema, renames))),
  ]
}

function undeclared(before: CompiledSchema, after: CompiledSchema, renames: DeclaredRenames): Finding[] {
  const findings: Finding[] = []
  const gone = Object.keys(before.objects).filter((name) => !Object.hasOwn(after.objects, name))
  const fresh = Object.keys(after.objects).filter((name) => !Object.hasOwn(before.objects, name))
  for (const from of gone) {
    for (const to of fresh) {
      if (attributeNames(before, from) !== attributeNames(after, to)) continue
      const isDeclared = [...renames.objects, ...renames.not_renames].some(
        (rename) => rename.from === from && rename.to === to,
      )
      if (isDeclared) continue
      const entry = JSON.stringify({ from, to, since: after.version })
      findings.push({
        code: 'OCSF_UNDECLARED_RENAME',
        severity: 'error',
        file: renamesFile,
        pointer: '/objects',
        message: `OCSF ${after.version} drops the object ${from} and brings ${to} with the same attributes`,
        hint: `add ${entry} to the objects of ${renamesFile} if it was renamed, to not_renames if it was not`,
      })
    }
  }
  return findings
}

function attributeNames(schema: CompiledSchema, object: string): string {
  return Object.keys(schema.objects[object]!.attributes).sort().join()
}

/** An alias is sound only where the old name never comes back, and the new one was not there before. */
function checkDeclared(
  { from, to, since }: ObjectRename,
  at: string,
  schemas: readonly CompiledSchema[],
): Finding[] {
  const index = schemas.findIndex(({ version }) => version === since)
  if (index === -1) return []
  const has = (name: string) => (schema: CompiledSchema) => Object.hasOwn(schema.objects, name)
  const earlier = schemas.slice(0, index)
  const later = schemas.slice(index)
  const stays = later.find(has(from))
  const wasThere = earlier.find(has(to))
  const problem =
    stays !== undefined
      ? `OCSF ${stays.version} has an object ${from} too, so it can't be an old name of ${to}`
      : wasThere !== undefined
        ? `OCSF ${wasThere.version} had an object ${to} already, so ${from} was not renamed to it in ${since}`
        : !later.some(has(to))
          ? `no release from ${since} on has an object ${to}`
          : undefined
  if (problem === undefined) return []
  const hint = 'move the entry to not_renames'
  return [
    {
      code: 'OCSF_UNDECLARED_RENAME',
      severity: 'error',
      file: renamesFile,
      pointer: at,
      message: problem,
      hint,
    },
  ]
}
