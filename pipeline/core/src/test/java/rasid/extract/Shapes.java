package rasid.extract;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts of one pattern without an end, that a grammar or a linker could take ever longer for. */
final class Shapes {

  private static final Map<String, String> PATTERNS = new LinkedHashMap<>();

  static {
    PATTERNS.put("prose", "وقال المتحدث إن 12 شخصا قتلوا وأصيب 30 آخرون في بيروت أمس الجمعة. ");
    PATTERNS.put("percent-and", "5% و");
    PATTERNS.put("numbers", "7 ");
    PATTERNS.put("numbers-nouns", "1 قتيلا 2 قتيلا ");
    PATTERNS.put("killed-and", "قتل 5 و");
    PATTERNS.put("dates", "يوم 10 يناير 2020 ");
    PATTERNS.put("million-and", "مليون و");
    PATTERNS.put("number-words", "خمسة وعشرون ألفا و");
    PATTERNS.put("ranges", "5 إلى 7 ");
    PATTERNS.put("quotes-open", "« قال ");
    PATTERNS.put("quotes-straight", "\" قال ");
    PATTERNS.put("brackets", "( 5 ");
    PATTERNS.put("places", "في بيروت ");
    PATTERNS.put("people", "محمد علي ");
    PATTERNS.put("bodies", "وزارة الصحة ");
    PATTERNS.put("said", "قال مصدر إن ");
    PATTERNS.put("and", "و");
    PATTERNS.put("letters", "س");
    PATTERNS.put("digits", "9");
    PATTERNS.put("points", "1.");
    PATTERNS.put("commas", "5، ");
    PATTERNS.put("slashes", "1/");
    PATTERNS.put("hyphens", "5-");
    PATTERNS.put("years", "عام 2020 ");
    PATTERNS.put("lines", "5 قتلى\n");
    PATTERNS.put("short-sentences", "قتل 5. ");
    PATTERNS.put("articles-al", "ال ");
    PATTERNS.put("tatweel", "ـ");
    PATTERNS.put("urls", "http://a.example/1 ");
    PATTERNS.put("tweets", "pic.twitter.com/a — ب (@b) January 6, 2022 ");
  }

  private Shapes() {}

  /** The pattern of each shape, by its name. */
  static Map<String, String> patterns() {
    return PATTERNS;
  }

  /** A text of a shape. */
  static String text(String pattern, int chars) {
    return pattern.repeat(chars / pattern.length() + 1).substring(0, chars);
  }
}
