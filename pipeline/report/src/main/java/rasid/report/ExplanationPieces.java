package rasid.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Claim;

/**
 * Explanations in pieces of about a thousand claims beside the articles, of which a page loads the
 * one that a reader asks for.
 */
final class ExplanationPieces {

  /** The explanations of a thousand claims are there before their reader waits. */
  private static final int CHARACTERS = 10_000_000;

  private final ReportFolder folder;
  private WordList piece = new WordList();
  private int number;

  ExplanationPieces(ReportFolder folder) {
    this.folder = folder;
  }

  /**
   * Adds the explanations of an article's claims.
   *
   * @param explained explanations by claim id
   * @return the number of their piece; null when there are none
   */
  @Nullable Integer write(List<Claim> claims, Map<String, String> explained) throws IOException {
    if (explained.isEmpty()) {
      return null;
    }
    for (Claim claim : claims) {
      String why = explained.get(claim.getClaimId());
      if (why != null) {
        piece.add(claim.getClaimId(), why);
      }
    }
    int written = number;
    if (piece.characters() >= CHARACTERS) {
      finish();
    }
    return written;
  }

  /** Ends the last piece. */
  void finish() throws IOException {
    if (piece.characters() == 0) {
      return;
    }
    PackedJson packed = new PackedJson();
    piece.write(packed.json());
    folder.add(String.format(Locale.ROOT, "why-%05d", number), packed);
    piece = new WordList();
    number++;
  }
}
