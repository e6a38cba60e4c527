import { type ApiRequest, chosenVersion, flag, postedSchema, versionNumber } from '../api-request.ts'
import type { StoredVersion } from '../catalogue.ts'
import type { Registry } from '../registry.ts'
import type { Call } from '../router.ts'

/** What is under /compatibility. */
export const compatibilityCalls: readonly Call[] = [
  {
    // with those versions that the subject's level asks for
    method: 'POST',
    path: '/compatibility/subjects/:subject/versions',
    answer: (registry, request) => verdict(registry, request, live(registry, request)),
  },
  {
    method: 'POST',
    path: '/compatibility/subjects/:subject/versions/:version',
    answer(registry, request) {
      const { version = '' } = request.path
      const versions = live(registry, request)
      // a first version follows nothing: Confluent's registry and Apicurio call it compatible
      const isFirst = versionNumber(version) === 'latest' && versions.length === 0
      return verdict(registry, request, isFirst ? [] : [chosenVersion(version, versions)])
    },
  },
]

function live({ catalogue }: Registry, { path }: ApiRequest): readonly StoredVersion[] {
  return (catalogue.subjects.get(path.subject ?? '') ?? []).filter(({ deleted }) => !deleted)
}

function verdict(registry: Registry, request: ApiRequest, versions: readonly StoredVersion[]) {
  const { subject = '' } = request.path
  const { compatible, messages } = registry.judge(subject, postedSchema(request), versions)
  return { is_compatible: compatible, ...(flag(request, 'verbose') && { messages }) }
}
