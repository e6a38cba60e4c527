import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.Incompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityResult;

/**
 * Asks Apache Avro Java whether readers' schemas are compatible with writers'. The two arguments are the file of
 * questions and the file of answers, both big-endian; a text is its length in bytes (an int) and UTF-8. Questions: the
 * number of schemas and each as text; the number of pairs and of each the writer's and the reader's index. Answers, one
 * a pair: a byte, 0 for compatible, 1 for incompatible (the number of incompatibilities, and of each its type, location
 * and message as texts), 2 for what Java throws (text), 3 for a schema that Java refuses (text).
 */
public class CompatBatch {
  public static void main(String[] arguments) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])), 1 << 16));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])), 1 << 16))) {
      Object[] schemas = new Object[in.readInt()];
      for (int i = 0; i < schemas.length; i++) schemas[i] = parse(in.readNBytes(in.readInt()));
      int pairs = in.readInt();
      for (int i = 0; i < pairs; i++) answerPair(out, schemas[in.readInt()], schemas[in.readInt()]);
    }
  }

  private static Object parse(byte[] json) {
    try {
      return new Schema.Parser().parse(new String(json, StandardCharsets.UTF_8));
    } catch (RuntimeException error) {
      return error;
    }
  }

  private static void answerPair(DataOutputStream out, Object writer, Object reader) throws IOException {
    if (!(writer instanceof Schema && reader instanceof Schema)) {
      out.writeByte(3);
      writeError(out, (Throwable) (writer instanceof Schema ? reader : writer));
      return;
    }
    SchemaCompatibilityResult result;
    try {
      result = SchemaCompatibility.checkReaderWriterCompatibility((Schema) reader, (Schema) writer).getResult();
    } catch (RuntimeException | StackOverflowError error) {
      out.writeByte(2);
      writeError(out, error);
      return;
    }
    switch (result.getCompatibility()) {
      case COMPATIBLE:
        out.writeByte(0);
        break;
      case INCOMPATIBLE:
        out.writeByte(1);
        writeAll(out, result.getIncompatibilities());
        break;
      default:
        throw new IllegalStateException(result.getCompatibility().toString());
    }
  }

  private static void writeAll(DataOutputStream out, List<Incompatibility> incompatibilities) throws IOException {
    out.writeInt(incompatibilities.size());
    for (Incompatibility each : incompatibilities) {
      writeText(out, each.getType().name());
      writeText(out, each.getLocation());
      writeText(out, each.getMessage());
    }
  }

  private static void writeError(DataOutputStream out, Throwable error) throws IOException {
    writeText(out, error.getClass().getSimpleName() + ": " + error.getMessage());
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
