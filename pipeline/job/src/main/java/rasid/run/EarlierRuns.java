package rasid.run;

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
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.Dataset;
import rasid.record.Document;
import rasid.record.DocumentPlace;

/**
 * Finished runs whose articles are not worked on again: their claims are brought together with
 * those of this run, and articles of the same text are passed over.
 */
public final class EarlierRuns implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The texts of each set of runs, one for each JVM. */
  private static final ConcurrentHashMap<List<String>, Set<String>> KNOWN =
      new ConcurrentHashMap<>();

  private final ImmutableList<String> folders;

  private EarlierRuns(ImmutableList<String> folders) {
    this.folders = folders;
  }

  /**
   * The finished runs in some folders, without the run itself.
   *
   * @param previous paths or globs of folders, separated by commas; null for none
   * @throws IllegalArgumentException when they cannot be looked for
   */
  public static EarlierRuns of(@Nullable String previous, RunFolder run) {
    Set<String> folders = new TreeSet<>();
    String patterns = previous == null ? "" : previous;
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
  public List<RunFolder> folders() {
    return folders.stream().map(RunFolder::at).toList();
  }

  /** Where documents of a shard of one of the folders are found again. */
  public static DocumentPlace place(int folder, int shard) {
    return new DocumentPlace(folder + 1, shard);
  }

  /** Where documents of a shard of the run itself are found again. */
  public static DocumentPlace ownPlace(int shard) {
    return new DocumentPlace(0, shard);
  }

  /** The folder that a document lies in: of an earlier run, or the one given. */
  public RunFolder folderOf(DocumentPlace place, RunFolder run) {
    return place.getRun() == 0 ? run : folders().get(place.getRun() - 1);
  }

  /** Whether one of the runs has an article of this text. */
  public boolean hold(String contentSha256) {
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
