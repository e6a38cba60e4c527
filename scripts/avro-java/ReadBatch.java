import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

/**
 * Reads values that were written with one schema as another's, with Apache Avro Java, and writes them with that. The
 * two arguments are the file of questions and the file of answers, both big-endian; a text is its length in bytes (an
 * int) and UTF-8. Questions: the number of schemas and each as text; the number of cases and of each the writer's and
 * the reader's index, the number of values, and each value as its length and bytes. Answers, one a value: a byte, 0
 * for the bytes of the question, 1 for other bytes (length and bytes), 2 for what Java throws (text), 3 for a schema
 * that Java refuses (text). A map's entries may come in another order.
 */
public class ReadBatch {
  public static void main(String[] arguments) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])), 1 << 16));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])), 1 << 16))) {
      Object[] schemas = new Object[in.readInt()];
      for (int i = 0; i < schemas.length; i++) schemas[i] = parse(readBytes(in));
      int cases = in.readInt();
      for (int i = 0; i < cases; i++) answerCase(in, out, schemas[in.readInt()], schemas[in.readInt()]);
    }
  }

  private static Object parse(byte[] json) {
    try {
      return new Schema.Parser().parse(new String(json, StandardCharsets.UTF_8));
    } catch (RuntimeException error) {
      return error;
    }
  }

  private static void answerCase(DataInputStream in, DataOutputStream out, Object writer, Object reader)
      throws IOException {
    Reread reread = writer instanceof Schema && reader instanceof Schema
        ? new Reread((Schema) writer, (Schema) reader)
        : null;
    int values = in.readInt();
    for (int i = 0; i < values; i++) {
      byte[] bytes = readBytes(in);
      if (reread == null) {
        writeText(out, 3, (Throwable) (writer instanceof Schema ? reader : writer));
        continue;
      }
      byte[] answer;
      try {
        answer = reread.apply(bytes);
      } catch (Exception | StackOverflowError error) {
        writeText(out, 2, error);
        continue;
      }
      boolean same = Arrays.equals(bytes, answer);
      out.writeByte(same ? 0 : 1);
      if (same) continue;
      out.writeInt(answer.length);
      out.write(answer);
    }
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }

  private static void writeText(DataOutputStream out, int status, Throwable error) throws IOException {
    byte[] text = (error.getClass().getSimpleName() + ": " + error.getMessage()).getBytes(StandardCharsets.UTF_8);
    out.writeByte(status);
    out.writeInt(text.length);
    out.write(text);
  }

  /** Reads with the two schemas and writes with the reader's. */
  private static class Reread {
    private final GenericDatumReader<Object> reader;
    private final GenericDatumWriter<Object> writer;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private BinaryDecoder decoder;
    private BinaryEncoder encoder;

    Reread(Schema written, Schema read) {
      reader = new GenericDatumReader<>(written, read);
      writer = new GenericDatumWriter<>(read);
    }

    byte[] apply(byte[] bytes) throws IOException {
      decoder = DecoderFactory.get().binaryDecoder(bytes, decoder);
      Object value = reader.read(null, decoder);
      if (!decoder.isEnd()) throw new IOException("bytes are left");
      buffer.reset();
      encoder = EncoderFactory.get().binaryEncoder(buffer, encoder);
      writer.write(value, encoder);
      encoder.flush();
      return buffer.toByteArray();
    }
  }
}
