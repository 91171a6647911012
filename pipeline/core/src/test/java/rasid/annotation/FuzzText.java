package rasid.annotation;

import java.util.Random;

/**
 * Makes lines of text that no editor would pass: words of a given text with diacritics, tatweel,
 * repeated letters, digits of three scripts, Latin, emoji, zero-width and control characters,
 * surrogates and random Unicode among and inside them. The same seed gives the same lines.
 */
final class FuzzText {

  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ";
  private static final String MARKS = "ًٌٍَُِّْٰٓٔـ";
  private static final String SIGNS = ".,،؛؟!:;()[]{}\"'«»“”-–—_/\\%٪٫٬*+=#@&$€°…";
  private static final String HIDDEN =
      "\u200B\u200C\u200D\u200E\u200F\u202A\u202C\u2066\u2069\uFEFF\u00AD\u061C\u00A0\t\u0001\u0085";
  private static final String[] WORDS = {
    "و5000",
    "ب20",
    "وال11",
    "٣٫٥",
    "١٢٬٥٠٠",
    "2000000",
    "111",
    "MH370",
    "ف-16",
    "...",
    "..",
    "null",
    ".#.",
    "للوزير",
    "وَلِلْوَزِير",
    "كتاااااابهم",
    "عليهم",
    "-",
    "[nll]",
    "https://a.b/c?d=1",
    "a@b.com",
    "\uD83D\uDE00",
    "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
    "#وسم",
    "5:30",
    "10-12",
    "50%"
  };

  private final Random random;
  private final String[] words;

  FuzzText(long seed, String text) {
    random = new Random(seed);
    words = text.split("\\s+");
  }

  /** A line of up to about 40 words; now and then a very long one. */
  String line() {
    StringBuilder line = new StringBuilder();
    int size = random.nextInt(200) == 0 ? 500 + random.nextInt(1000) : 1 + random.nextInt(40);
    for (int i = 0; i < size; i++) {
      line.append(word());
      if (random.nextInt(8) > 0) {
        line.append(' ');
      }
    }
    return line.toString();
  }

  private String word() {
    return switch (random.nextInt(16)) {
      case 0 -> letters();
      case 1 -> digits();
      case 2 -> WORDS[random.nextInt(WORDS.length)];
      case 3 -> String.valueOf(any(SIGNS)).repeat(1 + random.nextInt(3));
      case 4 -> String.valueOf(any(HIDDEN));
      case 5 -> new String(Character.toChars(codePoint()));
      case 6 -> mixed(words[random.nextInt(words.length)], MARKS);
      case 7 -> mixed(words[random.nextInt(words.length)], HIDDEN);
      case 8 -> mixed(words[random.nextInt(words.length)], SIGNS);
      case 9 -> words[random.nextInt(words.length)] + words[random.nextInt(words.length)];
      default -> words[random.nextInt(words.length)];
    };
  }

  private String letters() {
    StringBuilder word = new StringBuilder();
    int size = 1 + random.nextInt(random.nextInt(20) == 0 ? 60 : 8);
    for (int i = 0; i < size; i++) {
      char letter = random.nextInt(40) == 0 ? (char) (0x600 + random.nextInt(256)) : any(LETTERS);
      word.append(String.valueOf(letter).repeat(random.nextInt(12) == 0 ? 3 : 1));
    }
    return word.toString();
  }

  private String digits() {
    char zero = "0٠۰".charAt(random.nextInt(3));
    StringBuilder number = new StringBuilder();
    for (int i = 1 + random.nextInt(7); i > 0; i--) {
      number.append((char) (zero + random.nextInt(10)));
      if (random.nextInt(6) == 0) {
        number.append(any(".,٫٬:/-"));
      }
    }
    return number.toString();
  }

  private String mixed(String word, String others) {
    StringBuilder mixed = new StringBuilder(word);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      mixed.insert(random.nextInt(mixed.length() + 1), any(others));
    }
    return mixed.toString();
  }

  /** A code point that is no surrogate: half a pair makes CoreNLP's lexer fail. */
  private int codePoint() {
    int codePoint;
    do {
      codePoint = random.nextInt(3) == 0 ? random.nextInt(0x110000) : random.nextInt(0x3000);
    } while ((codePoint >= 0xD800 && codePoint < 0xE000) || codePoint == '\n' || codePoint == '\r');
    return codePoint;
  }

  private char any(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }
}
