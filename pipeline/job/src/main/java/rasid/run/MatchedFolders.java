package rasid.run;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders on the local disk that a pattern matches. Beam's file systems leave them out of a match
 * without a word; a user who names one by mistake should hear of it. Object stores have no folders.
 */
public final class MatchedFolders {

  private MatchedFolders() {}

  /**
   * The folders, in order; none for a pattern of another file system or one that goes through
   * folders by itself (**).
   */
  public static List<Path> of(String pattern) throws IOException {
    if (!FileAddress.isLocal(pattern) || pattern.contains("**")) {
      return List.of();
    }
    Path path = Path.of(FileAddress.withoutScheme(pattern)).toAbsolutePath().normalize();
    Path root = path;
    while (root != null && !Files.isDirectory(root)) {
      root = root.getParent();
    }
    if (root == null) {
      return List.of();
    }
    int depth = path.getNameCount() - root.getNameCount();
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + path);
    try (Stream<Path> inside = Files.walk(root, depth)) {
      return inside.filter(Files::isDirectory).filter(matcher::matches).sorted().toList();
    }
  }

  /**
   * Whether a match is a folder on the local disk: the local file system gives one for a pattern
   * that is its very name.
   */
  public static boolean isFolder(String resource) {
    return FileAddress.isLocal(resource)
        && Files.isDirectory(Path.of(FileAddress.withoutScheme(resource)));
  }
}
