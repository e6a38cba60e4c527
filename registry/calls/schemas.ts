import { type ApiRequest, flag } from '../api-request.ts'
import type { StoredVersion } from '../catalogue.ts'
import type { Registry } from '../registry.ts'
import { badRequest, unknownSchema } from '../registry-error.ts'
import type { Call } from '../router.ts'
import { shown } from './subjects.ts'

/** What is under /schemas. */
export const schemaCalls: readonly Call[] = [
  {
    method: 'GET',
    path: '/schemas',
    answer(registry, request) {
      const prefix = request.query.get('subjectPrefix') ?? ''
      const [deleted, latestOnly] = [flag(request, 'deleted'), flag(request, 'latestOnly')]
      return [...registry.catalogue.subjects]
        .filter(([name]) => name.startsWith(prefix))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, versions]) => {
          const own = versions.filter((version) => deleted || !version.deleted)
          return latestOnly ? own.slice(-1) : own
        })
        .map(shown)
    },
  },
  { method: 'GET', path: '/schemas/types', answer: () => ['AVRO'] },
  {
    method: 'GET',
    path: '/schemas/ids/:id',
    answer: (registry, request) => ({ schema: withId(registry, request)[0]!.schema }),
  },
  {
    method: 'GET',
    path: '/schemas/ids/:id/schema',
    answer: (registry, request) => JSON.parse(withId(registry, request)[0]!.schema),
  },
  {
    method: 'GET',
    path: '/schemas/ids/:id/subjects',
    answer: (registry, request) => [
      ...new Set(uses(withId(registry, request), request).map(({ subject }) => subject)),
    ],
  },
  {
    method: 'GET',
    path: '/schemas/ids/:id/versions',
    answer: (registry, request) =>
      uses(withId(registry, request), request).map(({ subject, number }) => ({ subject, version: number })),
  },
]

/** Every version with the id; ids of deleted versions stay known, for the messages that carry them. */
function withId(registry: Registry, { path }: ApiRequest): readonly StoredVersion[] {
  const text = path.id ?? ''
  if (!/^[0-9]{1,10}$/.test(text)) throw badRequest(`${JSON.stringify(text)} is no schema id`)
  const versions = registry.catalogue.byId.get(Number(text))
  if (versions === undefined) throw unknownSchema(Number(text))
  return versions
}

function uses(versions: readonly StoredVersion[], request: ApiRequest): readonly StoredVersion[] {
  const deleted = flag(request, 'deleted')
  const subject = request.query.get('subject')
  return versions.filter(
    (version) => (deleted || !version.deleted) && (subject === null || version.subject === subject),
  )
}
