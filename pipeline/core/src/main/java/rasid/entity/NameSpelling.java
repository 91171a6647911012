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
 * two Arabic names hardly differ in these letters alone; short words keep their letters.
 */
final class NameSpelling {

  /** Letters of the shortest word whose letters are folded. */
  static final int SHORTEST_FOLDED = 6;

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
    for (int i = begin; i < end; i++) {
      char c = folded ? fold(text.charAt(i)) : text.charAt(i);
      boolean doubled = folds && key.length() > 0 && key.charAt(key.length() - 1) == c;
      if (!doubled) {
        key.append(c);
      }
    }
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
