package rasid.number;

/**
 * What can be a year. How wide the range is depends on how much else in the text says that it is
 * one.
 */
public enum Years {
  /** Four digits that a word for years or the form of a date announces: عام 1852, 2022/01/08. */
  ANNOUNCED(1800, 2099),

  /** Four digits alone, behind which nothing stands that they could count. */
  ALONE(1900, 2050),

  /** Four digits behind a comma or a part of a year, before no noun: الربع الأول من 2012. */
  BEHIND_PART(1900, 2049),

  /**
   * A number behind في that is a time rather than a whole of which another is a part: 10 في 2020.
   */
  BEHIND_IN(1000, 2100),

  /** Years of the Hijri calendar for which there are Umm al-Qura tables. */
  HIJRI(1300, 1600);

  /** Years of two digits below this are of this century: 49 is 2049, 50 is 1950. */
  private static final int FIRST_OF_LAST_CENTURY = 50;

  private final int first;
  private final int last;

  Years(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /** The first year of the range. */
  public int first() {
    return first;
  }

  /** The last year of the range. */
  public int last() {
    return last;
  }

  public boolean contains(double year) {
    return year >= first && year <= last;
  }

  /** The year that digits of a date mean: those below 100 lack their century. */
  public static int withCentury(int year) {
    return year >= 100 ? year : year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
  }
}
