/** A named type's full name, and its parts. */
export interface AvroFullName {
  readonly namespace: string
  readonly name: string
  readonly fullName: string
}

/**
 * The Avro name of an OCSF class or object: `user` is `org.ocsf.User`, an extension's `win/reg_key` is
 * `org.ocsf.win.RegKey`.
 */
export function itemName(item: string): AvroFullName {
  const steps = item.split('/')
  const own = steps.pop()!
  const namespace = ['org.ocsf', ...steps.map(avroName)].join('.')
  const name = avroName(pascalCase(own))
  return { namespace, name, fullName: `${namespace}.${name}` }
}

/**
 * A valid Avro name (`[A-Za-z_][A-Za-z0-9_]*`) for any text: what is valid stays as it is, every other character
 * becomes `_x`, its code point in hexadecimal and `_`. Different texts can give the same name, which callers check.
 */
export function avroName(text: string): string {
  let name = ''
  for (const character of text) {
    name += /[A-Za-z0-9_]/.test(character) ? character : `_x${character.codePointAt(0)!.toString(16)}_`
  }
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`
}

function pascalCase(text: string): string {
  return text
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
}
