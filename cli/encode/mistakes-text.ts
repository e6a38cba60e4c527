import { plural } from '../../generator/plural.ts'
import { paint } from '../style.ts'
import type { TextMistake } from './encode-text.ts'

const { stderr } = process
const most = 20

/** Mistakes of a JSON text, each with its place, for people. */
export function mistakesText(name: string, mistakes: readonly TextMistake[]): string {
  const shown = mistakes.slice(0, most).map((mistake) => mistakeText(name, mistake))
  const left = mistakes.length - shown.length
  return `${shown.join('')}${left > 0 ? `… ${plural(left, 'more mistake')}\n` : ''}${plural(mistakes.length, 'error')}\n`
}

function mistakeText(name: string, { code, line, column, path, message, hint }: TextMistake): string {
  const place = line === undefined ? name : `${name}:${line}:${column}`
  const where = path === '' ? '' : `  ${paint('cyan', path, stderr)}`
  const fix = hint === undefined ? '' : `\n  ${paint('dim', 'fix:', stderr)} ${hint}`
  return `${paint('bold', place, stderr)}  ${paint('red', 'error', stderr)} ${code}${where}\n  ${message}${fix}\n`
}
