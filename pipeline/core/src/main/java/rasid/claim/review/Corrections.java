package rasid.claim.review;

import com.google.common.collect.ImmutableListMultimap;
import java.io.Serializable;
import java.util.List;
import rasid.lexicon.Lexicons;

/** The corrections of a file, found by the text of their article. */
public final class Corrections implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Where nobody said anything. */
  public static final Corrections NONE = new Corrections(List.of());

  private final ImmutableListMultimap<String, Correction> byArticle;

  private Corrections(List<Correction> corrections) {
    ImmutableListMultimap.Builder<String, Correction> found = ImmutableListMultimap.builder();
    corrections.stream().sorted(Correction.IN_TIME).forEach(one -> found.put(article(one), one));
    byArticle = found.build();
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
    return new Corrections(new CorrectionParser(name, lexicons).parse(text));
  }

  /** Those of an article, in the order in which they were said. */
  public List<Correction> of(String contentSha256, String docId) {
    List<Correction> byText = byArticle.get(contentSha256);
    return byText.isEmpty() ? byArticle.get(docId) : byText;
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
