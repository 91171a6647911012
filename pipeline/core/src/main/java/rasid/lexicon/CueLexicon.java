package rasid.lexicon;

import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Phrases.Forms;
import rasid.record.CueClass;
import rasid.text.ArabicNormalizer;
import rasid.text.Words;

/** Words that attribute a statement (cues.tsv). */
public final class CueLexicon {

  /** How a cue names its speaker. */
  public enum Kind {
    VERB,
    PARTICIPLE,
    PREPOSITION,
    PASSIVE
  }

  /**
   * A cue in a sentence.
   *
   * @param first its first token
   * @param last its last token
   * @param kind how it names its speaker
   * @param cueClass how the article presents the statement
   * @param lemma the phrase of its row, as normalised key
   * @param row id of the row
   */
  public record Cue(int first, int last, Kind kind, CueClass cueClass, String lemma, String row) {}

  private record Meaning(Kind kind, CueClass cueClass, String lemma, String row) {}

  private final Phrases<Meaning> phrases = new Phrases<>(Phrases.Text.TOKENS);

  private CueLexicon() {}

  /**
   * The words that the table lists.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static CueLexicon of(Lexicons lexicons) {
    CueLexicon lexicon = new CueLexicon();
    lexicons.read(
        "cues.tsv",
        row -> {
          Kind kind = row.word("kind", Kind.class);
          String phrase = row.get("phrase");
          lexicon.phrases.put(
              phrase,
              kind == Kind.VERB ? Forms.VERB : Forms.AS_WRITTEN,
              Forms.AS_WRITTEN,
              new Meaning(
                  kind,
                  row.symbol("class", CueClass.class),
                  ArabicNormalizer.key(phrase),
                  row.id("phrase")));
        });
    return lexicon;
  }

  /** The longest cue that begins at a token, or null. */
  public @Nullable Cue at(Words sentence, int first) {
    Optional<Phrases.Match<Meaning>> match = phrases.at(sentence, first);
    if (match.isEmpty()) {
      return null;
    }
    Meaning meaning = match.get().value();
    return new Cue(
        first,
        match.get().last(),
        meaning.kind(),
        meaning.cueClass(),
        meaning.lemma(),
        meaning.row());
  }
}
