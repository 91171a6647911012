package rasid.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.Dataset;
import rasid.dataset.OutputFormat;

/** The folder of one run, {@code OUTPUT/run=ID}, on any file system that Beam knows. */
public final class RunFolder implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Name of the file that is written last, when the run is whole. */
  public static final String SUCCESS = "_SUCCESS";

  private static final Pattern PART = Pattern.compile("part-(\\d+)\\.avro");

  private static final String TEMPORARY = "_temporary-";

  /** Id of a run that is given neither an id nor a date. */
  private static final String LOCAL = "local";

  private static final Pattern RUN_ID = Pattern.compile("[A-Za-z0-9._-]{1,128}");

  private final String output;
  private final String name;
  private final String folder;
  private final String codec;
  private final List<OutputFormat> formats;
  private final Map<String, String> settings;

  private RunFolder(
      String output,
      String name,
      String codec,
      List<OutputFormat> formats,
      Map<String, String> settings) {
    this.output = output;
    this.name = name;
    this.folder = output + "/" + name;
    this.codec = codec;
    this.formats = formats;
    this.settings = settings;
  }

  /**
   * The folder of a run.
   *
   * @param output folder of all runs
   * @param id id of the run; without it the date, else local
   * @param date logical date of the run, or null
   * @param settings the options that shape the records, by name
   * @throws IllegalArgumentException when id, date, codec or format are not allowed
   */
  public static RunFolder of(
      String output,
      @Nullable String id,
      @Nullable String date,
      String codec,
      String format,
      Map<String, String> settings) {
    String known = id != null ? id : date != null ? date : LOCAL;
    if (!RUN_ID.matcher(known).matches()) {
      throw new IllegalArgumentException(
          "--run may hold letters, digits, dot, dash and underscore only: " + known);
    }
    if (date != null && !isDay(date)) {
      throw new IllegalArgumentException("--date is no day as 2022-01-08: " + date);
    }
    if (!List.of("deflate", "bzip2", "snappy", "null").contains(codec)) {
      throw new IllegalArgumentException(
          "--codec is none of deflate, bzip2, snappy, null: " + codec);
    }
    OutputFormat further = OutputFormat.of(format);
    // Beam would take file:///a for a path below the working folder when it writes.
    String folder = output.replaceFirst("^file:(//)?/", "/").replaceAll("/+$", "");
    String name = (date == null ? "" : "dt=" + date + "/") + "run=" + known;
    List<OutputFormat> formats =
        further == OutputFormat.AVRO ? List.of(further) : List.of(OutputFormat.AVRO, further);
    return new RunFolder(folder, name, codec, formats, new TreeMap<>(settings));
  }

  /** The folder of an earlier run, to be read. */
  public static RunFolder at(String folder) {
    int name = folder.lastIndexOf('/');
    return new RunFolder(
        folder.substring(0, name),
        folder.substring(name + 1),
        "deflate",
        List.of(OutputFormat.AVRO),
        new TreeMap<>());
  }

  /** Whether this is the run in a folder, however that is written. */
  public boolean is(String other) {
    if (!isLocal() || other.contains("://")) {
      return folder.equals(other);
    }
    return Path.of(folder)
        .toAbsolutePath()
        .normalize()
        .equals(Path.of(other).toAbsolutePath().normalize());
  }

  private static boolean isDay(String date) {
    try {
      return LocalDate.parse(date).toString().equals(date);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** The folder of all runs. */
  public String output() {
    return output;
  }

  /** The run's folder under that of all runs, as a name of a file. */
  public String fileName() {
    return name.replace('/', '.');
  }

  /** Whether the folder lies on the disk of this machine. */
  public boolean isLocal() {
    return !output.contains("://");
  }

  public String codec() {
    return codec;
  }

  /** What records are written as; Avro comes first. */
  public List<OutputFormat> formats() {
    return formats;
  }

  /** The options that shape the records, by name. */
  public Map<String, String> settings() {
    return settings;
  }

  @Override
  public String toString() {
    return folder;
  }

  /** Whether a run of this id is whole. */
  public boolean isFinished() throws IOException {
    return !FileSystems.match(folder + "/" + SUCCESS, EmptyMatchTreatment.ALLOW)
        .metadata()
        .isEmpty();
  }

  /** Removes what an earlier run of this id left, finished or not. */
  public void clear() throws IOException {
    List<ResourceId> files =
        FileSystems.match(folder + "/**", EmptyMatchTreatment.ALLOW).metadata().stream()
            .map(MatchResult.Metadata::resourceId)
            .collect(Collectors.toList());
    FileSystems.delete(files, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  /** Removes what attempts that died left beside the files of the run. */
  public void clearTemporary() throws IOException {
    List<ResourceId> files =
        FileSystems.match(folder + "/" + TEMPORARY + "*", EmptyMatchTreatment.ALLOW)
            .metadata()
            .stream()
            .map(MatchResult.Metadata::resourceId)
            .collect(Collectors.toList());
    FileSystems.delete(files, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  /**
   * Makes sure that files can be written to the folder.
   *
   * @throws IOException when not
   */
  public void checkWritable() throws IOException {
    ResourceId probe = file("_probe");
    try (OutputStream out = create(probe)) {
      out.write(1);
    }
    FileSystems.delete(List.of(probe));
  }

  /** The bytes of a file beside the datasets. */
  public byte[] read(String name) throws IOException {
    try (InputStream in = Channels.newInputStream(FileSystems.open(file(name)))) {
      return in.readAllBytes();
    }
  }

  /** All records of a dataset; for small runs. */
  public <T extends SpecificRecord> List<T> read(Dataset dataset) throws IOException {
    List<T> records = new ArrayList<>();
    this.<T>forEach(dataset, records::add);
    return records;
  }

  /** Gives all records of a dataset, one after another. */
  public <T extends SpecificRecord> void forEach(Dataset dataset, Consumer<T> out)
      throws IOException {
    for (ResourceId part : parts(dataset)) {
      forEach(part, dataset, out);
    }
  }

  /** The shards that have a part of a dataset. */
  public List<Integer> shards(Dataset dataset) throws IOException {
    List<Integer> shards = new ArrayList<>();
    for (ResourceId part : parts(dataset)) {
      Matcher number = PART.matcher(String.valueOf(part.getFilename()));
      if (number.matches()) {
        shards.add(Integer.valueOf(number.group(1)));
      }
    }
    return shards;
  }

  private List<ResourceId> parts(Dataset dataset) throws IOException {
    return FileSystems.match(
            folder + "/" + dataset.folder() + "/part-*.avro", EmptyMatchTreatment.ALLOW)
        .metadata()
        .stream()
        .map(MatchResult.Metadata::resourceId)
        .toList();
  }

  /** Gives all records of one part of a dataset; none when the part has no file. */
  public <T extends SpecificRecord> void forEach(Dataset dataset, int shard, Consumer<T> out)
      throws IOException {
    ResourceId part = part(OutputFormat.AVRO, dataset, partName(shard));
    if (FileSystems.match(part.toString(), EmptyMatchTreatment.ALLOW).metadata().isEmpty()) {
      return;
    }
    forEach(part, dataset, out);
  }

  private static <T extends SpecificRecord> void forEach(
      ResourceId part, Dataset dataset, Consumer<T> out) throws IOException {
    try (InputStream in = Channels.newInputStream(FileSystems.open(part));
        DataFileStream<T> file =
            new DataFileStream<>(in, new SpecificDatumReader<>(dataset.schema()))) {
      file.forEach(out);
    }
  }

  /** The name of a shard's parts. */
  public static String partName(int shard) {
    return String.format(Locale.ROOT, "%05d", shard);
  }

  /**
   * The file of one part of a dataset. Files of other formats than Avro lie in a folder of their
   * format, because readers take a dataset's folder as it is.
   */
  public ResourceId part(OutputFormat format, Dataset dataset, String name) {
    ResourceId parent =
        format == OutputFormat.AVRO
            ? folder()
            : folder().resolve(format.suffix(), StandardResolveOptions.RESOLVE_DIRECTORY);
    return parent
        .resolve(dataset.folder(), StandardResolveOptions.RESOLVE_DIRECTORY)
        .resolve("part-" + name + "." + format.suffix(), StandardResolveOptions.RESOLVE_FILE);
  }

  /** The file that a part is written to before it is whole; hidden from readers. */
  public ResourceId temporary(Dataset dataset, String part, String attempt) {
    return file(TEMPORARY + dataset.folder() + "-" + part + "-" + attempt);
  }

  /** A file beside the datasets. */
  public ResourceId file(String name) {
    return folder().resolve(name, StandardResolveOptions.RESOLVE_FILE);
  }

  public static OutputStream create(ResourceId file) throws IOException {
    return Channels.newOutputStream(FileSystems.create(file, MimeTypes.BINARY));
  }

  private ResourceId folder() {
    return FileSystems.matchNewResource(folder, true);
  }
}
