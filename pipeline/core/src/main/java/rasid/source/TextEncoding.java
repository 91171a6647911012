package rasid.source;

import com.google.common.io.CharSource;
import com.google.common.primitives.Shorts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/**
 * The encoding of files of text, which all formats get as UTF-8.
 *
 * @param name its name, as {@code windows-1256}
 */
public record TextEncoding(String name) implements Serializable {

  /** What holds when nothing is said. */
  public static final TextEncoding UTF_8 = new TextEncoding("UTF-8");

  /** What a file in UTF-16 begins with, in either order of bytes. */
  private static final int MARK = 0xFEFF;

  private static final int TURNED_MARK = 0xFFFE;

  /**
   * The encoding of a name.
   *
   * @throws IllegalArgumentException when there is none, with what there is
   */
  public static TextEncoding of(String name) {
    try {
      return new TextEncoding(Charset.forName(name).name());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(
          "--charset="
              + name
              + " is no encoding that Java knows; Arabic text is mostly in UTF-8, windows-1256,"
              + " ISO-8859-6 or UTF-16",
          e);
    }
  }

  /** Whether files are UTF-8, so that they can be read from any byte on. */
  public boolean isUtf8() {
    return name.equals(UTF_8.name);
  }

  /**
   * The bytes of a file, from its beginning to its end, as UTF-8. A file that begins with the mark
   * of UTF-16 is read as such.
   *
   * @return a stream whose reading fails with a {@link java.nio.charset.CharacterCodingException}
   *     where bytes mean nothing in the encoding; those of UTF-8 are left to who reads
   */
  public InputStream toUtf8(InputStream file) throws IOException {
    byte[] begin = file.readNBytes(2);
    int first = begin.length < 2 ? 0 : Short.toUnsignedInt(Shorts.fromByteArray(begin));
    // Not a buffered stream, which would lose bytes before a damaged place.
    InputStream in = new SequenceInputStream(new ByteArrayInputStream(begin), file);
    boolean isUtf16 = first == MARK || first == TURNED_MARK;
    if (isUtf8() && !isUtf16) {
      return in;
    }
    Charset charset = isUtf16 ? StandardCharsets.UTF_16 : Charset.forName(name);
    return new CharSource() {
      @Override
      public Reader openStream() {
        return new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
      }
    }.asByteSource(StandardCharsets.UTF_8).openStream();
  }
}
