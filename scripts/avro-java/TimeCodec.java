import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

/**
 * Times Apache Avro Java's generic reader and writer on one message. Arguments: the schema's file, the message's file,
 * rounds, milliseconds a round. Prints a line a round: nanoseconds of an encoding, a tab, of a decoding.
 */
public class TimeCodec {
  private interface Step {
    void run() throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    Schema schema = new Schema.Parser().parse(Files.readString(Path.of(arguments[0])));
    byte[] message = Files.readAllBytes(Path.of(arguments[1]));
    int rounds = Integer.parseInt(arguments[2]);
    long slice = Long.parseLong(arguments[3]) * 1_000_000;
    GenericDatumReader<Object> reader = new GenericDatumReader<>(schema);
    GenericDatumWriter<Object> writer = new GenericDatumWriter<>(schema);
    BinaryDecoder[] decoder = new BinaryDecoder[1];
    BinaryEncoder[] encoder = new BinaryEncoder[1];
    ByteArrayOutputStream out = new ByteArrayOutputStream(message.length);
    Object[] last = new Object[1];
    Step decode = () -> {
      decoder[0] = DecoderFactory.get().binaryDecoder(message, decoder[0]);
      last[0] = reader.read(null, decoder[0]);
    };
    decode.run();
    Object value = last[0];
    Step encode = () -> {
      out.reset();
      encoder[0] = EncoderFactory.get().binaryEncoder(out, encoder[0]);
      writer.write(value, encoder[0]);
      encoder[0].flush();
      last[0] = out.toByteArray();
    };
    time(encode, slice * 40);
    time(decode, slice * 40);
    for (int round = 0; round < rounds; round++) {
      System.out.printf("%.1f\t%.1f%n", time(encode, slice), time(decode, slice));
    }
  }

  private static double time(Step step, long slice) throws Exception {
    long calls = 0;
    long start = System.nanoTime();
    long elapsed;
    do {
      for (int i = 0; i < 100; i++) step.run();
      calls += 100;
      elapsed = System.nanoTime() - start;
    } while (elapsed < slice);
    return (double) elapsed / calls;
  }
}
