package rasid.run;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.Dataset;
import rasid.record.DocumentPlace;

/**
 * Finished runs whose articles are not worked on again: what they know of claims is brought
 * together with those of this run, and articles of the same text are passed over. Runs that stand
 * for days of long ago, by the names of their folders, are left out, and not a file of them is
 * opened.
 */
public final class EarlierRuns implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The texts of all folders; they are large, and few runs work in one JVM at a time. */
  private static final RunCache<Dataset, Set<String>> TEXTS = new RunCache<>(2);

  /** The order in which runs were made: by their days, those without one first, then by name. */
  private static final Comparator<String> IN_TIME =
      Comparator.comparing(
              RunName::dayOf, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Comparator.naturalOrder());

  /** The field of a document that tells its text from others. */
  private static final String CONTENT = "content_sha256";

  private final ImmutableList<RunStore> folders;
  private final int older;
  private final RunCache.Scope scope = RunCache.Scope.create();

  private EarlierRuns(ImmutableList<RunStore> folders, int older) {
    this.folders = folders;
    this.older = older;
  }

  /**
   * The finished runs in some folders, without the run itself.
   *
   * @param previous paths or globs of folders, separated by commas; null for none
   * @param days runs that stand for a day longer before that of the run itself are left out; for a
   *     run without a day, before that of the latest of them
   * @throws IllegalArgumentException when they cannot be looked for
   */
  public static EarlierRuns of(@Nullable String previous, int days, RunFolder run) {
    Set<String> all = finished(previous == null ? "" : previous);
    all.removeIf(run::is);
    LocalDate latest =
        run.date() != null
            ? LocalDate.parse(run.date())
            : all.stream()
                .map(RunName::dayOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    ImmutableList<RunStore> runs =
        all.stream()
            .filter(folder -> isSince(latest.minusDays(days), folder))
            .sorted(IN_TIME)
            .map(RunStore::at)
            .collect(ImmutableList.toImmutableList());
    runs.forEach(EarlierRuns::check);
    return new EarlierRuns(runs, all.size() - runs.size());
  }

  private static boolean isSince(LocalDate first, String folder) {
    LocalDate day = RunName.dayOf(folder);
    return day == null || !day.isBefore(first);
  }

  /** The folders of finished runs that patterns match. */
  private static Set<String> finished(String patterns) {
    Set<String> folders = new TreeSet<>();
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
    return folders;
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

  /** The folders, in the order in which the runs were made. */
  public List<RunStore> folders() {
    return folders;
  }

  /** How many runs were left out because they stand for days of long ago. */
  public int older() {
    return older;
  }

  /** How many runs ago one of the folders was written: 1 for the last of them. */
  public int age(int folder) {
    return folders.size() - folder;
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
      folder.forEachText(Dataset.DOCUMENTS, CONTENT, texts::add);
    }
    return texts;
  }
}
