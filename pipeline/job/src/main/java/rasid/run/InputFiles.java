package rasid.run;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/**
 * Finds what a pattern matches. On the local disk no links to folders are followed below the part
 * of the pattern that has no wildcards, so that links in a ring have an end; links to files are
 * read when they stay in that part.
 */
public final class InputFiles {

  private static final Splitter COMMAS = Splitter.onPattern("(?<!\\\\),");

  private InputFiles() {}

  /**
   * What was found.
   *
   * @param uri the file; a folder's ends with a slash
   * @param name its name without folders
   * @param size its size in bytes
   * @param leadsOut whether it is a link out of the folder that is searched, which is not read
   */
  public record Found(String uri, String name, long size, boolean leadsOut) {

    /** Whether it is a folder, which holds no article itself. */
    public boolean isFolder() {
      return uri.endsWith("/");
    }
  }

  /**
   * The patterns of an option: separated by commas, of which one behind a backslash is a letter.
   */
  public static List<String> patterns(String option) {
    return COMMAS
        .trimResults()
        .omitEmptyStrings()
        .splitToStream(option)
        .map(pattern -> pattern.replace("\\,", ","))
        .toList();
  }

  /** Whether a pattern matches a file of this name on the local disk, be it there or not. */
  public static boolean matches(String pattern, String file) {
    return FileAddress.isLocal(pattern)
        && FileAddress.isLocal(file)
        && matcher(absolute(pattern)).matches(absolute(file));
  }

  /**
   * The files, folders and whatever else a pattern matches, in order. Folders are left out where
   * the pattern goes through folders by itself (**).
   */
  public static List<Found> of(String pattern) throws IOException {
    return FileAddress.isLocal(pattern) ? local(pattern) : remote(pattern);
  }

  /** Those files of a list that there are; a store is asked for all of them at once. */
  public static List<Found> thatAre(Collection<String> files) throws IOException {
    List<Found> found = new ArrayList<>();
    List<String> remote = new ArrayList<>();
    for (String file : files) {
      if (FileAddress.isLocal(file)) {
        Path path = absolute(file);
        if (Files.exists(path)) {
          found.add(found(path, Files.readAttributes(path, BasicFileAttributes.class), false));
        }
      } else {
        remote.add(file);
      }
    }
    if (!remote.isEmpty()) {
      for (MatchResult match :
          org.apache.beam.sdk.io.FileSystems.match(remote, EmptyMatchTreatment.ALLOW)) {
        addAll(match, found);
      }
    }
    return found;
  }

  private static Path absolute(String address) {
    return Path.of(FileAddress.withoutScheme(address)).toAbsolutePath().normalize();
  }

  private static PathMatcher matcher(Path pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }

  private static List<Found> remote(String pattern) throws IOException {
    List<Found> found = new ArrayList<>();
    addAll(org.apache.beam.sdk.io.FileSystems.match(pattern, EmptyMatchTreatment.ALLOW), found);
    return found;
  }

  private static void addAll(MatchResult match, List<Found> found) throws IOException {
    // A store that does not answer is an error; one that has no such file gives none.
    for (MatchResult.Metadata file : match.metadata()) {
      String name = String.valueOf(file.resourceId().getFilename());
      found.add(new Found(file.resourceId().toString(), name, file.sizeBytes(), false));
    }
  }

  private static List<Found> local(String pattern) throws IOException {
    Path path = absolute(pattern);
    if (Files.exists(path)) {
      // A name that happens to hold signs of a pattern is the file of that name.
      return List.of(found(path, Files.readAttributes(path, BasicFileAttributes.class), false));
    }
    Path root = path;
    while (root != null && !Files.isDirectory(root)) {
      root = root.getParent();
    }
    if (root == null) {
      return List.of();
    }
    boolean isDeep = pattern.contains("**");
    int depth = isDeep ? Integer.MAX_VALUE : path.getNameCount() - root.getNameCount();
    Search search = new Search(root, root.toRealPath(), matcher(path), isDeep);
    Files.walkFileTree(search.real, Set.of(), depth, search);
    search.found.sort(Comparator.comparing(Found::uri));
    return search.found;
  }

  private static Found found(Path path, BasicFileAttributes attributes, boolean leadsOut) {
    String name = String.valueOf(path.getFileName());
    boolean isFolder = attributes.isDirectory();
    long size = attributes.isRegularFile() ? attributes.size() : 0;
    return new Found(path + (isFolder ? "/" : ""), name, size, leadsOut);
  }

  /** Goes through a folder. */
  private static final class Search extends SimpleFileVisitor<Path> {
    private final Path root;

    /** The folder without links in its own name. */
    private final Path real;

    private final PathMatcher matcher;
    private final boolean isDeep;
    private final List<Found> found = new ArrayList<>();

    Search(Path root, Path real, PathMatcher matcher, boolean isDeep) {
      this.root = root;
      this.real = real;
      this.matcher = matcher;
      this.isDeep = isDeep;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Path path = root.resolve(real.relativize(file));
      if (!matcher.matches(path)) {
        return FileVisitResult.CONTINUE;
      }
      BasicFileAttributes target = attributes;
      boolean leadsOut = false;
      if (attributes.isSymbolicLink()) {
        if (!Files.exists(file)) {
          found.add(new Found(path.toString(), String.valueOf(path.getFileName()), 0, false));
          return FileVisitResult.CONTINUE;
        }
        target = Files.readAttributes(file, BasicFileAttributes.class);
        leadsOut = !file.toRealPath().startsWith(real);
      }
      if (!(target.isDirectory() && isDeep)) {
        found.add(found(path, target, leadsOut));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // A folder that may not be read is told as a failure of its own.
      Path path = root.resolve(real.relativize(file));
      found.add(new Found(path + "/", String.valueOf(path.getFileName()), 0, false));
      return FileVisitResult.CONTINUE;
    }
  }
}
