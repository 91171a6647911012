package rasid.fuzz;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text that a fuzzer's bytes stand for, so that a few of them make a sentence: from 0x80 on a word
 * of {@code words.txt} with a blank behind it, between 0x20 and 0x7E and for the ends of lines the
 * sign of ASCII, below that a {@linkplain #SIGNS sign}. 0 announces a UTF-16 unit of two bytes, 1
 * takes away a blank.
 */
final class FuzzedText {

  private static final int FIRST_WORD = 0x80;

  /** From 2 on; the places of ends of lines are not used. */
  private static final String SIGNS =
      "وبلكـ\u065Fّ٠٥٩۳«»“”،؛؟\u06DF٪٫٬–…\u200F\u200C\u00A0\u2028½\uFEFF\u202B\uFDFA";

  private static final List<String> WORDS = words();

  private FuzzedText() {}

  private static List<String> words() {
    try {
      return Resources.readLines(
          Resources.getResource(FuzzedText.class, "words.txt"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b >= FIRST_WORD) {
        text.append(WORDS.get(b - FIRST_WORD)).append(' ');
      } else if (b == 0 && i + 2 < bytes.length) {
        text.append((char) ((bytes[i + 1] & 0xFF) << 8 | (bytes[i + 2] & 0xFF)));
        i += 2;
      } else if (b == 1) {
        int last = text.length() - 1;
        text.setLength(last >= 0 && text.charAt(last) == ' ' ? last : last + 1);
      } else if (b < ' ' && b != '\n' && b != '\r' && b != '\t') {
        text.append(SIGNS.charAt(b));
      } else {
        text.append((char) b);
      }
    }
    return text.toString();
  }
}
