import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaNormalization;

/**
 * Holds schemas to Apache Avro Java. The one argument is a folder with index.tsv, whose lines are kind, name, file,
 * CRC-64-AVRO and SHA-256, each name's versions oldest first. Every schema has to parse and to have these fingerprints,
 * and every version has to read all earlier ones of its name. Prints counts; exits with 1 after printing what fails.
 */
public class CheckSchemas {
  private record Version(String file, Schema schema) {}

  private static int failures = 0;

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Map<String, Map<String, List<Version>>> kinds = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("index.tsv"))) {
      String[] columns = line.split("\t");
      Schema schema;
      try {
        schema = new Schema.Parser().parse(Files.readString(folder.resolve(columns[2])));
      } catch (RuntimeException error) {
        fail(columns[2] + ": " + error.getMessage());
        continue;
      }
      checkFingerprints(columns, schema);
      kinds
          .computeIfAbsent(columns[0], key -> new TreeMap<>())
          .computeIfAbsent(columns[1], key -> new ArrayList<>())
          .add(new Version(columns[2], schema));
    }
    kinds.forEach(CheckSchemas::checkKind);
    System.exit(failures == 0 ? 0 : 1);
  }

  private static void checkFingerprints(String[] columns, Schema schema) throws Exception {
    String rabin = String.format("%016x", SchemaNormalization.parsingFingerprint64(schema));
    String sha256 = HexFormat.of().formatHex(SchemaNormalization.parsingFingerprint("SHA-256", schema));
    if (!rabin.equals(columns[3])) fail(columns[2] + ": CRC-64-AVRO is " + rabin + ", not " + columns[3]);
    if (!sha256.equals(columns[4])) fail(columns[2] + ": SHA-256 is " + sha256 + ", not " + columns[4]);
  }

  private static void checkKind(String kind, Map<String, List<Version>> names) {
    int schemas = 0;
    int pairs = 0;
    for (List<Version> versions : names.values()) {
      for (int reader = 0; reader < versions.size(); reader++) {
        schemas++;
        for (int writer = 0; writer < reader; writer++) {
          pairs++;
          checkPair(versions.get(reader), versions.get(writer));
        }
      }
    }
    System.out.println(kind + ": " + schemas + " schemas, " + pairs + " pairs");
  }

  private static void checkPair(Version reader, Version writer) {
    SchemaCompatibility.SchemaPairCompatibility result =
        SchemaCompatibility.checkReaderWriterCompatibility(reader.schema(), writer.schema());
    if (result.getType() == SchemaCompatibilityType.COMPATIBLE) return;
    result
        .getResult()
        .getIncompatibilities()
        .forEach(found -> fail(reader.file() + " can't read " + writer.file() + ": " + found.getType() + " "
            + found.getLocation() + " " + found.getMessage()));
  }

  private static void fail(String message) {
    failures++;
    System.out.println(message);
  }
}
