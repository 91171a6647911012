package rasid.zone;

import java.util.Optional;
import java.util.regex.Pattern;
import rasid.lexicon.Lexicons;
import rasid.lexicon.Phrases;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/** Whether a line names a whole day: 2024/03/14, 14 مارس 2024, 14 تشرين الأول (أكتوبر) 2024. */
final class LineDates {

  private static final int YEAR = 4;

  /** Of numbers; or a day, one word and a year, whatever the language of the month. */
  private static final Pattern SHORT =
      Pattern.compile(
          "\\d{1,4}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{1,4}|\\d{1,2}\\s+\\p{L}+\\s*،?\\s*\\d{4}",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final Phrases<Boolean> months = new Phrases<>();

  private LineDates() {}

  /**
   * Those with the months of the table (months.tsv).
   *
   * @throws IllegalStateException when a row is bad, with table and line
   */
  static LineDates of(Lexicons lexicons) {
    LineDates dates = new LineDates();
    lexicons.read("months.tsv", row -> dates.months.put(row.get("name"), true));
    return dates;
  }

  /** Whether a line names a day with its year. */
  boolean in(String line) {
    if (SHORT.matcher(line).find()) {
      return true;
    }
    Lexemes words = Lexemes.of(line, new TextRange(0, line.length()));
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.isDigits(i)
          && words.key(i).length() <= 2
          && isYear(words, behindMonths(words, i))) {
        return true;
      }
    }
    return false;
  }

  /** The lexeme behind the one or two names of a month that follow a day; 0 where none follows. */
  private int behindMonths(Lexemes words, int day) {
    Optional<Phrases.Match<Boolean>> month = months.at(words, day + 1);
    if (month.isEmpty()) {
      return 0;
    }
    int next = month.get().last() + 1;
    boolean bracket = words.isSymbol(next, '(') || words.isSymbol(next, '[');
    boolean mark = bracket || words.isSymbol(next, '/') || words.isSymbol(next, '-');
    Optional<Phrases.Match<Boolean>> again = months.at(words, mark ? next + 1 : next);
    if (again.isPresent()) {
      next = again.get().last() + (bracket ? 2 : 1);
    }
    return words.isSymbol(next, '،') ? next + 1 : next;
  }

  private static boolean isYear(Lexemes words, int i) {
    return i > 0 && words.isDigits(i) && words.key(i).length() == YEAR;
  }
}
