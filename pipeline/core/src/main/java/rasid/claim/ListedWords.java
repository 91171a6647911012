package rasid.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.claim.features.NumberContext;
import rasid.claim.learned.ClaimClassifier.Classified;
import rasid.claim.learned.RoleWords;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.EventLexicon.Trigger;
import rasid.trace.Costs;
import rasid.trace.Reasons;
import rasid.trace.Topic;

/**
 * Traces which rows of events.tsv and classes.tsv propose the event and the class of a claim: those
 * whose words most likely fill its roles, among equals those nearest to the number.
 */
final class ListedWords {

  /** Rows that are told of a role. */
  private static final int TOLD = 3;

  private final ClassLexicon classes;

  ListedWords(ClassLexicon classes) {
    this.classes = classes;
  }

  private record Listed(String row, String symbol, double probability, int distance) {}

  /** Tells a topic of a claim. */
  void tell(Classified classified, Topic topic) {
    NumberContext number = classified.number();
    RoleWords words = classified.words();
    AnnotatedSentence sentence = number.sentence().sentence();
    List<Listed> events = new ArrayList<>();
    for (Trigger trigger : number.sentence().triggers()) {
      int token = trigger.first();
      events.add(
          new Listed(
              trigger.row(),
              trigger.event(),
              words.triggerProbability(token),
              Math.abs(token - number.first())));
    }
    List<Listed> named = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      ClassLexicon.Found found = at(sentence, token);
      if (found != null) {
        named.add(
            new Listed(
                found.row(),
                found.symbol(),
                words.countedProbability(token),
                Math.abs(token - number.first())));
      }
    }
    tell("event.listed", events, topic);
    tell("counted.listed", named, topic);
  }

  /** What names a class at a token, else what gives one to a word before it; or null. */
  private ClassLexicon.@Nullable Found at(AnnotatedSentence sentence, int token) {
    AnnotatedToken word = sentence.tokens().get(token);
    if (word.isPunctuation() || !(word.isNoun() || word.isAdjective())) {
      return null;
    }
    ClassLexicon.Found found = classes.at(sentence, token);
    return found == null ? classes.specifierAt(sentence, token) : found;
  }

  private static void tell(String role, List<Listed> listed, Topic topic) {
    listed.stream()
        .sorted(
            Comparator.comparing((Listed word) -> -word.probability())
                .thenComparing(Listed::distance))
        .limit(TOLD)
        .forEach(
            word ->
                topic.candidate(
                    role,
                    word.row() + " for " + word.symbol(),
                    Costs.of(word.probability()),
                    Reasons.NONE));
  }
}
