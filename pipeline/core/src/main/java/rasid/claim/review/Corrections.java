package rasid.claim.review;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Lexicons;

/** The corrections of a file, found by the text of their article. */
public final class Corrections implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Where nobody said anything. */
  public static final Corrections NONE = new Corrections(List.of(), null);

  private final ImmutableListMultimap<String, Correction> byArticle;

  /** The place of each line in the order in which they were said. */
  private final ImmutableMap<Integer, Integer> order;

  private final @Nullable String sha256;

  private Corrections(List<Correction> corrections, @Nullable String sha256) {
    this.sha256 = sha256;
    List<Correction> inTime = inTime(corrections);
    ImmutableListMultimap.Builder<String, Correction> found = ImmutableListMultimap.builder();
    ImmutableMap.Builder<Integer, Integer> places = ImmutableMap.builder();
    for (int i = 0; i < inTime.size(); i++) {
      found.put(article(inTime.get(i)), inTime.get(i));
      places.put(inTime.get(i).line(), i);
    }
    byArticle = found.build();
    order = places.buildOrThrow();
  }

  /**
   * Answers in the order in which they were said; one without a time was said after the one on the
   * line before, and of two at one time the later line is the later one.
   */
  private static List<Correction> inTime(List<Correction> corrections) {
    Map<Correction, Instant> times = new HashMap<>();
    Instant last = Instant.MIN;
    for (Correction correction : corrections) {
      last = correction.at().isEmpty() ? last : Instant.parse(correction.at());
      times.put(correction, last);
    }
    return corrections.stream()
        .sorted(
            Comparator.comparing((Correction one) -> times.get(one))
                .thenComparing(Correction::line))
        .toList();
  }

  /**
   * Reads a file of a JSON object on each line.
   *
   * @param name of the file, for errors
   * @param text what it holds
   * @param lexicons the tables whose symbols can be said
   * @throws IllegalArgumentException when a line is bad, with file, line and what to do
   */
  public static Corrections parse(String name, String text, Lexicons lexicons) {
    return new Corrections(
        new CorrectionParser(name, lexicons).parse(text),
        Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString());
  }

  /** SHA-256 of the file that they stand in, hexadecimal; null when there is none. */
  public @Nullable String sha256() {
    return sha256;
  }

  /** Those of an article, whatever they name it by, in the order in which they were said. */
  public List<Correction> of(String contentSha256, String docId) {
    return Stream.concat(byArticle.get(contentSha256).stream(), byArticle.get(docId).stream())
        .sorted(Comparator.comparing(correction -> order.get(correction.line())))
        .toList();
  }

  /** All, article by article. */
  public List<Correction> all() {
    return byArticle.values().asList();
  }

  private static String article(Correction correction) {
    return correction.contentSha256() == null ? correction.docId() : correction.contentSha256();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Corrections others && byArticle.equals(others.byArticle);
  }

  @Override
  public int hashCode() {
    return byArticle.hashCode();
  }
}
