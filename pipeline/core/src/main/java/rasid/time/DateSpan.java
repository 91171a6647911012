package rasid.time;

import java.util.List;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.text.LexemeSpan;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/**
 * A date, clock time or length of time among the lexemes of a sentence.
 *
 * @param span its lexemes
 * @param skipped letters of the first lexeme that are not part of it: proclitics
 * @param timex what it means
 * @param withoutDay what is read here instead where the day of the article is not known, or null
 *     for the same
 * @param rules ids of the forms and frames that read it, from the inside out
 */
record DateSpan(
    LexemeSpan span, int skipped, Timex timex, @Nullable DateSpan withoutDay, List<String> rules) {

  static DateSpan of(int first, int last, Timex timex) {
    return new DateSpan(new LexemeSpan(first, last), 0, timex, null, List.of());
  }

  /** Index of its first lexeme. */
  int first() {
    return span.first();
  }

  /** Index of its last lexeme. */
  int last() {
    return span.last();
  }

  /** The same without letters of its first lexeme. */
  DateSpan withSkipped(int letters) {
    DateSpan other = withoutDay;
    if (other != null && other.first() == first()) {
      other = other.withSkipped(letters);
    }
    return new DateSpan(span, letters, timex, other, rules);
  }

  /** The same from an earlier lexeme on. */
  DateSpan from(int earlier) {
    return new DateSpan(new LexemeSpan(earlier, last()), 0, timex, withoutDay, rules);
  }

  /** The same up to another lexeme. */
  DateSpan to(int last) {
    return new DateSpan(new LexemeSpan(first(), last), skipped, timex, withoutDay, rules);
  }

  DateSpan meaning(Timex other) {
    return new DateSpan(span, skipped, other, withoutDay, rules);
  }

  DateSpan orWithoutDay(@Nullable DateSpan other) {
    return new DateSpan(span, skipped, timex, other, rules);
  }

  /** The same, read by one more rule. */
  DateSpan by(String rule) {
    return new DateSpan(span, skipped, timex, withoutDay, with(rules, rule));
  }

  /** Rules and one more. */
  static List<String> with(List<String> rules, String rule) {
    return rules.isEmpty()
        ? List.of(rule)
        : Stream.concat(rules.stream(), Stream.of(rule)).toList();
  }

  TextRange range(Lexemes lexemes) {
    TextRange whole = lexemes.range(span);
    return new TextRange(whole.begin() + skipped, whole.end());
  }
}
