package rasid.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a report. While its data are small they are kept for the page itself, which then is
 * one file; when they grow they go to script files beside it, since a page that is opened from a
 * disk may load scripts and nothing else.
 */
final class ReportFolder implements Closeable {

  /** A page of this size opens in a second, and mail servers take it. */
  private static final long SINGLE_FILE_BYTES = 5_000_000;

  private static final String PAGE = "index.html";
  private static final String DATA = "data";
  private static final String HALF_DATA = "data.part";

  /** What each script file begins with. */
  private static final String LOAD = "rasid.load";

  private final Path folder;
  private final long mostInPage;
  private final Map<String, String> inPage = new LinkedHashMap<>();
  private final List<String> inFiles = new ArrayList<>();
  private long bytes;

  private ReportFolder(Path folder, long mostInPage) {
    this.folder = folder;
    this.mostInPage = mostInPage;
  }

  /**
   * A folder for a report. An earlier report there is replaced when this one is finished; other
   * files are left alone, but for an index.html.
   *
   * @param isSplit whether data go to files of their own, however small they are
   */
  static ReportFolder create(Path folder, boolean isSplit) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IllegalArgumentException(folder + " is a file; name a folder with --out");
    }
    Files.createDirectories(folder);
    ReportFolder report = new ReportFolder(folder, isSplit ? 0 : SINGLE_FILE_BYTES);
    report.close();
    return report;
  }

  /** Adds data by a name of letters, digits and hyphens. */
  void add(String name, PackedJson json) throws IOException {
    String packed = json.base64();
    bytes += packed.length();
    inPage.put(name, packed);
    if (bytes > mostInPage) {
      for (Map.Entry<String, String> entry : inPage.entrySet()) {
        writeScript(entry.getKey(), entry.getValue());
      }
      inPage.clear();
    }
  }

  private void writeScript(String name, String packed) throws IOException {
    Path data = Files.createDirectories(folder.resolve(HALF_DATA));
    Files.writeString(data.resolve(name + ".js"), LOAD + "(\"" + name + "\",\"" + packed + "\")\n");
    inFiles.add(name);
  }

  /** Writes the page, last of all, and says where it is. */
  Path finish(PageShell shell, String title) throws IOException {
    ObjectNode pieces = new ObjectMapper().createObjectNode();
    inFiles.forEach(name -> pieces.put(name, DATA + "/" + name + ".js"));
    replaceData();
    Path page = folder.resolve(PAGE);
    Path half = folder.resolve(PAGE + ".part");
    Files.write(
        half, shell.page(title, pieces.toString(), inPage).getBytes(StandardCharsets.UTF_8));
    return Files.move(half, page, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Puts the script files in the place of those of an earlier report. */
  private void replaceData() throws IOException {
    Path data = folder.resolve(DATA);
    for (Path script : scripts(data)) {
      if (isOfAReport(script)) {
        Files.delete(script);
      }
    }
    for (Path script : scripts(folder.resolve(HALF_DATA))) {
      Files.move(
          script,
          Files.createDirectories(data).resolve(script.getFileName()),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<Path> scripts(Path data) throws IOException {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(data)) {
      try (DirectoryStream<Path> scripts = Files.newDirectoryStream(data, "*.js")) {
        scripts.forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isOfAReport(Path script) throws IOException {
    try (InputStream in = Files.newInputStream(script)) {
      return new String(in.readNBytes(LOAD.length()), StandardCharsets.UTF_8).equals(LOAD);
    }
  }

  /** Removes what an unfinished report has written. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(folder.resolve(PAGE + ".part"));
    for (Path script : scripts(folder.resolve(HALF_DATA))) {
      Files.delete(script);
    }
    Files.deleteIfExists(folder.resolve(HALF_DATA));
  }
}
