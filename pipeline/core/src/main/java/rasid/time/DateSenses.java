package rasid.time;

/**
 * What the words of dates say (months.tsv and date-words.tsv): symbols of the column {@code value},
 * and the kinds of words that need none.
 */
final class DateSenses {

  private DateSenses() {}

  /** Words that say no more than that they are of a kind. */
  enum Kind {
    /** Announces a year: عام, سنة. */
    YEAR_NOUN,
    /** Before four digits it tells that they can be a year: منذ, أواخر. */
    BEFORE_YEAR,
    /** Opens another phrase, so that digits before it do not count it. */
    PARTICLE,
    /** Beside the number of a year or behind its noun: it is one of the Hijri calendar. */
    HIJRI,
    /** A mark behind a year that tells that it is one of the Gregorian calendar. */
    GREGORIAN,
    /** Between two days: إلى, حتى. */
    TO,
    /** منتصف and the like. */
    MIDDLE,
    /** آخر, before a length of time that ends with the day of the article. */
    LAST,
    /** كل. */
    EVERY,
    /** نفسه and the like, behind a day, month or year that was named before. */
    SAME,
    /** التالي: behind a month or a year, the next one behind the date that was named before. */
    FOLLOWING,
    /** الموافق: between two names of one day. */
    CORRESPONDING,
    /** نفس and the like, before it. */
    SAME_BEFORE,
    /** Makes decades ages: الخمسينات من عمره. */
    AGE,
    /** Behind it اليوم is part of a name, or another day: روسيا اليوم, مثل هذا اليوم. */
    NAME_BEFORE_TODAY,
    /** Behind it اليوم is part of a name: اليوم العالمي. */
    NAME_BEHIND_TODAY,
    /** Behind a noun of days, weeks and the like: they are few, it is not said how many. */
    FEW,
    /** Before such a noun it says the same: عدة أشهر. */
    SEVERAL,
    /** ذلك, behind قبل and بعد: the day that was named before. */
    THAT,
    /** An adjective between the noun of a year and its number: السنة المالية 2018. */
    KIND_OF_YEAR,
    /** Names the first day of the month behind it: غرة محرم. */
    FIRST_OF_MONTH,
    /** Before an ordinal it tells that it can be an hour: عند الثامنة مساء. */
    BEFORE_HOUR,
    /** Tells that what follows is to come: سوف, المقرر. */
    TO_COME,
    /** How often something comes again: مرتين في الأسبوع. */
    TIMES,
    /** هذا and the like. */
    THIS,
    /** An adjective of a year that has just begun. */
    BEGAN
  }

  /**
   * A month.
   *
   * @param number from 1 to 12
   * @param isHijri whether it is one of the lunar calendar
   */
  record Month(int number, boolean isHijri) {}

  /** The spans of time that a noun with the article names. */
  enum Span {
    /** Several days, weeks, months or years, it is not said how many. */
    SOME,
    NIGHT,
    WEEK,
    MONTH,
    YEAR,
    DECADE,
    CENTURY
  }

  /** The parts into which a year is counted. */
  enum YearPart {
    QUARTER,
    HALF
  }

  /** What a noun before a date announces. */
  enum Announcer {
    WEEKDAY,
    /** Several days of a month: يومي 10 و11. */
    DAYS,
    MONTH,
    /** A month, with the preposition that keeps it from standing behind the number of a day. */
    IN_MONTH,
    CLOCK
  }

  /** What a preposition makes of the expression behind it. */
  enum Frame {
    ANY,
    /** The time from a date to the day of the article. */
    SINCE,
    /** The time up to a date. */
    UNTIL,
    /** Stands before lengths of time only. */
    LENGTH,
    /** A length of time before the day of the article. */
    AGO,
    /** A length of time behind a day, that of the article where it says "from now". */
    AHEAD,
    /** Is no part of the expression, but a unit behind it is one of them: لمدة ساعة. */
    OUTSIDE
  }

  /**
   * A phrase that points to the past, the present or the future.
   *
   * @param direction -1, 0 or 1
   * @param needsDay whether it is an expression of time only before a day: وقت سابق اليوم
   */
  record Reference(int direction, boolean needsDay) {}
}
