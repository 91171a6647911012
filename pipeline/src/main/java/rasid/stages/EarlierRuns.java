package rasid.stages;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import rasid.NewsClaimsOptions;
import rasid.dataset.Dataset;
import rasid.record.Document;

/**
 * Finished runs whose articles are not worked on again: their claims are brought together with
 * those of this run, and articles of the same text are passed over.
 */
public final class EarlierRuns implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int MOST_SHARDS = 1 << 20;

  /** The texts of each set of runs, one for each JVM. */
  private static final ConcurrentHashMap<List<String>, Set<String>> KNOWN =
      new ConcurrentHashMap<>();

  private final ImmutableList<String> folders;

  private EarlierRuns(ImmutableList<String> folders) {
    this.folders = folders;
  }

  /**
   * The finished runs that the options name, without the run itself.
   *
   * @throws IllegalArgumentException when they cannot be looked for
   */
  public static EarlierRuns of(NewsClaimsOptions options, RunFolder run) {
    Set<String> folders = new TreeSet<>();
    String patterns = options.getPrevious() == null ? "" : options.getPrevious();
    for (String pattern : Splitter.on(',').trimResults().omitEmptyStrings().splitToList(patterns)) {
      String end = pattern.replaceAll("/+$", "") + "/" + RunFolder.SUCCESS;
      try {
        for (MatchResult.Metadata success :
            FileSystems.match(end, EmptyMatchTreatment.ALLOW).metadata()) {
          String file = success.resourceId().toString();
          folders.add(file.substring(0, file.length() - RunFolder.SUCCESS.length() - 1));
        }
      } catch (IOException | RuntimeException e) {
        // Stores tell of a missing bucket or of credentials by exceptions of their own.
        throw new IllegalArgumentException(
            "--previous=" + pattern + " cannot be looked for: " + e.getMessage(), e);
      }
    }
    folders.removeIf(run::is);
    return new EarlierRuns(ImmutableList.copyOf(folders));
  }

  /** The folders, in order. */
  List<RunFolder> folders() {
    return folders.stream().map(RunFolder::at).toList();
  }

  /** Number of a part of this run or of an earlier one, by which its documents are found again. */
  static int part(int folder, int shard) {
    return (folder + 1) * MOST_SHARDS + shard;
  }

  /** The folder that a part lies in: of an earlier run, or the one given. */
  RunFolder folderOf(int part, RunFolder run) {
    int folder = part / MOST_SHARDS - 1;
    return folder < 0 ? run : folders().get(folder);
  }

  static int shardOf(int part) {
    return part % MOST_SHARDS;
  }

  /** Whether one of the runs has an article of this text. */
  boolean hold(String contentSha256) {
    return !folders.isEmpty()
        && KNOWN.computeIfAbsent(folders, key -> read()).contains(contentSha256);
  }

  private Set<String> read() {
    Set<String> texts = new HashSet<>();
    try {
      for (RunFolder folder : folders()) {
        folder.<Document>forEach(
            Dataset.DOCUMENTS, document -> texts.add(document.getContentSha256()));
      }
    } catch (IOException e) {
      throw new IllegalStateException("an earlier run cannot be read: " + e.getMessage(), e);
    }
    return texts;
  }
}
