/** `1 error`, `2 errors`; `1 class`, `2 classes`. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`
}
