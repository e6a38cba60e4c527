import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cachedFolder } from '../cache-folder.ts'

export const apicurioVersion = '3.3.3'

const pom = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>ocsf-kafka</groupId>
  <artifactId>fetch</artifactId>
  <version>1</version>
</project>
`

/**
 * The folder of Apicurio's jars, fetched by Maven once: 158 MB. Undefined, with the reason told to `log`, where Maven is
 * missing or can't fetch them.
 */
export async function fetchApicurio(log: (line: string) => void): Promise<string | undefined> {
  return cachedFolder(`apicurio-${apicurioVersion}`, async (folder) => {
    if (spawnSync('mvn', ['-v']).status !== 0) {
      log('mvn is missing')
      return false
    }
    log(`fetching Apicurio ${apicurioVersion} with Maven, 158 MB`)
    writeFileSync(join(folder, 'pom.xml'), pom)
    const goal = [
      '-q',
      '-B',
      'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy',
      `-Dartifact=io.apicurio:apicurio-registry-app:${apicurioVersion}:tar.gz:all`,
      `-DoutputDirectory=${folder}`,
    ]
    if (!(await succeeds('mvn', goal, folder, log))) return false
    const archive = readdirSync(folder).find((name) => name.endsWith('.tar.gz'))
    if (archive === undefined) return false
    if (!(await succeeds('tar', ['-xzf', archive], folder, log))) return false
    rmSync(join(folder, archive))
    return existsSync(join(folder, 'quarkus-run.jar'))
  })
}

function succeeds(
  command: string,
  args: readonly string[],
  cwd: string,
  log: (line: string) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let last = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        last = String(chunk).trim().split('\n')[0] ?? last
      })
    }
    child.on('error', (error) => {
      log(`${command}: ${error.message}`)
      resolve(false)
    })
    child.on('close', (status) => {
      if (status !== 0) log(`${command} failed: ${last}`)
      resolve(status === 0)
    })
  })
}
