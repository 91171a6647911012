package rasid.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Phrases.Forms;
import rasid.text.Words;

/**
 * Words that tell who people are of whom only "persons" is said (class-contexts.tsv). The table has
 * rows of users only: what news tells of people is learned.
 */
public final class ClassContexts {

  /**
   * A class that a context tells.
   *
   * @param symbol the class
   * @param row id of the row that tells it
   */
  public record Told(String symbol, String row) {}

  private enum Scope {
    SENTENCE,
    ARTICLE
  }

  /** How often an article names what it is about. */
  private static final int TIMES = 2;

  private final Phrases<Told> ofSentence = new Phrases<>(Phrases.Text.TOKENS);
  private final Phrases<Told> ofArticle = new Phrases<>(Phrases.Text.TOKENS);

  private ClassContexts() {}

  /**
   * The words that the table lists.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static ClassContexts of(Lexicons lexicons, ClassTypes classes) {
    ClassContexts contexts = new ClassContexts();
    lexicons.read(
        "class-contexts.tsv",
        row -> {
          String symbol = row.get("class");
          if (!classes.isPeople(symbol)) {
            throw row.bad("class-types.tsv has no kind of people " + symbol);
          }
          Phrases<Told> phrases =
              row.word("scope", Scope.class) == Scope.SENTENCE
                  ? contexts.ofSentence
                  : contexts.ofArticle;
          phrases.put(
              row.get("phrase"), Forms.NOUN, Forms.NOUN, new Told(symbol, row.id("phrase")));
        });
    return contexts;
  }

  /** What the first phrase in a sentence tells, or null. */
  public @Nullable Told of(Words sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      for (Phrases.Match<Told> match : ofSentence.allAt(sentence, i)) {
        return match.value();
      }
    }
    return null;
  }

  /**
   * What an article tells that names a class twice; of several such the one that comes up twice
   * first; null when there is none.
   */
  public @Nullable Told of(List<? extends Words> sentences) {
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Words sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        for (Phrases.Match<Told> match : ofArticle.allAt(sentence, i)) {
          if (times.merge(match.value().symbol(), 1, Integer::sum) == TIMES) {
            return match.value();
          }
        }
      }
    }
    return null;
  }
}
