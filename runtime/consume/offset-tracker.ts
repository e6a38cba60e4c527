/**
 * Which of a partition's delivered records are finished, in whatever order they finish. What may be committed is
 * the end of the finished ones from the first on: an offset behind which nothing is open.
 */
export class OffsetTracker {
  /** Delivered and not yet passed, in offset order: offsets may have gaps (compaction, transactions). */
  readonly #open: { readonly offset: bigint; finished: boolean }[] = []
  #first = 0
  #next: bigint | undefined

  /** A record was delivered: its offset is higher than those before. */
  started(offset: bigint): void {
    this.#open.push({ offset, finished: false })
  }

  /** A record that was {@link started} has been dealt with, for good. */
  finished(offset: bigint): void {
    const entry = this.#open[this.#indexOf(offset)]
    if (entry !== undefined) entry.finished = true
    while (this.#first < this.#open.length && this.#open[this.#first]!.finished) {
      this.#next = this.#open[this.#first]!.offset + 1n
      this.#first++
    }
    // Cut in large steps, so that a record costs the same however many are open.
    if (this.#first > 1024 && this.#first * 2 > this.#open.length) {
      this.#open.splice(0, this.#first)
      this.#first = 0
    }
  }

  /** The next offset to read for whoever takes over; undefined while nothing from the first on is finished. */
  get next(): bigint | undefined {
    return this.#next
  }

  #indexOf(offset: bigint): number {
    let low = this.#first
    let high = this.#open.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#open[middle]!.offset < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
