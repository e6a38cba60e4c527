import { codeText, type GateCode } from '../gate-codes.ts'
import { type CheckResult, exitCodeOf, type GateFinding } from '../gate-finding.ts'
import { linesBelow } from './words.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** Where the codes are explained. */
const helpUri = 'https://www.npmjs.com/package/ocsf-kafka'

export interface SarifOptions {
  /** The toolkit's version. */
  readonly version: string
  /** The project's folder from the repository's root, ending in `/`, or `''`. */
  readonly prefix?: string
}

/** A SARIF 2.1.0 log (OASIS), as code scanning reads it: one run, a rule for each code, a result for each finding. */
export function sarifReport(result: CheckResult, { version, prefix = '' }: SarifOptions): string {
  const codes = [...new Set(result.findings.map(({ code }) => code))].sort()
  const exitCode = exitCodeOf(result)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'ocsf-kafka check', version, informationUri: helpUri, rules: codes.map(rule) },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: exitCode !== 2,
            exitCode,
            toolExecutionNotifications: [
              ...result.failures.map(({ what, message, hint }) => ({
                level: 'error',
                message: { text: `${what}: ${message}${hint === undefined ? '' : `\nfix: ${hint}`}` },
              })),
              ...result.notes.map((text) => ({ level: 'note', message: { text } })),
            ],
          },
        ],
        results: result.findings.map((finding) => sarifResult(finding, codes, prefix)),
      },
    ],
  }
  return `${JSON.stringify(log, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value), 2)}\n`
}

function rule(code: GateCode) {
  const { title, help } = codeText(code)
  return {
    id: code,
    name: pascalCase(code),
    shortDescription: { text: title },
    fullDescription: { text: help },
    help: { text: help, markdown: `**${title}** (\`${code}\`)\n\n${help}` },
    helpUri,
  }
}

function pascalCase(code: string): string {
  return code
    .toLowerCase()
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
}

function sarifResult(finding: GateFinding, codes: readonly GateCode[], prefix: string) {
  // an acceptance has a form of its own here
  const { accepted, ...unaccepted } = finding
  const { code, severity, message, place } = unaccepted
  const text = [message, ...(place.ocsf === undefined ? [] : [place.ocsf]), ...linesBelow(unaccepted)].join(
    '\n',
  )
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(prefix + place.file) },
          ...(place.line !== undefined && {
            region: { startLine: place.line, startColumn: place.column ?? 1 },
          }),
        },
      },
    ],
    partialFingerprints: { 'ocsfKafkaFinding/v1': fingerprint(finding) },
    properties: {
      check: finding.check,
      ...(finding.record !== undefined && { record: finding.record }),
      ...(finding.path !== undefined && finding.path !== '' && { path: finding.path }),
      subjects: finding.subjects,
      versions: finding.versions,
    },
    ...(accepted !== undefined && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: accepted.reason }],
    }),
  }
}

/** What stays the same when lines move. */
function fingerprint({ code, record, path, direction, place, subjects, check }: GateFinding): string {
  const what = check === 'schema' ? [record, path, direction] : [place.file, place.pointer, ...subjects]
  return [code, ...what.map((part) => part ?? '')].join('|')
}
