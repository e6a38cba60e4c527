/** What a package of generated code is called and needs. */
export interface PackageIdentity {
  readonly name: string
  readonly version: string
  /** The toolkit's version that generated it: any later compatible one may run it. */
  readonly toolkit: string
  readonly license?: string | undefined
  /** Whether it has arbitraries for property tests. */
  readonly arbitraries: boolean
}

/** The versions of fast-check that arbitraries run with: those of the toolkit's own peer dependency. */
export const fastCheckRange = '^4.0.0'

/** The `package.json` of generated code: ESM with types, the toolkit's runtime as a peer. */
export function printPackageJson(identity: PackageIdentity): string {
  const entry = (path: string) => ({ types: `./${path}.d.ts`, default: `./${path}.js` })
  const json = {
    name: identity.name,
    version: identity.version,
    description: 'Typed clients of security events, made by ocsf-kafka.',
    ...(identity.license === undefined ? {} : { license: identity.license }),
    type: 'module',
    sideEffects: false,
    engines: { node: '^22.22.0 || >=24.6.0' },
    exports: {
      '.': entry('index'),
      './services/*': entry('services/*'),
      './topics/*': entry('topics/*'),
      './records/*': entry('records/*'),
      './ocsf/*': entry('ocsf/*'),
      ...(identity.arbitraries ? { './arbitraries': entry('arbitraries') } : {}),
      './avsc/*': './avsc/*',
      './package.json': './package.json',
    },
    peerDependencies: {
      ...(identity.arbitraries ? { 'fast-check': fastCheckRange } : {}),
      'ocsf-kafka': `^${identity.toolkit}`,
    },
    ...(identity.arbitraries ? { peerDependenciesMeta: { 'fast-check': { optional: true } } } : {}),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}
