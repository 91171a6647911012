package rasid.claim.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;
import rasid.lexicon.Phrases;

/** Words that tell what time a figure covers (scope-cues.tsv). */
public final class ScopeCues {

  /** What a phrase speaks for. */
  private enum Cue {
    INCIDENT,
    PERIOD,
    CUMULATIVE,
    STATE,
    PLANNED
  }

  /** Tokens to the figure within which a cue is near. */
  private static final int NEAR = 8;

  private final Phrases<Cue> cues = new Phrases<>(Phrases.Text.TAGGED_TOKENS);

  private ScopeCues() {}

  /**
   * The words of the table.
   *
   * @throws IllegalStateException when a row is bad, with table and line
   */
  public static ScopeCues of(Lexicons lexicons) {
    ScopeCues cues = new ScopeCues();
    lexicons.read(
        "scope-cues.tsv", row -> cues.cues.put(row.get("phrase"), row.symbol("scope", Cue.class)));
    return cues;
  }

  /** What the cues of a sentence say of a figure at a token. */
  List<String> features(AnnotatedSentence sentence, int token) {
    List<String> features = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      for (Phrases.Match<Cue> match : cues.allAt(sentence, i)) {
        String side = i < token ? " before" : " behind";
        String near = Math.abs(i - token) <= NEAR ? " near" : " far";
        features.add("cue " + match.value());
        features.add("cue " + match.value() + side + near);
      }
    }
    return features;
  }

  /** The cues near a figure at a token, each once. */
  List<String> near(AnnotatedSentence sentence, int token) {
    Set<String> features = new TreeSet<>();
    for (int i = Math.max(0, token - NEAR); i < Math.min(sentence.size(), token + NEAR); i++) {
      for (Phrases.Match<Cue> match : cues.allAt(sentence, i)) {
        features.add("cue " + match.value() + (i < token ? " before" : " behind"));
      }
    }
    return List.copyOf(features);
  }
}
