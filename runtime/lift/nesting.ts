/**
 * Whether a text, parsed as JSON, would nest objects and arrays deeper than `limit`. A text that is no JSON may be
 * called either, but never lets a parser get deeper than the limit where the answer is false.
 */
export function isDeeper(text: string, limit: number): boolean {
  // Without so many brackets, which two searches tell, there can't be such a depth.
  const curly = openings(text, '{', limit)
  if (curly <= limit && curly + openings(text, '[', limit - curly) <= limit) return false
  return isDeeperExactly(text, limit)
}

/** How often `bracket` occurs, counted up to one more than `limit`. */
function openings(text: string, bracket: string, limit: number): number {
  let count = 0
  for (let p = text.indexOf(bracket); p !== -1; p = text.indexOf(bracket, p + 1)) {
    if (++count > limit) break
  }
  return count
}

function isDeeperExactly(text: string, limit: number): boolean {
  let depth = 0
  for (let p = 0; p < text.length; p++) {
    switch (text.charCodeAt(p)) {
      case 0x22: // "
        p = endOfString(text, p)
        break
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > limit) return true
        break
      case 0x5d: // ]
      case 0x7d: // }
        depth--
        break
    }
  }
  return false
}

/** Where the string that begins at `start` ends, or the text does. */
function endOfString(text: string, start: number): number {
  for (let p = start + 1; p < text.length; p++) {
    const unit = text.charCodeAt(p)
    if (unit === 0x22) return p
    // What a backslash escapes doesn't end the string.
    if (unit === 0x5c) p++
  }
  return text.length
}
