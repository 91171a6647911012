package rasid.run;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.Dataset;
import rasid.dataset.OutputFormat;

/** The folder that a run writes, {@code OUTPUT/run=ID}, and in what form it is written. */
public final class RunFolder implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final List<String> CODECS = List.of("deflate", "bzip2", "snappy", "null");

  private final String output;
  private final RunName name;
  private final RunStore store;
  private final String codec;
  private final List<OutputFormat> formats;
  private final RunOrigin origin;
  private final Set<Dataset> datasets;

  private RunFolder(
      String output,
      RunName name,
      String codec,
      List<OutputFormat> formats,
      RunOrigin origin,
      Set<Dataset> datasets) {
    this.output = output;
    this.name = name;
    this.store = RunStore.at(output + "/" + name.folder());
    this.codec = codec;
    this.formats = formats;
    this.origin = origin;
    this.datasets = datasets;
  }

  /**
   * The folder of a run.
   *
   * @param output folder of all runs
   * @param codec of Avro files: deflate, bzip2, snappy or null
   * @param format what is written besides Avro: a suffix of {@link OutputFormat}
   * @param origin what it is made by
   * @throws IllegalArgumentException when codec or format are not allowed
   */
  public static RunFolder of(
      String output, RunName name, String codec, String format, RunOrigin origin) {
    if (!CODECS.contains(codec)) {
      throw new IllegalArgumentException(
          "--codec is none of " + String.join(", ", CODECS) + ": " + codec);
    }
    OutputFormat further = OutputFormat.of(format);
    List<OutputFormat> formats =
        further == OutputFormat.AVRO ? List.of(further) : List.of(OutputFormat.AVRO, further);
    // Beam would take file:///a for a path below the working folder when it writes.
    String folder = FileAddress.withoutScheme(output).replaceAll("/+$", "");
    return new RunFolder(folder, name, codec, formats, origin, Dataset.all());
  }

  /** The same folder, in which only some datasets are written, see {@link Dataset#selected}. */
  public RunFolder with(Set<Dataset> selected) {
    return new RunFolder(output, name, codec, formats, origin, selected);
  }

  /** The datasets that are written. */
  public Set<Dataset> datasets() {
    return datasets;
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
    return name.fileName();
  }

  /** The day that the run stands for, ISO 8601; null for a run without one. */
  public @Nullable String date() {
    return name.date();
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

  /** What it is made by. */
  public RunOrigin origin() {
    return origin;
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
