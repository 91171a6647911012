package rasid.run;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  /** The texts of all folders; they are large, and few runs work in one JVM at a time. */
  private static final RunCache<Dataset, Set<String>> TEXTS = new RunCache<>(2);

  private final ImmutableList<RunStore> folders;
  private final RunCache.Scope scope = RunCache.Scope.create();

  private EarlierRuns(ImmutableList<RunStore> folders) {
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
      String end = pattern.replaceAll("/+$", "") + "/" + RunLayout.SUCCESS;
      try {
        for (MatchResult.Metadata success :
            FileSystems.match(end, EmptyMatchTreatment.ALLOW).metadata()) {
          String file = success.resourceId().toString();
          folders.add(file.substring(0, file.length() - RunLayout.SUCCESS.length() - 1));
        }
      } catch (IOException | RuntimeException e) {
        // Stores tell of a missing bucket or of credentials by exceptions of their own.
        throw new IllegalArgumentException(
            "--previous=" + pattern + " cannot be looked for: " + e.getMessage(), e);
      }
    }
    folders.removeIf(run::is);
    ImmutableList<RunStore> runs =
        folders.stream().map(RunStore::at).collect(ImmutableList.toImmutableList());
    runs.forEach(EarlierRuns::check);
    return new EarlierRuns(runs);
  }

  /** Refuses a run whose files are not those that it was finished with, by their sizes. */
  private static void check(RunStore run) {
    try {
      List<String> wrong = Manifest.of(run).wrongSizes(run);
      if (!wrong.isEmpty()) {
        throw new IllegalArgumentException(
            "--previous: the run "
                + run
                + " is damaged: "
                + wrong.get(0)
                + (wrong.size() > 1 ? " (and " + (wrong.size() - 1) + " more)" : "")
                + "; run it again, or leave it out");
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "--previous: the run " + run + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** The folders, in order. */
  public List<RunStore> folders() {
    return folders;
  }

  /** Where documents of a shard of one of the folders are found again. */
  public static DocumentPlace place(int folder, int shard) {
    return new DocumentPlace(folder + 1, shard);
  }

  /** Where documents of a shard of the run itself are found again. */
  public static DocumentPlace ownPlace(int shard) {
    return new DocumentPlace(0, shard);
  }

  /** Whether a document is of the run itself. */
  public static boolean isOwn(DocumentPlace place) {
    return place.getRun() == 0;
  }

  /** The run that a document lies in: an earlier one, or the one given. */
  public RunStore folderOf(DocumentPlace place, RunFolder run) {
    return isOwn(place) ? run.store() : folders.get(place.getRun() - 1);
  }

  /**
   * Whether one of the runs has an article of this text.
   *
   * @param contentSha256 hash of the text, as documents have it
   * @throws IOException when the documents of a run cannot be read
   */
  public boolean hold(String contentSha256) throws IOException {
    return !folders.isEmpty()
        && TEXTS.get(scope, Dataset.DOCUMENTS, this::texts).contains(contentSha256);
  }

  private Set<String> texts() throws IOException {
    Set<String> texts = new HashSet<>();
    for (RunStore folder : folders) {
      folder.<Document>forEach(
          Dataset.DOCUMENTS, document -> texts.add(document.getContentSha256()));
    }
    return texts;
  }
}
