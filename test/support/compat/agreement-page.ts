/** Counts of a run. */
export interface AgreementCounts {
  readonly pairs: number
  readonly eventsPerPair: number
  readonly seed: number
  readonly rows: ReadonlyMap<string, number>
  readonly shown: ReadonlyMap<string, number>
}

/** The agreement with Avro Java as a page of the docs. */
export function agreementPage({ pairs, eventsPerPair, seed, rows, shown }: AgreementCounts): string {
  const command = `COMPAT_WRITE=1 COMPAT_PAIRS=${pairs} COMPAT_EVENTS=${eventsPerPair} COMPAT_SEED=${seed} npx vitest run test/conformance/compat-java-data.test.ts`
  return `# How the verdicts agree with Avro Java's

Random pairs of schemas: mostly one and what one to four random changes made of it, the one way or the other. Of each
pair, our verdict, that of Apache Avro Java's \`SchemaCompatibility\` (which registries ask), and what happens when the
event that a finding shows, and ${eventsPerPair} random events of the writer's schema, are decoded by us and by Java.

    ${command}

| verdicts on ${pairs} pairs | pairs |
|---|---:|
${tableOf(rows)}

What is called "theirs" is proved by decoding: an event that Java's rules let pass can't be read, by Java's own decoder
("can't read the event that shows it") or by any that follows the specification. Of two fields that are filled from one,
Java's rules say nothing, and one of them never gets a value. Where both call a pair incompatible, and every event is
read, the finding is \`rule-only\`: it is there because a registry refuses the pair. What Java's parser refuses has no
verdict: mostly a default that holds a record which is still being defined.

There is no row for a verdict of ours that decoding contradicts: one such pair fails the test. So does a prediction of
the registry's verdict that isn't Java's, and a counterexample with which Java does anything else than the finding says.

| events that findings show | events |
|---|---:|
${tableOf(shown)}
`
}

function tableOf(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([what, count]) => `| ${what} | ${count} |`).join('\n')
}
