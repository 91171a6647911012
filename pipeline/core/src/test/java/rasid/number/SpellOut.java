package rasid.number;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes whole numbers in Arabic words, inflected by the gender of what is counted and by case: the
 * reverse of what the reader does.
 */
final class SpellOut {

  private static final String[] MASCULINE = {
    "", "واحد", "اثن", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"
  };
  private static final String[] FEMININE = {
    "", "واحدة", "اثنت", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"
  };
  private static final String[] TENS = {
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };
  private static final String[] HUNDREDS = {
    "", "مئة", "مئت", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"
  };
  private static final String[] SCALES = {"", "ألف", "مليون", "مليار", "تريليون"};
  private static final String[] PLURALS = {"", "آلاف", "ملايين", "مليارات", "تريليونات"};

  private final boolean feminine;
  private final boolean nominative;

  SpellOut(boolean feminine, boolean nominative) {
    this.feminine = feminine;
    this.nominative = nominative;
  }

  /** The words of a number from 1 to 10^15 - 1. */
  String words(long number) {
    List<String> parts = new ArrayList<>();
    long rest = number;
    for (int scale = SCALES.length - 1; scale >= 0; scale--) {
      long unit = (long) Math.pow(1000, scale);
      int group = (int) (rest / unit);
      rest %= unit;
      if (group > 0) {
        parts.add(scale == 0 ? group(group, feminine) : scaled(group, scale));
      }
    }
    return String.join(" و", parts);
  }

  /** A scale is masculine: three to ten take its plural, one and two are in the noun itself. */
  private String scaled(int group, int scale) {
    int below = group % 100;
    if (group == 1) {
      return SCALES[scale];
    }
    if (group == 2) {
      return SCALES[scale] + dual();
    }
    return group(group, false) + " " + (below >= 3 && below <= 10 ? PLURALS[scale] : SCALES[scale]);
  }

  private String group(int number, boolean isFeminine) {
    List<String> parts = new ArrayList<>();
    int hundreds = number / 100;
    int below = number % 100;
    if (hundreds > 0) {
      parts.add(hundreds == 2 ? HUNDREDS[2] + dual() : HUNDREDS[hundreds]);
    }
    if (below > 0) {
      parts.add(belowHundred(below, isFeminine));
    }
    return String.join(" و", parts);
  }

  private String belowHundred(int number, boolean isFeminine) {
    String[] units = isFeminine ? FEMININE : MASCULINE;
    if (number == 2) {
      return units[2] + dual();
    }
    if (number <= 10) {
      return units[number];
    }
    if (number < 20) {
      String ten = isFeminine ? "عشرة" : "عشر";
      return switch (number) {
        case 11 -> (isFeminine ? "إحدى " : "أحد ") + ten;
        case 12 -> units[2] + (nominative ? "ا " : "ي ") + ten;
        default -> units[number - 10] + " " + ten;
      };
    }
    String tens = TENS[number / 10] + (nominative ? "ون" : "ين");
    int unit = number % 10;
    if (unit == 0) {
      return tens;
    }
    String first = unit == 1 && isFeminine ? "إحدى" : unit == 2 ? units[2] + dual() : units[unit];
    return first + " و" + tens;
  }

  private String dual() {
    return nominative ? "ان" : "ين";
  }
}
