import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { GateRules } from '../../../gate/publish/blocking-findings.ts'
import { createStepComparer } from '../../../gate/publish/compare-history.ts'
import type { PublishProblem } from '../../../gate/publish/plan.ts'
import { carryOut, planPublish, problemsOf, tasksOf } from '../../../gate/publish/publish.ts'
import type { PublishStep } from '../../../gate/publish/publish-subject.ts'
import type { PublishedSubject } from '../../../gate/publish/subjects.ts'
import type { HistoryVersion } from '../../../generator/load/avro-history.ts'
import type { Json } from '../../../generator/model/release.ts'
import { createRegistryClient, type RegistryClient } from '../../../runtime/registry/rest/client.ts'
import { type Embedded, embeddedRegistry } from '../../support/embedded-registry.ts'
import { recordSchema } from '../../support/registry-schemas.ts'
import { json, scriptedServer } from '../../support/scripted-server.ts'

const one = recordSchema(['x', 'int'])
const two = recordSchema(['x', 'int'], ['y', 'string', ''])
const three = recordSchema(['x', 'long'], ['y', 'string', ''])
const bad = recordSchema(['x', 'int'], ['z', 'string'])

function subject(
  name: string,
  schemas: readonly object[],
  more: Partial<PublishedSubject> = {},
): PublishedSubject {
  const versions = schemas.map((schema, i): HistoryVersion => {
    const text = JSON.stringify(schema, null, 2)
    return { number: i + 1, file: `avro/history/R/${i + 1}.avsc`, text, schema: schema as Json }
  })
  const level = 'BACKWARD_TRANSITIVE'
  return { name, record: 'R', topics: ['t'], level, levels: [level], versions, retired: new Set(), ...more }
}

const rules: GateRules = { errors: [], ignores: [], today: '2026-01-01' }
const compareStep = (more: Partial<GateRules> = {}) => createStepComparer({ ...rules, ...more })

let embedded: Embedded
let registry: RegistryClient
beforeEach(async () => {
  embedded = await embeddedRegistry()
  registry = embedded.client
})
afterEach(() => embedded.close())

async function publish(...subjects: PublishedSubject[]) {
  const steps: PublishStep[] = []
  const plan = await planPublish(registry, subjects, compareStep())
  const problems = await carryOut(registry, plan, (step) => steps.push(step))
  return {
    plan,
    problems,
    steps: steps.map((step) => (step.kind === 'level' ? step.level : step.version.number)),
  }
}
const codes = (problems: readonly PublishProblem[]) => problems.map(({ code }) => code)
const texts = async (name: string) =>
  Promise.all(
    (await registry.versions(name)).map(async (n) => JSON.parse((await registry.version(name, n)).schema)),
  )

describe('publish', () => {
  it('sets the level, registers all versions in order, and has nothing to do the second time', async () => {
    const subjects = [subject('s', [one, two]), subject('u', [one, two, three])]
    expect(await publish(...subjects)).toMatchObject({
      problems: [],
      steps: ['BACKWARD_TRANSITIVE', 1, 2, 'BACKWARD_TRANSITIVE', 1, 2, 3],
    })
    expect(await texts('u')).toEqual([one, two, three])
    expect(await registry.level('u')).toBe('BACKWARD_TRANSITIVE')
    const again = await publish(...subjects)
    expect(again).toMatchObject({ problems: [], steps: [] })
    expect(tasksOf(again.plan)).toEqual({ levels: 0, versions: 0 })
  })

  it('goes on after what is there, in whatever spelling it was given back', async () => {
    await registry.register('s', JSON.stringify({ fields: one.fields, name: 'a.R', type: 'record' }))
    expect(await publish(subject('s', [one, two]))).toMatchObject({
      problems: [],
      steps: ['BACKWARD_TRANSITIVE', 2],
    })
  })

  it('sets a level that was changed elsewhere', async () => {
    await publish(subject('s', [one]))
    await registry.setLevel('NONE', 's')
    expect(await publish(subject('s', [one]))).toMatchObject({ problems: [], steps: ['BACKWARD_TRANSITIVE'] })
  })

  it('does nothing for a record that has no version', async () => {
    expect(await publish(subject('s', []))).toMatchObject({ problems: [], steps: [] })
    expect(await registry.subjects()).toEqual([])
  })

  it('plans without changing anything', async () => {
    const plan = await planPublish(registry, [subject('s', [one, two])], compareStep())
    expect(tasksOf(plan)).toEqual({ levels: 1, versions: 2 })
    expect(await registry.subjects({ deleted: true })).toEqual([])
  })
})

describe('publish refuses', () => {
  it('what the gate refuses, with its findings, and publishes nothing of it', async () => {
    const { problems, steps } = await publish(subject('fine', [one]), subject('s', [one, two, bad]))
    expect(problems).toMatchObject([
      {
        code: 'incompatible',
        subject: 's',
        file: 'avro/history/R/3.avsc',
        message: expect.stringContaining('versions 1, 2'),
      },
    ])
    expect(problems[0]!.findings!.map(({ code, version }) => [code, version])).toEqual([
      ['READER_FIELD_MISSING_DEFAULT_VALUE', '1'],
      ['READER_FIELD_MISSING_DEFAULT_VALUE', '2'],
    ])
    expect(steps).toEqual([])
    expect(await registry.subjects()).toEqual([])
  })

  it('a registry that has versions that the history does not know', async () => {
    await registry.register('s', JSON.stringify(two))
    await registry.register('s', JSON.stringify(three))
    const { problems, steps } = await publish(subject('s', [two]))
    expect(problems).toMatchObject([
      { code: 'unknown-version', message: expect.stringContaining('version 2') },
    ])
    expect(problems[0]!.hint).toMatch(/update it.*DELETE.*\/subjects\/s\/versions\/2/)
    expect(steps).toEqual([])
  })

  it('to register an older version after a newer one', async () => {
    await registry.register('s', JSON.stringify(two))
    const { problems } = await publish(subject('s', [one, two]))
    expect(problems).toMatchObject([{ code: 'order', hint: expect.stringContaining('--retire 1') }])
    const retired = subject('s', [one, two, three], { retired: new Set([1]) })
    expect(await publish(retired)).toMatchObject({ problems: [], steps: ['BACKWARD_TRANSITIVE', 3] })
  })

  it('a registry that has them in another order', async () => {
    for (const schema of [two, one]) await registry.register('s', JSON.stringify(schema))
    expect(codes((await publish(subject('s', [one, two]))).problems)).toEqual(['order'])
  })

  it('one subject with two levels', async () => {
    const mixed = subject('a.R', [one], { topics: ['t', 'u'], levels: ['FULL', 'NONE'] })
    expect(codes((await publish(mixed)).problems)).toEqual(['levels-differ'])
  })

  it('what the registry would refuse, before anything is done', async () => {
    await publish(subject('s', [one]))
    const accepting = {
      ...rules,
      ignores: [
        {
          code: 'READER_FIELD_MISSING_DEFAULT_VALUE',
          reason: '',
          expires: '2026-01-01',
          place: { file: '', pointer: '' },
        },
      ],
    } as const
    const plan = await planPublish(registry, [subject('s', [one, bad])], createStepComparer(accepting))
    expect(problemsOf(plan)).toMatchObject([
      {
        code: 'refused',
        file: 'avro/history/R/2.avsc',
        message: expect.stringContaining('READER_FIELD_MISSING_DEFAULT_VALUE'),
      },
    ])
  })

  it('what the registry takes for no valid schema when it is asked', async () => {
    await publish(subject('s', [one]))
    const strict = await scriptedServer((response) =>
      json(response, 422, { error_code: 42201, message: 'Invalid schema' }),
    )
    const asked = createRegistryClient({ urls: [strict.url] })
    try {
      const plan = await planPublish(
        { ...registry, check: asked.check },
        [subject('s', [one, two])],
        compareStep(),
      )
      expect(problemsOf(plan)).toMatchObject([
        { code: 'refused', message: expect.stringContaining('Invalid schema') },
      ])
    } finally {
      asked.close()
      await strict.close()
    }
  })

  it('to go on where the registry refuses', async () => {
    await publish(subject('s', [one]))
    await embedded.registry.setMode('s', 'READONLY')
    const { problems } = await publish(subject('s', [one, two]))
    expect(problems).toMatchObject([{ code: 'refused', message: expect.stringContaining('read-only mode') }])
  })
})

describe('what the project has decided about findings holds', () => {
  const entry = {
    code: 'READER_FIELD_MISSING_DEFAULT_VALUE',
    path: 'z',
    reason: 'nobody reads it yet',
    place: { file: 'contracts/compat-ignore.yaml', pointer: '/ignore/0' },
  } as const
  const problems = async (schemas: object[], more: Partial<GateRules>) =>
    codes(problemsOf(await planPublish(registry, [subject('s', schemas)], compareStep(more))))

  it('what is accepted is published, as long as it is accepted', async () => {
    expect(await problems([one, bad], { ignores: [{ ...entry, expires: '2026-01-01' }] })).toEqual([])
    expect(await problems([one, bad], { ignores: [{ ...entry, expires: '2025-12-31' }] })).toEqual([
      'incompatible',
    ])
    expect(
      await problems([one, two, bad], { ignores: [{ ...entry, version: '1', expires: '2026-01-01' }] }),
    ).toEqual(['incompatible'])
  })

  it('what is raised to an error is refused', async () => {
    const other = recordSchema(['x', 'int'], ['y', 'string', 'other'])
    expect(await problems([one, two, other], {})).toEqual([])
    expect(await problems([one, two, other], { errors: ['DEFAULT_CHANGED'] })).toEqual(['incompatible'])
  })
})

describe('retired versions', () => {
  it('are known where the registry has them, not wanted where it has not, and judge nobody', async () => {
    await registry.register('s', JSON.stringify(one))
    const retired = new Set([1])
    // incompatible with version 1 only
    expect(
      await publish(subject('s', [one, bad], { retired, level: 'NONE', levels: ['NONE'] })),
    ).toMatchObject({ problems: [] })
    const { problems, steps } = await publish(subject('t', [one, bad], { retired }))
    expect({ problems, steps }).toEqual({ problems: [], steps: ['BACKWARD_TRANSITIVE', 2] })
  })
})

describe('two publishers at once', () => {
  it('of the same history both end well, and leave each version once', async () => {
    const subjects = ['s', 't', 'u'].map((name) => subject(name, [one, two, three]))
    const results = await Promise.all([publish(...subjects), publish(...subjects), publish(...subjects)])
    expect(results.map(({ problems }) => problems)).toEqual([[], [], []])
    for (const { name } of subjects) expect(await texts(name)).toEqual([one, two, three])
  })

  it('of two histories cannot both be told that all is well', async () => {
    const other = recordSchema(['x', 'int'], ['w', 'string', ''])
    for (let i = 0; i < 10; i++) {
      const name = `s${i}`
      const results = await Promise.all([
        publish(subject(name, [one, two])),
        publish(subject(name, [one, other])),
      ])
      const refused = results.filter(({ problems }) => problems.length > 0)
      expect(refused.length).toBeGreaterThan(0)
      expect(codes(refused.flatMap(({ problems }) => problems))).toContain('unknown-version')
    }
  })

  it('what another one has registered between plan and work counts as done', async () => {
    const plan = await planPublish(registry, [subject('s', [one, two, three])], compareStep())
    await publish(subject('s', [one, two]))
    const steps: PublishStep[] = []
    expect(await carryOut(registry, plan, (step) => steps.push(step))).toEqual([])
    expect(steps.map((step) => step.kind === 'version' && step.version.number)).toEqual([false, 3])
  })
})

it('a plan with a problem says so before anything is done', async () => {
  expect(codes(problemsOf(await planPublish(registry, [subject('s', [one, bad])], compareStep())))).toEqual([
    'incompatible',
  ])
})
