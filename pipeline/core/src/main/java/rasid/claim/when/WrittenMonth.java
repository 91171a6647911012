package rasid.claim.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.time.Days;

/**
 * The month in which an article was written, where its metadata give the day of a later update: a
 * text of "أكتوبر الجاري" is not of November.
 */
final class WrittenMonth {

  /** Months by which an article can be older than its metadata say. */
  private static final int LONGEST_DELAY = 3;

  private static final int LONGEST_MONTH = 31;

  private WrittenMonth() {}

  /** The month that the text calls the current one, where it lies before that of a day; or null. */
  static @Nullable YearMonth of(ArticleTimes times, LocalDate day) {
    YearMonth latest = YearMonth.from(day);
    for (CalendarDate date : times.all()) {
      AnnotatedSentence sentence = times.sentenceOf(date);
      Days days = date.days();
      YearMonth month = YearMonth.from(days.first());
      String lastWord = sentence.key(sentence.tokenAt(date.range().end() - 1));
      boolean isCurrent = times.words().current().contains(lastWord);
      boolean inMonth = days.first().until(days.last(), ChronoUnit.DAYS) < LONGEST_MONTH;
      if (isCurrent
          && inMonth
          && month.isBefore(latest)
          && month.isAfter(latest.minusMonths(LONGEST_DELAY))) {
        return month;
      }
    }
    return null;
  }
}
