package rasid.launch;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.review.Corrections;
import rasid.lexicon.Lexicons;
import rasid.run.BoundedFile;
import rasid.source.DamagedException;

/** Reads a file of corrections from any file system that Beam knows. */
final class CorrectionsFile {

  /** Longest file: some hundred thousand corrections. */
  private static final long MAX_BYTES = 64_000_000;

  private CorrectionsFile() {}

  /**
   * The corrections of a file; none when no file is named.
   *
   * @param lexicons the tables whose symbols can be said
   * @throws IllegalArgumentException when there is no such file, or a line of it is bad, with line
   *     and what to do
   * @throws java.io.UncheckedIOException when its store does not answer
   */
  static Corrections read(@Nullable String file, Lexicons lexicons) {
    if (file == null) {
      return Corrections.NONE;
    }
    try (InputStream in = BoundedFile.open(file, MAX_BYTES)) {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(ByteStreams.toByteArray(in)))
              .toString();
      return Corrections.parse(file, text, lexicons);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("--corrections: " + file + " is not UTF-8", e);
    } catch (DamagedException e) {
      throw new IllegalArgumentException(
          "--corrections: "
              + file
              + " is longer than "
              + MAX_BYTES
              + " bytes; a line says one thing",
          e);
    } catch (IOException e) {
      throw StoreErrors.of(
          "--corrections: " + file + " cannot be read: " + e.getMessage(), file, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--corrections: " + e.getMessage(), e);
    }
  }
}
