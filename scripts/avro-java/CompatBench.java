import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;

/**
 * Times Apache Avro Java's SchemaCompatibility on the pairs of a file, which is one of CompatBatch's questions. The
 * second argument is a round's milliseconds. Each line of standard input asks for a round, of `compare` (schemas are
 * parsed already) or `parse` (both schemas are parsed for each pair, and compared), and is answered with a line: the
 * nanoseconds that a pair took.
 */
public class CompatBench {
  private static Object last;

  public static void main(String[] arguments) throws IOException {
    String[] texts;
    int[][] pairs;
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])), 1 << 16))) {
      texts = new String[in.readInt()];
      for (int i = 0; i < texts.length; i++) texts[i] = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
      pairs = new int[in.readInt()][];
      for (int i = 0; i < pairs.length; i++) pairs[i] = new int[] {in.readInt(), in.readInt()};
    }
    Schema[] schemas = new Schema[texts.length];
    for (int i = 0; i < texts.length; i++) schemas[i] = parse(texts[i]);
    long slice = Long.parseLong(arguments[1]) * 1_000_000;
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      boolean parses = line.equals("parse");
      long rounds = 0;
      long start = System.nanoTime();
      long elapsed;
      do {
        for (int[] pair : pairs) {
          last = parses
              ? compare(parse(texts[pair[0]]), parse(texts[pair[1]]))
              : compare(schemas[pair[0]], schemas[pair[1]]);
        }
        rounds++;
        elapsed = System.nanoTime() - start;
      } while (elapsed < slice);
      System.out.println((double) elapsed / (rounds * pairs.length));
    }
  }

  private static Schema parse(String text) {
    return new Schema.Parser().parse(text);
  }

  private static Object compare(Schema writer, Schema reader) {
    try {
      return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getResult();
    } catch (RuntimeException error) {
      return error;
    }
  }
}
