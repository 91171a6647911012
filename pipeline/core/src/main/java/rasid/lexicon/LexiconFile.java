package rasid.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** The bytes of a user's table, which may be any file. */
public final class LexiconFile {

  /** Longest table; the program's own longest is a sixteenth of it. */
  static final int MAX_BYTES = 16_000_000;

  private LexiconFile() {}

  /**
   * The text of a table.
   *
   * @param name its file
   * @throws IllegalArgumentException when it is no text of a table's size, with file and line
   */
  public static String read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new IllegalArgumentException(
          name + " is longer than " + MAX_BYTES + " bytes; a table has a row for a word");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\r\n".indexOf(bytes[i]) < 0) {
        throw bad(name, bytes, i, "holds control characters: it is no text");
      }
    }
    ByteBuffer left = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    if (decoder.decode(left, text, /* endOfInput= */ true).isError()) {
      throw bad(name, bytes, left.position(), "is not UTF-8");
    }
    String read = text.flip().toString();
    return read.startsWith("\uFEFF") ? read.substring(1) : read;
  }

  private static IllegalArgumentException bad(String name, byte[] bytes, int at, String what) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return new IllegalArgumentException(name + ":" + line + ": " + what);
  }
}
