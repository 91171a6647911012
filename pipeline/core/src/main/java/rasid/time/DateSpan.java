package rasid.time;

import rasid.record.DateType;
import rasid.text.LexemeSpan;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/**
 * A date, clock time or length of time among the lexemes of a sentence.
 *
 * @param first its first lexeme
 * @param last its last lexeme
 * @param skipped letters of the first lexeme that are not part of it: proclitics
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param isRelative whether it is reckoned from the day of the article
 */
record DateSpan(int first, int last, int skipped, DateType type, String value, boolean isRelative) {

  static DateSpan of(int first, int last, DateType type, String value) {
    return new DateSpan(first, last, 0, type, value, false);
  }

  static DateSpan relative(int first, int last, DateType type, String value) {
    return new DateSpan(first, last, 0, type, value, true);
  }

  DateSpan withSkipped(int letters) {
    return new DateSpan(first, last, letters, type, value, isRelative);
  }

  /** The same from an earlier lexeme on. */
  DateSpan from(int earlier) {
    return new DateSpan(earlier, last, 0, type, value, isRelative);
  }

  DateSpan withValue(DateType newType, String newValue) {
    return new DateSpan(first, last, skipped, newType, newValue, isRelative);
  }

  TextRange range(Lexemes lexemes) {
    TextRange whole = lexemes.range(new LexemeSpan(first, last));
    return new TextRange(whole.begin() + skipped, whole.end());
  }
}
