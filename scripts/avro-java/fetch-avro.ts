import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cachedFolderSync, cacheKey } from '../cache-folder.ts'

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
  return cachedFolderSync(`avro-java-${cacheKey(readFileSync(pom))}`, (folder) => {
    const goal = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`]
    const { status, stdout } = spawnSync('mvn', goal, { encoding: 'utf8', timeout: 120_000 })
    if (status !== 0) process.stderr.write(stdout ?? '')
    return status === 0
  })
}

/** The class path of a program of this folder and Avro's jars: compiled once, since it runs many times in a test. */
export function compileJava(program: string, jars: string): string {
  const source = join(here, `${program}.java`)
  const key = cacheKey(readFileSync(source), jars)
  const classes = cachedFolderSync(`avro-java-classes-${key}`, (folder) => {
    const { status, stderr } = spawnSync('javac', ['-cp', join(jars, '*'), '-d', folder, source], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`javac ${program}.java: ${stderr}`)
    return true
  })
  return `${classes}:${join(jars, '*')}`
}
