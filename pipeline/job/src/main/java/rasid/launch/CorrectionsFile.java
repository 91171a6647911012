package rasid.launch;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.beam.sdk.io.FileSystems;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.review.Corrections;
import rasid.lexicon.Lexicons;

/** Reads a file of corrections from any file system that Beam knows. */
final class CorrectionsFile {

  private CorrectionsFile() {}

  /**
   * The corrections of a file; none when no file is named.
   *
   * @param lexicons the tables whose symbols can be said
   * @throws IllegalArgumentException when there is no such file, or a line of it is bad, with line
   *     and what to do
   */
  static Corrections read(@Nullable String file, Lexicons lexicons) {
    if (file == null) {
      return Corrections.NONE;
    }
    try (InputStream in =
        Channels.newInputStream(
            FileSystems.open(FileSystems.matchSingleFileSpec(file).resourceId()))) {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(ByteStreams.toByteArray(in)))
              .toString();
      return Corrections.parse(file, text, lexicons);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("--corrections: " + file + " is not UTF-8", e);
    } catch (IOException e) {
      throw new IllegalArgumentException("--corrections: " + file + " cannot be read: " + e, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--corrections: " + e.getMessage(), e);
    }
  }
}
