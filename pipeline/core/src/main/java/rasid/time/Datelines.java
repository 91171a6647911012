package rasid.time;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Lexicons;
import rasid.record.ZoneType;
import rasid.text.ArabicNormalizer;
import rasid.text.Lexeme;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/** What stands around a date in its line, where the line says when the article was published. */
final class Datelines {

  /** Chars of a line before its date and behind it that are looked at. */
  private static final int REACH = 80;

  /** A bracket with the name of an agency. */
  private static final String AGENCY = "[(\\[/]\\s*[\\p{L}\\p{M}. ]{2,25}[)\\]/]";

  private static final String DASH = "[-–—ـ:|]";

  private static final String PLACE = "\\p{L}[\\p{L}\\p{M}]*(?:[ /،]+\\p{L}[\\p{L}\\p{M}]*){0,3}";

  /** بيروت (رويترز) -, بيروت -, أبوظبي في, الرياض 15 شعبان 1436 هـ الموافق */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\s*"
              + PLACE
              + "\\s*(?:(?<agency>"
              + AGENCY
              + ")\\s*)?[-–—،,]?\\s*(?:في\\s+)?"
              + "(?:\\d{1,2}[\\s\\p{L}\\d.]{6,28}\\sالموافق\\s+)?[(\\[]?",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** The bracket or dash that parts a place from what follows. */
  private static final Pattern PARTED = Pattern.compile("[)\\]]|\\s[-–—]");

  /** (وفا) -, / وام /, وفا -, أ ف ب -, or a dash alone; the end of the line may be the dash. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "[)\\]]?\\s*(?:(?<bracket>"
              + AGENCY
              + ")|(?<name>\\p{L}{2,12}|\\p{L}(?:[. ]+\\p{L}){1,3}\\.?))?\\h*(?:[-–—]?\\h*(?<dash>"
              + DASH
              + "|(?<end>\\R|$)))?");

  private static final Pattern BETWEEN_LETTERS = Pattern.compile("[. ()\\[\\]/]+");

  private final Set<String> updates;
  private final Set<String> agencies;

  Datelines(Lexicons lexicons) {
    updates = lexicons.words().get("updates");
    agencies = lexicons.words().get("agencies");
  }

  /**
   * Whether a date is that of an agency's dateline, with which title or body begin: بيروت (رويترز)
   * - 14 مارس 2024 -, رام الله 14-3-2024 وفا-, الدوحة في 14 مارس 2024 /قنا/.
   *
   * @param openings where they begin, by their zones
   */
  boolean isAgency(String text, Map<ZoneType, Integer> openings, TextRange date) {
    for (Map.Entry<ZoneType, Integer> opening : openings.entrySet()) {
      int begin = opening.getValue();
      if (date.begin() > begin
          && date.begin() - begin <= REACH
          && isAgency(
              text,
              text.substring(begin, date.begin()),
              date.end(),
              opening.getKey() == ZoneType.TITLE)) {
        return true;
      }
    }
    return false;
  }

  /** The same by the words before a date and the text behind its end. */
  private boolean isAgency(String text, String words, int end, boolean isTitle) {
    Matcher before = BEFORE.matcher(words);
    Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + REACH)));
    if (!before.matches() || words.contains("\n") || !behind.lookingAt()) {
      return false;
    }
    String bracket = behind.group("bracket");
    String dash = behind.group("dash");
    boolean isOpen = dash != null && behind.group("end") == null;
    if (isName(bracket)
        || (dash != null && isName(behind.group("name")))
        || (isOpen && isName(before.group("agency")))) {
      return true;
    }
    // Without an agency's name, titles and dates with a colon tell of old events: حدث في بيروت - 13
    // نيسان 1975: مقتل 27 شخصا.
    boolean isLed = behind.group("name") == null && (":".equals(dash) || "|".equals(dash));
    boolean isHeading = isTitle || isLed;
    return isOpen && !isHeading && (bracket != null || PARTED.matcher(words).find());
  }

  /** Whether words are the name of an agency: وفا, أ.ف.ب; any word may stand behind a date. */
  private boolean isName(@Nullable String words) {
    return words != null
        && agencies.contains(
            ArabicNormalizer.key(BETWEEN_LETTERS.matcher(words).replaceAll(" ").strip()));
  }

  /**
   * Whether the words before a date in its line say that it is the day of a change.
   *
   * @param from the end of the date before it
   */
  boolean isUpdate(String text, int from, TextRange date) {
    int begin = Math.max(Math.max(from, lineOf(text, date)), date.begin() - REACH);
    if (begin >= date.begin()) {
      return false;
    }
    Lexemes words = Lexemes.of(text, new TextRange(begin, date.begin()));
    for (int i = 0; i < words.size(); i++) {
      Lexeme word = words.get(i);
      if (word.isWord() && updates.contains(word.key())) {
        return true;
      }
    }
    return false;
  }

  /** Where the line of a date begins, or a place before {@link #REACH}. */
  private static int lineOf(String text, TextRange date) {
    int begin = date.begin();
    int farthest = Math.max(0, date.begin() - REACH - 1);
    while (begin > farthest && text.charAt(begin - 1) != '\n' && text.charAt(begin - 1) != '\r') {
      begin--;
    }
    return begin;
  }
}
