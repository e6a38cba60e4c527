import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const here = import.meta.dirname

/** Whether Java, its compiler and Maven are installed. */
export function hasJava(): boolean {
  const isThere = (command: string, flag: string) => spawnSync(command, [flag]).status === 0
  return isThere('java', '-version') && isThere('javac', '-version') && isThere('mvn', '-v')
}

/**
 * The folder of Avro's jars in $XDG_CACHE_HOME/ocsf-kafka (~/.cache), fetched by Maven when pom.xml has not been seen
 * before; undefined, with Maven's output on stderr, where it could not fetch them.
 */
export function fetchAvro(): string | undefined {
  const pom = join(here, 'pom.xml')
  return cached(`avro-java-${digest(readFileSync(pom))}`, (folder) => {
    const goal = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`]
    const { status, stdout } = spawnSync('mvn', goal, { encoding: 'utf8', timeout: 120_000 })
    if (status !== 0) process.stderr.write(stdout ?? '')
    return status === 0
  })
}

/** The class path of a program of this folder and Avro's jars: compiled once, since it runs many times in a test. */
export function compileJava(program: string, jars: string): string {
  const source = join(here, `${program}.java`)
  const key = digest(readFileSync(source), jars)
  const classes = cached(`avro-java-classes-${key}`, (folder) => {
    const { status, stderr } = spawnSync('javac', ['-cp', join(jars, '*'), '-d', folder, source], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`javac ${program}.java: ${stderr}`)
    return true
  })
  return `${classes}:${join(jars, '*')}`
}

/** A folder of the cache: made under another name first, so that what carries the name is complete. */
function cached(name: string, fill: (folder: string) => boolean): string | undefined {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ocsf-kafka')
  const folder = join(cache, name)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const partial = mkdtempSync(join(cache, 'avro-java-'))
  if (!fill(partial)) {
    rmSync(partial, { recursive: true })
    return undefined
  }
  try {
    renameSync(partial, folder)
  } catch (error) {
    // another process was faster
    rmSync(partial, { recursive: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 12)
}
