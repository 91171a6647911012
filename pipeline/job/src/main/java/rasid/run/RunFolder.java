package rasid.run;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rasid.dataset.OutputFormat;

/** The folder that a run writes, {@code OUTPUT/run=ID}, and in what form it is written. */
public final class RunFolder implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final List<String> CODECS = List.of("deflate", "bzip2", "snappy", "null");

  private final String output;
  private final String fileName;
  private final RunStore store;
  private final String codec;
  private final List<OutputFormat> formats;
  private final Map<String, String> settings;

  private RunFolder(
      String output,
      RunName name,
      String codec,
      List<OutputFormat> formats,
      Map<String, String> settings) {
    this.output = output;
    this.fileName = name.fileName();
    this.store = RunStore.at(output + "/" + name.folder());
    this.codec = codec;
    this.formats = formats;
    this.settings = settings;
  }

  /**
   * The folder of a run.
   *
   * @param output folder of all runs
   * @param codec of Avro files: deflate, bzip2, snappy or null
   * @param format what is written besides Avro: a suffix of {@link OutputFormat}
   * @param settings the options that shape the records, by name
   * @throws IllegalArgumentException when codec or format are not allowed
   */
  public static RunFolder of(
      String output, RunName name, String codec, String format, Map<String, String> settings) {
    if (!CODECS.contains(codec)) {
      throw new IllegalArgumentException(
          "--codec is none of " + String.join(", ", CODECS) + ": " + codec);
    }
    OutputFormat further = OutputFormat.of(format);
    List<OutputFormat> formats =
        further == OutputFormat.AVRO ? List.of(further) : List.of(OutputFormat.AVRO, further);
    // Beam would take file:///a for a path below the working folder when it writes.
    String folder = FileAddress.withoutScheme(output).replaceAll("/+$", "");
    return new RunFolder(folder, name, codec, formats, new TreeMap<>(settings));
  }

  /** Whether this is the run in a folder, however that is written. */
  boolean is(String folder) {
    return FileAddress.areSame(store.layout().folder(), folder);
  }

  /** The folder of all runs. */
  public String output() {
    return output;
  }

  /** The run's folder under that of all runs, as a name of a file. */
  public String fileName() {
    return fileName;
  }

  /** Whether the folder lies on the disk of this machine. */
  public boolean isLocal() {
    return FileAddress.isLocal(output);
  }

  /** Codec of Avro files. */
  String codec() {
    return codec;
  }

  /** What records are written as; Avro comes first. */
  List<OutputFormat> formats() {
    return formats;
  }

  /** The options that shape the records, by name. */
  public Map<String, String> settings() {
    return settings;
  }

  /** The files of the run. */
  public RunStore store() {
    return store;
  }

  @Override
  public String toString() {
    return store.toString();
  }
}
