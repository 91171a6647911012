package rasid.run;

import java.io.Serializable;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import rasid.dataset.Dataset;
import rasid.dataset.LocalRun;
import rasid.dataset.OutputFormat;

/**
 * Where the files of a run lie. Gives names only; {@link RunStore} reads and writes.
 *
 * @param folder the run's folder, {@code OUTPUT/run=ID}, without a slash at its end
 */
public record RunLayout(String folder) implements Serializable {

  /** Name of the file that is written last, when the run is whole. */
  public static final String SUCCESS = LocalRun.SUCCESS;

  /** Name of that file when articles were read, but none became a document. */
  public static final String SUSPECT = "_SUSPECT";

  private static final String TEMPORARY = "_temporary-";

  private static final Pattern SHARD_FILE = Pattern.compile("part-(\\d+)\\.avro");

  /** The name of a shard in the names of its files. */
  static String shardName(int shard) {
    return String.format(Locale.ROOT, "%05d", shard);
  }

  /** The shard that an Avro file is of; empty for the empty file of a dataset without records. */
  static OptionalInt shardOf(ResourceId file) {
    Matcher number = SHARD_FILE.matcher(String.valueOf(file.getFilename()));
    return number.matches()
        ? OptionalInt.of(Integer.parseInt(number.group(1)))
        : OptionalInt.empty();
  }

  /**
   * The file of a shard's records. Files of other formats than Avro lie in a folder of their
   * format, because readers take a dataset's folder as it is.
   */
  ResourceId records(OutputFormat format, Dataset dataset, String shard) {
    ResourceId parent =
        format == OutputFormat.AVRO
            ? root()
            : root().resolve(format.suffix(), StandardResolveOptions.RESOLVE_DIRECTORY);
    return parent
        .resolve(dataset.folder(), StandardResolveOptions.RESOLVE_DIRECTORY)
        .resolve(fileName(format, shard), StandardResolveOptions.RESOLVE_FILE);
  }

  private static String fileName(OutputFormat format, String shard) {
    return "part-" + shard + "." + format.suffix();
  }

  /** The place of that file in the run's folder. */
  static String recordsPath(OutputFormat format, Dataset dataset, String shard) {
    String parent = format == OutputFormat.AVRO ? "" : format.suffix() + "/";
    return parent + dataset.folder() + "/" + fileName(format, shard);
  }

  /** Pattern of all Avro files of a dataset. */
  String allRecords(Dataset dataset) {
    return folder + "/" + dataset.folder() + "/part-*.avro";
  }

  /** A file beside the datasets. */
  ResourceId file(String name) {
    return root().resolve(name, StandardResolveOptions.RESOLVE_FILE);
  }

  /** What a shard's records are written to before they are whole; hidden from readers. */
  ResourceId temporary(Dataset dataset, String shard, String attempt) {
    return file(TEMPORARY + dataset.folder() + "-" + shard + "-" + attempt);
  }

  /** What a file beside the datasets is written to before it is whole. */
  ResourceId temporary(String name) {
    return file(TEMPORARY + name + "-" + UUID.randomUUID());
  }

  /** Pattern of all temporary files. */
  String allTemporary() {
    return folder + "/" + TEMPORARY + "*";
  }

  /** Pattern of all files of the run. */
  String all() {
    return folder + "/**";
  }

  private ResourceId root() {
    return FileSystems.matchNewResource(folder, true);
  }
}
