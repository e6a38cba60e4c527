import type { CheckResult, GateFinding } from '../../gate/gate-finding.ts'

/** What the reports are tried with. */
export const broken: GateFinding = {
  code: 'TYPE_MISMATCH',
  check: 'schema',
  severity: 'error',
  message: 'the writer\'s "string" can\'t be read as 100% <long> & more,\nreally: no',
  hint: 'keep string',
  place: { file: 'avro/NHI,Event.avsc', line: 12, column: 5, pointer: '/fields/1/type' },
  subjects: ['nhi.discovered-value', 'nhi.updated-value'],
  record: 'NHIEvent',
  path: 'ocsf.user.name',
  versions: ['1', '2', '3', '5'],
  direction: 'backward',
  kind: 'data',
  registry: { accepts: false, type: 'TYPE_MISMATCH', location: '/fields/1/type' },
  counterexample: {
    json: {
      id: 'x',
      ocsf: { 'org.ocsf.User': { uid: 1, user: { 'org.ocsf.User': { name: { string: '`' } } } } },
      big: 12345678901234567890n,
    },
    hex: '0002',
    error: { code: 'SCHEMA_MISMATCH', message: 'no', offset: 3, path: 'ocsf.user.name' },
    java: { reads: true, why: 'it takes any name' },
  },
  fix: {
    file: 'avro/NHI,Event.avsc',
    summary: 'x',
    diff: '--- a/avro/x\n+++ b/avro/x\n@@ -1 +1 @@\n-a\n+b\n',
    safe: true,
    change: { kind: 'set-type', type: 'string' },
    pointer: '/fields/1/type',
  },
}
const accepted: GateFinding = {
  code: 'TOPIC_REMOVED',
  check: 'manifest',
  severity: 'error',
  message: 'gone',
  place: { file: 'contracts/topics.yaml', pointer: '/topics' },
  subjects: ['a'],
  versions: ['git:main'],
  accepted: {
    reason: 'it was a trial',
    expires: '2027-03-31',
    place: { file: 'contracts/compat-ignore.yaml', line: 3, column: 5, pointer: '' },
  },
}
const remark: GateFinding = { ...broken, code: 'LIMIT', severity: 'info', message: 'longs' }

export function resultOf(changes: Partial<CheckResult> = {}): CheckResult {
  return {
    against: 'history',
    subjects: [
      {
        subject: 'nhi.discovered-value',
        record: 'NHIEvent',
        level: 'BACKWARD',
        versions: ['1'],
        outcome: 'incompatible',
      },
      { subject: 'a-value', record: 'A', level: 'FULL', versions: [], outcome: 'compatible' },
    ],
    findings: [broken, accepted, remark],
    failures: [],
    notes: ['a note, with 50 %'],
    skipped: [],
    phases: [{ name: 'load', milliseconds: 12.4 }],
    ...changes,
  }
}
export const clean = resultOf({ findings: [], notes: [] })
export const failed = resultOf({
  findings: [],
  failures: [{ what: 'a-value', message: 'answers 401', hint: 'log in' }],
})
