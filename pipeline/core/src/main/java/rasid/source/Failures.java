package rasid.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Failure;
import rasid.record.FailureCategory;

/** Makes the records of what could not be processed. */
public final class Failures {

  /** Longest payload that a failure keeps. */
  static final int MAX_PAYLOAD = 1 << 20;

  private Failures() {}

  /** A failure of reading. */
  public static Failure of(
      String uri,
      FailureCategory category,
      String message,
      byte @Nullable [] payload,
      long length) {
    return of(uri, "read", category, message, payload, length);
  }

  /** A failure of any stage; the payload is cut to what a record keeps. */
  public static Failure of(
      String uri,
      String stage,
      FailureCategory category,
      String message,
      byte @Nullable [] payload,
      long length) {
    ByteBuffer kept =
        payload == null ? null : ByteBuffer.wrap(payload, 0, Math.min(payload.length, MAX_PAYLOAD));
    return new Failure(uri, stage, category, message, kept, length);
  }

  /** A failure of the program itself. */
  public static Failure ofProcessing(String uri, String stage, Throwable error, byte[] payload) {
    return of(
        uri,
        stage,
        FailureCategory.PROCESSING_FAILED,
        "the program failed on it: " + error + "; the log has the trace, please report it",
        payload,
        payload.length);
  }

  static Failure tooLong(String uri, byte @Nullable [] bytes, long length, int maxBytes) {
    return of(
        uri,
        FailureCategory.TOO_LONG,
        "longer than " + maxBytes + " bytes; raise --maxArticleBytes to accept it",
        bytes,
        length);
  }

  static Failure empty(String uri, byte[] bytes) {
    return of(uri, FailureCategory.EMPTY, "holds no text", bytes, bytes.length);
  }

  /** Bytes as text; null, with a failure, when they are none or nothing. */
  static @Nullable String decode(String uri, byte[] bytes, Consumer<Failure> failed) {
    for (byte b : bytes) {
      if (b == 0) {
        failed.accept(notText(uri, "holds zero bytes: a binary file, not text", bytes));
        return null;
      }
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.isBlank()) {
        failed.accept(empty(uri, bytes));
        return null;
      }
      return text;
    } catch (CharacterCodingException e) {
      failed.accept(
          notText(uri, "is not UTF-8; name its encoding, as --charset=windows-1256", bytes));
      return null;
    }
  }

  private static Failure notText(String uri, String message, byte[] bytes) {
    return of(uri, FailureCategory.NOT_UTF8, message, bytes, bytes.length);
  }
}
