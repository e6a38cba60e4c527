import fc from 'fast-check'

/** How values are drawn and shrunk by what they were made of. */
export interface Drawing<Drawn, T> {
  draw(random: fc.Random, bias: number | undefined): Drawn
  /** Simpler ones; each time it is followed it comes closer to an end. */
  shrink(drawn: Drawn): Iterator<Drawn> & Iterable<Drawn>
  /** A new value each time. */
  render(drawn: Drawn): T
}

/** An arbitrary of values that are made of something that can be shrunk. */
export function drawnArbitrary<Drawn, T>(drawing: Drawing<Drawn, T>): fc.Arbitrary<T> {
  return new DrawnArbitrary(drawing)
}

/** fast-check is extended by a class. */
class DrawnArbitrary<Drawn, T> extends fc.Arbitrary<T> {
  readonly #drawing: Drawing<Drawn, T>

  constructor(drawing: Drawing<Drawn, T>) {
    super()
    this.#drawing = drawing
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    return this.#valueOf(this.#drawing.draw(random, bias))
  }

  override canShrinkWithoutContext(_value: unknown): _value is T {
    return false
  }

  override shrink(_value: T, context: unknown): fc.Stream<fc.Value<T>> {
    if (context === undefined) return fc.Stream.nil()
    const simpler = this.#drawing.shrink(context as Drawn)
    return fc.stream(simpler as IterableIterator<Drawn>).map((drawn) => this.#valueOf(drawn))
  }

  #valueOf(drawn: Drawn): fc.Value<T> {
    return new fc.Value(this.#drawing.render(drawn), drawn)
  }
}
