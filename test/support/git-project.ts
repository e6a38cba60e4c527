import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type CommandResult, ocsfKafka } from './project-copy.ts'

const manifest = `ocsf:
  version: 1.8.0
defaults:
  owner: platform
  partitions: 3
records:
  Change: {}
topics:
  entity.changed: { record: Change }
services:
  scanner: { produces: [entity.changed], product: { name: Scanner, vendor_name: Acme } }
  inventory: { consumes: [entity.changed] }
`

const envelope = ['event_id', 'tenant_id', 'entity_id', 'event_type']

/** A small project in a git repository of its own, in a temporary folder; its one record, Change, has no OCSF in it. */
export interface GitProject {
  readonly folder: string
  readonly git: (...args: string[]) => string
  readonly run: (...args: string[]) => CommandResult
  readonly write: (file: string, text: string) => void
  readonly read: (file: string) => string
  /** Gives Change these fields, optional text, after those of the envelope. */
  readonly setFields: (...names: string[]) => void
  /** Names of the version files of Change. */
  readonly versions: () => string[]
  readonly commit: (message: string) => void
  readonly remove: () => void
}

/** Starts with a commit on `main` that has no history yet; or as a copy of another one. */
export function gitProject(from?: GitProject): GitProject {
  const folder = mkdtempSync(join(tmpdir(), 'ocsf-kafka-git-'))
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const project: GitProject = {
    folder,
    git,
    write,
    run: (...args) => ocsfKafka(folder, ...args),
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    setFields: (...names) => write('avro/Change.avsc', recordText(names)),
    versions: () => readdirSync(join(folder, 'avro/history/Change')).sort(),
    commit: (message) => {
      git('add', '--all')
      git('commit', '--quiet', '--message', message)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
  if (from !== undefined) {
    cpSync(from.folder, folder, { recursive: true })
    return project
  }
  git('init', '--quiet', '--initial-branch', 'main')
  git('config', 'user.name', 'Ada')
  git('config', 'user.email', 'ada@example.com')
  git('config', 'commit.gpgsign', 'false')
  write('contracts/topics.yaml', manifest)
  project.setFields()
  project.commit('A project')
  return project
}

/** A field a line, so that branches that add different ones merge as text where they stand apart. */
function recordText(names: readonly string[]): string {
  const fields = [
    ...envelope.map((name) => `{ "name": "${name}", "type": "string" }`),
    '{ "name": "timestamp", "type": "long" }',
    '{ "name": "correlation_id", "type": "string", "default": "" }',
    ...names.map((name) => `{ "name": "${name}", "type": ["null", "string"], "default": null }`),
  ]
  const head =
    '"type": "record",\n  "name": "Change",\n  "namespace": "com.acme.events",\n  "fields": [\n    '
  return `{\n  ${head}${fields.join(',\n    ')}\n  ]\n}\n`
}

/** With three committed versions of Change, each with a field more than the one before. */
export function threeVersions(): GitProject {
  const project = gitProject()
  for (const fields of [[], ['ticket'], ['ticket', 'queue']]) {
    project.setFields(...fields)
    project.run('version', '--keep')
  }
  project.commit('Three versions')
  return project
}
