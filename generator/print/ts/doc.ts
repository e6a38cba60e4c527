/** A doc comment of these lines, or nothing when they are empty. No text can end the comment early. */
export function doc(...lines: readonly (string | undefined)[]): string {
  const texts = lines
    .filter((line) => line !== undefined)
    .flatMap((line) => line.split(/[\r\n\u2028\u2029]+/))
    .map(commentText)
  while (texts.at(-1) === '') texts.pop()
  if (texts.length === 0) return ''
  if (texts.length === 1) return `/** ${texts[0]} */\n`
  return `/**\n${texts.map((text) => (text === '' ? ' *' : ` * ${text}`)).join('\n')}\n */\n`
}

/** Text that stays inside a comment: `*` followed by `/` is broken up, control characters become spaces. */
export function commentText(text: string): string {
  return text
    .replaceAll('*/', '*\\/')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
    .toWellFormed()
    .trim()
}
