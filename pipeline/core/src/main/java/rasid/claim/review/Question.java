package rasid.claim.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a correction is about. */
public enum Question {
  /** The claim is right as it is. */
  RIGHT,
  /** The number is no claim. */
  NOT_A_CLAIM,
  /** What happened: a symbol. */
  EVENT,
  /** What is counted: a symbol. */
  CLASS,
  /** Who says so: words of the article; none when the article itself does. */
  SOURCE,
  /** Where: words of the article or a Wikidata id; none when no place is named. */
  PLACE,
  /** How many: a figure in signs, as ≥ 8. */
  VALUE,
  /** When it happened: a day, month or year, or two of them with a stroke between. */
  TIME,
  /** Which group or claim it belongs with, or does not. */
  GROUP;

  /** The name in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Question> of(String key) {
    return Arrays.stream(values()).filter(question -> question.key().equals(key)).findFirst();
  }

  static String keys() {
    return Arrays.stream(values()).map(Question::key).collect(Collectors.joining(", "));
  }
}
