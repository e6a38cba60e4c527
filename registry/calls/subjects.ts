import { chosenVersion, flag, postedSchema, versionNumber } from '../api-request.ts'
import type { StoredVersion } from '../catalogue.ts'
import type { Registry } from '../registry.ts'
import { unknownSchema, unknownSubject } from '../registry-error.ts'
import type { Call } from '../router.ts'

/** What is under /subjects. */
export const subjectCalls: readonly Call[] = [
  {
    method: 'GET',
    path: '/subjects',
    answer(registry, request) {
      const prefix = request.query.get('subjectPrefix') ?? ''
      const [deleted, deletedOnly] = [flag(request, 'deleted'), flag(request, 'deletedOnly')]
      return [...registry.catalogue.subjects]
        .filter(([name]) => name.startsWith(prefix === ':*:' ? '' : prefix))
        .filter(([, versions]) => {
          const isLive = versions.some((version) => !version.deleted)
          return deletedOnly ? !isLive : deleted || isLive
        })
        .map(([name]) => name)
        .sort()
    },
  },
  {
    method: 'POST',
    path: '/subjects/:subject',
    answer(registry, request) {
      const { subject = '' } = request.path
      const schema = postedSchema(request)
      registry.prepare(schema)
      const deleted = flag(request, 'deleted')
      versionsOf(registry, subject, deleted)
      const found = registry.find(subject, schema, deleted)
      if (found === undefined) throw unknownSchema()
      return shown(found)
    },
  },
  {
    method: 'DELETE',
    path: '/subjects/:subject',
    answer: (registry, request) =>
      registry.deleteVersions(request.path.subject ?? '', undefined, flag(request, 'permanent')),
  },
  {
    method: 'GET',
    path: '/subjects/:subject/versions',
    answer(registry, request) {
      const { subject = '' } = request.path
      const deletedOnly = flag(request, 'deletedOnly')
      return versionsOf(registry, subject, deletedOnly || flag(request, 'deleted'))
        .filter(({ deleted }) => !deletedOnly || deleted)
        .map(({ number }) => number)
    },
  },
  {
    method: 'POST',
    path: '/subjects/:subject/versions',
    async answer(registry, request) {
      const { id } = await registry.register(request.path.subject ?? '', postedSchema(request))
      return { id }
    },
  },
  {
    method: 'GET',
    path: '/subjects/:subject/versions/:version',
    answer: (registry, request) => shown(requested(registry, request)),
  },
  {
    method: 'GET',
    path: '/subjects/:subject/versions/:version/schema',
    answer: (registry, request) => JSON.parse(requested(registry, request).schema),
  },
  {
    method: 'GET',
    path: '/subjects/:subject/versions/:version/referencedby',
    answer(registry, request) {
      requested(registry, request)
      return []
    },
  },
  {
    method: 'DELETE',
    path: '/subjects/:subject/versions/:version',
    async answer(registry, request) {
      const { subject = '', version = '' } = request.path
      const number = versionNumber(version)
      const chosen = number === 'latest' ? registry.live(subject).at(-1)!.number : number
      const [deleted] = await registry.deleteVersions(subject, chosen, flag(request, 'permanent'))
      return deleted
    },
  },
]

function requested(registry: Registry, request: Parameters<Call['answer']>[1]): StoredVersion {
  const { subject = '', version = '' } = request.path
  versionNumber(version)
  return chosenVersion(version, versionsOf(registry, subject, flag(request, 'deleted')))
}

function versionsOf(registry: Registry, subject: string, deleted: boolean): readonly StoredVersion[] {
  if (!deleted) return registry.live(subject)
  const versions = registry.catalogue.subjects.get(subject)
  if (versions === undefined) throw unknownSubject(subject)
  return versions
}

/** A version as it is answered: Avro is the type that isn't named. */
export function shown({ subject, number, id, schema }: StoredVersion) {
  return { subject, version: number, id, schema }
}
