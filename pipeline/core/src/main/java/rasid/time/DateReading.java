package rasid.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.text.TextRange;
import rasid.time.CalendarTimex.Day;
import rasid.time.DerivedTimex.PartOfDay;
import rasid.time.DerivedTimex.Until;
import rasid.time.RelativeTimex.BesideNamed;
import rasid.time.RelativeTimex.DistantFromNamed;
import rasid.time.RelativeTimex.FollowingMonth;
import rasid.time.RelativeTimex.Neighbour;
import rasid.time.RelativeTimex.Since;
import rasid.time.ShiftedTimex.PartOfYear;

/**
 * A date, clock time or length of time as it is read, before the day of the article is known.
 *
 * @param sentence the sentence that holds it
 * @param range where it stands
 * @param timex what it means
 * @param withoutDay what is read here instead where the day of the article is not known, or null
 *     for the same: of مساء أمس the day alone, which is then no more than the past
 * @param rules ids of the forms and frames that read it, from the inside out
 */
public record DateReading(
    int sentence,
    TextRange range,
    Timex timex,
    @Nullable DateReading withoutDay,
    List<String> rules) {

  /**
   * The expressions of an article, in order: what is reckoned from the day that the text named last
   * finds it among those before.
   *
   * @param day the day of the article, or null when it is not known
   */
  public static List<DateMention> resolveAll(List<DateReading> readings, @Nullable LocalDate day) {
    List<DateMention> dates = new ArrayList<>(readings.size());
    LocalDate named = null;
    LocalDate last = null;
    for (DateReading reading : readings) {
      DateMention date = reading.resolve(day, named, last);
      dates.add(date);
      Days days = date.timex().days();
      named = days != null && days.isDay() ? days.first() : named;
      last = days != null ? days.first() : last;
    }
    return dates;
  }

  /**
   * The expression in an article.
   *
   * @param day the day of the article, or null when it is not known
   */
  DateMention resolve(@Nullable LocalDate day) {
    return resolve(day, null, null);
  }

  /**
   * The expression in an article.
   *
   * @param named the day that the text named last, or null
   * @param last the first day of the date that it named last, or null
   */
  private DateMention resolve(
      @Nullable LocalDate day, @Nullable LocalDate named, @Nullable LocalDate last) {
    if (last != null && isOfNamed(timex)) {
      return mention(timex.resolve(last), last);
    }
    if (last != null && timex instanceof Since since && isOfNamed(since.begin())) {
      Since begun = new Since(since.begin().resolve(last));
      return mention(day == null ? begun : begun.resolve(day), last);
    }
    if (last != null && timex instanceof Until until && isOfNamed(until.of())) {
      return mention(until.resolve(last), last);
    }
    if (timex instanceof DistantFromNamed distant) {
      return mention(distant.length(), null);
    }
    Timex beside = named == null ? null : beside(timex, named);
    if (beside != null) {
      return mention(beside, named);
    }
    if (day != null) {
      return mention(timex.resolve(day), timex.isRelative() ? day : null);
    }
    return withoutDay == null ? mention(timex, null) : withoutDay.resolve(null, named, last);
  }

  private DateMention mention(Timex resolved, @Nullable LocalDate anchor) {
    return new DateMention(sentence, range, resolved, anchor, rules);
  }

  /** Whether a date is reckoned from the one that the text named last. */
  private static boolean isOfNamed(Timex timex) {
    return timex instanceof BesideNamed
        || timex instanceof FollowingMonth
        || timex instanceof DistantFromNamed
        || (timex instanceof PartOfYear part && part.year() instanceof BesideNamed);
  }

  /** What is reckoned from the day that was named last; null for all else. */
  private static @Nullable Timex beside(Timex timex, LocalDate named) {
    if (timex instanceof Neighbour neighbour) {
      return new Day(named.plusDays(neighbour.offset()));
    }
    if (timex instanceof PartOfDay part && part.of() instanceof Neighbour neighbour) {
      return new PartOfDay(new Day(named.plusDays(neighbour.offset())), part.part());
    }
    return null;
  }
}
