package rasid.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.Schema;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Copy;
import rasid.record.DateExpression;
import rasid.record.Document;
import rasid.record.Entity;
import rasid.record.Failure;
import rasid.record.NumberExpression;
import rasid.record.Passage;
import rasid.record.Quote;
import rasid.record.Report;
import rasid.record.Sentence;

/** The datasets of a run: a folder each. */
public enum Dataset {
  DOCUMENTS("documents", Document.getClassSchema()),
  SENTENCES("sentences", Sentence.getClassSchema()),
  ENTITIES("entities", Entity.getClassSchema()),
  NUMBERS("numbers", NumberExpression.getClassSchema()),
  DATES("dates", DateExpression.getClassSchema()),
  QUOTES("quotes", Quote.getClassSchema()),
  CLAIMS("claims", Claim.getClassSchema()),
  STORY_INDEX("story_index", Report.getClassSchema()),
  CLAIM_GROUPS("claim_groups", ClaimGroup.getClassSchema()),
  PASSAGES("passages", Passage.getClassSchema()),
  COPIES("copies", Copy.getClassSchema()),
  FAILURES("failures", Failure.getClassSchema());

  /** What every run has; later runs and checks need it. */
  private static final Set<Dataset> NEEDED =
      Sets.immutableEnumSet(
          DOCUMENTS, CLAIMS, STORY_INDEX, CLAIM_GROUPS, PASSAGES, COPIES, FAILURES);

  private static final String ALL = "all";

  private static final ImmutableMap<String, Dataset> BY_NAME =
      Arrays.stream(values())
          .collect(ImmutableMap.toImmutableMap(Dataset::folder, dataset -> dataset));

  private final String folder;

  // Avro's schemas do not change once they are built.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Schema schema;

  Dataset(String folder, Schema schema) {
    this.folder = folder;
    this.schema = schema;
  }

  /** All of them. */
  public static Set<Dataset> all() {
    return Sets.immutableEnumSet(EnumSet.allOf(Dataset.class));
  }

  /**
   * The datasets that a run has.
   *
   * @param names of those that are wanted, with commas between them, or {@code all}
   * @return them and those that every run has
   * @throws IllegalArgumentException when there is none of a name
   */
  public static Set<Dataset> selected(String names) {
    EnumSet<Dataset> selected = EnumSet.copyOf(NEEDED);
    for (String name : Splitter.on(',').trimResults().split(names)) {
      selected.addAll(
          name.equals(ALL)
              ? all()
              : Set.of(
                  named(name)
                      .orElseThrow(
                          () ->
                              new IllegalArgumentException(
                                  "--datasets has '"
                                      + name
                                      + "', which is none of all, "
                                      + String.join(", ", BY_NAME.keySet())))));
    }
    return Sets.immutableEnumSet(selected);
  }

  /** The dataset of a name. */
  public static Optional<Dataset> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  public String folder() {
    return folder;
  }

  public Schema schema() {
    return schema;
  }
}
