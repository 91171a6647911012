package rasid.claim;

import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.lexicon.Lexicons;
import rasid.lexicon.Phrases;

/**
 * Tells figures that the text itself calls earlier ones, and has replaced by others: "كانت الحصيلة
 * السابقة أشارت إلى مقتل أربعة", "بعد أن كان 28", "13 وليس 17" (figure-history.tsv). Serves any
 * number of articles.
 */
final class FigureHistory {

  static final String TABLE = "figure-history.tsv";

  /** Where a phrase stands of the figure that it speaks of. */
  private enum Reach {
    SENTENCE,
    NEAR,
    NEXT,
    BEHIND,
    PLUPERFECT
  }

  /** Tokens before or behind a figure within which a phrase is near. */
  private static final int NEAR = 5;

  /** The verb of a pluperfect is among the first tokens of its sentence: it may stand behind و. */
  private static final int OPENING = 2;

  private record Row(Reach reach, String phrase) {}

  private final Phrases<Row> phrases = new Phrases<>(Phrases.Text.TAGGED_TOKENS);
  private final SpeechWords speech;

  /** Letters that words of rising and falling share. */
  private final Set<String> change;

  private FigureHistory(SpeechWords speech, Set<String> change) {
    this.speech = speech;
    this.change = change;
  }

  /**
   * The phrases of the table.
   *
   * @throws IllegalStateException when a row is bad, with table and line
   */
  static FigureHistory of(Lexicons lexicons, SpeechWords speech) {
    FigureHistory history = new FigureHistory(speech, lexicons.words().get("change"));
    lexicons.read(
        TABLE,
        row -> {
          Row phrase = new Row(row.symbol("reach", Reach.class), row.get("phrase"));
          history.phrases.put(phrase.phrase(), phrase);
        });
    return history;
  }

  /**
   * The row that tells that a figure is an earlier one, as {@code figure-history.tsv:بدلا من}; null
   * when none does.
   *
   * @param figure the tokens of the figure
   */
  @Nullable String of(AnnotatedSentence sentence, TokenSpan figure) {
    int last = Math.min(sentence.size() - 1, figure.last() + NEAR);
    for (int i = 0; i <= last; i++) {
      Optional<Phrases.Match<Row>> match = phrases.at(sentence, i);
      if (match.isPresent() && speaksOf(sentence, match.get(), figure)) {
        return TABLE + ":" + match.get().value().phrase();
      }
    }
    return isLeft(sentence, figure) ? TABLE + ":من … إلى" : null;
  }

  /** "ارتفع من 28 إلى 32 قتيلا": the figure that was left for the other. */
  private boolean isLeft(AnnotatedSentence sentence, TokenSpan figure) {
    int end = figure.last();
    if (!sentence.key(figure.first() - 1).equals("من")) {
      return false;
    }
    for (int i = end + 1; i + 1 < sentence.size() && i <= end + NEAR; i++) {
      if (sentence.key(i).equals("الي")) {
        return sentence.tokens().get(i + 1).pos().equals("CD") && changes(sentence, figure.first());
      }
    }
    return false;
  }

  private boolean changes(AnnotatedSentence sentence, int number) {
    for (int i = 0; i < number; i++) {
      String key = sentence.key(i);
      if (change.stream().anyMatch(key::contains)) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksOf(AnnotatedSentence sentence, Phrases.Match<Row> match, TokenSpan figure) {
    int number = figure.first();
    int end = figure.last();
    return switch (match.value().reach()) {
      case SENTENCE -> match.last() < number;
      case NEAR -> match.last() < number && number - match.last() <= NEAR;
      case NEXT -> match.last() == number - 1;
      case BEHIND -> match.first() > end && !isNumberBetween(sentence, end, match.first());
      case PLUPERFECT -> match.first() < OPENING && saysBetween(sentence, match.last(), number);
    };
  }

  private static boolean isNumberBetween(AnnotatedSentence sentence, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (sentence.tokens().get(i).pos().equals("CD")) {
        return true;
      }
    }
    return false;
  }

  private boolean saysBetween(AnnotatedSentence sentence, int first, int number) {
    for (int i = first + 1; i < number; i++) {
      if (isPerfect(sentence, i) && speech.cueAt(sentence, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Had said, not was saying: a verb of the present behind the past is another tense. */
  private static boolean isPerfect(AnnotatedSentence sentence, int token) {
    return !sentence.tokens().get(token).pos().equals("VBP");
  }
}
