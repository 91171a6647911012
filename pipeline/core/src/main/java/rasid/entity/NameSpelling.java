package rasid.entity;

import rasid.record.EntityType;
import rasid.text.ArabicNormalizer;

/**
 * A key that the spellings of one foreign name share. Arabic writes what it does not have by
 * whatever is near: g as غ or ج, k as ق or ك, t as ت or ط, s as س, ص, ث or ش, z as ز, ذ or ظ; it
 * doubles long vowels or not, and joins parts by blank, hyphen or not at all (غوتيريس, جوتيريش;
 * نزارباييف, نزاربايف; ألما آتا, ألما-آتا, ألماتا).
 *
 * <p>Letters are folded in names of people and places only, and only where a word is so long that
 * two Arabic names hardly differ in these letters alone; short words keep their letters. An alef
 * within a word is left out where the word is longer still and has no letter that Arabic alone has
 * (نتانياهو, نتنياهو), because in Arabic words an alef makes another name.
 */
final class NameSpelling {

  /** Letters of the shortest word whose letters are folded. */
  static final int SHORTEST_FOLDED = 6;

  /** Letters, less its alefs, of the shortest word whose alefs are left out. */
  private static final int SHORTEST_WITHOUT_ALEF = 6;

  /** Letters that words from other languages are not written with. */
  private static final String ARABIC_ALONE = "عحصضظذثء";

  private NameSpelling() {}

  /** The key of a name of this type. */
  static String key(EntityType type, String name) {
    String plain = ArabicNormalizer.key(name);
    boolean folds = type != EntityType.ORGANIZATION && type != EntityType.NORP;
    StringBuilder key = new StringBuilder(plain.length());
    int begin = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || !Character.isLetterOrDigit(plain.charAt(i))) {
        addWord(key, plain, begin, i, folds);
        begin = i + 1;
      }
    }
    return key.toString();
  }

  private static void addWord(StringBuilder key, String text, int begin, int end, boolean folds) {
    boolean folded = folds && end - begin >= SHORTEST_FOLDED;
    boolean dropsAlef = folded && isForeign(text, begin, end);
    for (int i = begin; i < end; i++) {
      if (dropsAlef && i > begin && i + 1 < end && text.charAt(i) == 'ا') {
        continue;
      }
      char c = folded ? fold(text.charAt(i)) : text.charAt(i);
      boolean doubled = folds && key.length() > 0 && key.charAt(key.length() - 1) == c;
      if (!doubled) {
        key.append(c);
      }
    }
  }

  /** Whether a word is long and looks like one of another language. */
  private static boolean isForeign(String text, int begin, int end) {
    int others = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (ARABIC_ALONE.indexOf(c) >= 0) {
        return false;
      }
      others += c == 'ا' ? 0 : 1;
    }
    return others >= SHORTEST_WITHOUT_ALEF && !text.startsWith("ال", begin);
  }

  private static char fold(char c) {
    return switch (c) {
      case 'غ', 'ج' -> 'ج';
      case 'ق', 'ك' -> 'ك';
      case 'ط', 'ت' -> 'ت';
      case 'ص', 'ث', 'ش', 'س' -> 'س';
      case 'ذ', 'ظ', 'ز' -> 'ز';
      case 'ض', 'د' -> 'د';
      case 'پ', 'ب' -> 'ب';
      case 'ڤ', 'ف' -> 'ف';
      default -> c;
    };
  }
}
