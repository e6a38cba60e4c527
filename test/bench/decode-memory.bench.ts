/**
 * What a message can make its reader allocate, at most: of each array and map that a record of the project can hold,
 * messages full of the smallest items.
 *
 *     npm run bench:decode-memory [-- --write]
 *
 * Everything allocated counts, garbage too: the young generation is made so large that nothing is collected meanwhile.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import * as generated from '../../generated/index.ts'
import type { RecordType } from '../../runtime/record-type.ts'
import { largestMessages } from './decode-memory/largest-messages.ts'
import { quartiles } from './interleaved.ts'

const messageBytes = 64 * 1024

if (process.env.OCSF_KAFKA_MEASURED === undefined) {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--max-semi-space-size=512', '--min-semi-space-size=512', ...process.argv.slice(1)],
    {
      env: { ...process.env, OCSF_KAFKA_MEASURED: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    },
  )
  process.stdout.write(stdout)
  if (status === 0 && process.argv.includes('--write')) {
    const file = join(import.meta.dirname, 'results/decode-memory.md')
    writeFileSync(
      file,
      `# What decoding allocates\n\n\`npm run bench:decode-memory -- --write\`\n\n${stdout}`,
    )
  }
  process.exitCode = status ?? 1
} else measure()

function measure(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const used = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
  const allocated = (decode: () => unknown): number => {
    for (let i = 0; i < 3; i++) decode()
    const bytes = Array.from({ length: 5 }, () => {
      collect()
      const before = used()
      const value = decode()
      const after = used()
      if (value === undefined) throw new Error('nothing was decoded')
      return after - before
    })
    // What the collector frees meanwhile, of others' memory, must not count.
    return quartiles(bytes)[0]
  }
  const records = Object.values(generated as { readonly [name: string]: unknown }).filter(
    (value): value is RecordType<object> =>
      typeof value === 'object' && value !== null && 'decodeFrom' in value,
  )
  const rows = records.flatMap((record) =>
    largestMessages(record, messageBytes).map(({ path, bytes }) => ({
      record: record.name.slice(record.name.lastIndexOf('.') + 1),
      path,
      whole: allocated(() => record.decode(bytes)) / bytes.length,
      // Without its last byte, it is read three times: as ASCII, as any text, and for the path of the error.
      cutOff: allocated(() => failing(() => record.decode(bytes.subarray(0, -1)))) / bytes.length,
    })),
  )
  rows.sort((x, y) => y.cutOff - x.cutOff)
  console.log(
    `Node ${process.version}; ${rows.length} messages of ${messageBytes / 1024} KiB, the ten that take most.\n`,
  )
  console.log('| record | full of | allocated, times the message | where its last byte is missing |')
  console.log('|---|---|---:|---:|')
  for (const { record, path, whole, cutOff } of rows.slice(0, 10)) {
    console.log(`| ${record} | ${path} | ${whole.toFixed(1)} | ${cutOff.toFixed(1)} |`)
  }
}

function failing(decode: () => unknown): unknown {
  try {
    decode()
  } catch (error) {
    return error
  }
  throw new Error('a message that is cut off was read')
}
