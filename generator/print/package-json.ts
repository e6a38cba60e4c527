/** What a package of generated code is called and needs. */
export interface PackageIdentity {
  readonly name: string
  readonly version: string
  /** The toolkit's version that generated it: any later compatible one may run it. */
  readonly toolkit: string
  readonly license?: string | undefined
}

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
      './avsc/*': './avsc/*',
      './package.json': './package.json',
    },
    peerDependencies: { 'ocsf-kafka': `^${identity.toolkit}` },
  }
  return `${JSON.stringify(json, null, 2)}\n`
}
