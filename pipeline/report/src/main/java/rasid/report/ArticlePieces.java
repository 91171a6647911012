package rasid.report;

import java.io.IOException;
import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Articles in pieces of some hundred, of which a page loads the one that it shows. */
final class ArticlePieces {

  /** A piece of this size is there before its reader waits. */
  private static final int CODE_POINTS = 1_000_000;

  private final ReportFolder folder;
  private @Nullable PackedJson piece;
  private int number;
  private long size;

  ArticlePieces(ReportFolder folder) {
    this.folder = folder;
  }

  /** Adds an article; gives the number of its piece. */
  int write(ArticleView article) throws IOException {
    if (piece == null) {
      piece = new PackedJson();
      piece.json().writeStartArray();
    }
    article.write(piece.json());
    size += article.document().getCodePoints();
    int written = number;
    if (size >= CODE_POINTS) {
      finish();
    }
    return written;
  }

  /** Ends the last piece. */
  void finish() throws IOException {
    if (piece == null) {
      return;
    }
    piece.json().writeEndArray();
    folder.add(String.format(Locale.ROOT, "articles-%05d", number), piece);
    piece = null;
    number++;
    size = 0;
  }
}
