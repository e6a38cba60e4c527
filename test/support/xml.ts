/** An element of an XML text. */
export interface XmlElement {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: XmlElement[]
  text: string
}

const tag = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w.-]+="[^"<]*")*)\s*(\/?)>/y
const attributePair = /([\w.-]+)="([^"<]*)"/g

/** Reads the part of XML that reports use: elements, attributes, text and the five entities. Throws for anything else. */
export function parseXml(xml: string): XmlElement {
  const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(xml)
  if (declaration === null) throw new Error('no XML declaration')
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let at = declaration[0].length
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    const text = xml.slice(at, next < 0 ? undefined : next)
    if (text.includes('>')) throw new Error(`a bare > at ${at}`)
    open.at(-1)!.text += decoded(text)
    if (next < 0) break
    tag.lastIndex = next
    const match = tag.exec(xml)
    if (match === null) throw new Error(`no tag at ${next}: ${xml.slice(next, next + 40)}`)
    const [all, close, name, attributes, empty] = match
    if (close === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`)
    } else {
      const pairs = [...attributes!.matchAll(attributePair)].map(([, key, value]) => [key, decoded(value!)])
      const element = { name: name!, attributes: Object.fromEntries(pairs), children: [], text: '' }
      open.at(-1)!.children.push(element)
      if (empty !== '/') open.push(element)
    }
    at = next + all.length
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('elements are left open')
  return root.children[0]!
}

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    throw new Error('a character that XML can’t hold')
  return text.replaceAll(/&([^;]*);?/g, (all, name: string) => {
    if (!all.endsWith(';')) throw new Error(`a bare & before ${name.slice(0, 10)}`)
    if (/^#\d+$/.test(name)) return String.fromCodePoint(Number(name.slice(1)))
    if (!Object.hasOwn(entities, name)) throw new Error(`no entity ${name}`)
    return entities[name]!
  })
}
