package rasid.fuzz;

import java.io.IOException;
import java.util.Locale;
import rasid.source.PackedMembers;

/** What a fuzzer gives bytes to; an error of any kind is a finding. */
enum FuzzTarget {
  NUMBERS,
  DATES,
  PUBLISHED,
  ZONES,
  ANNOTATOR,
  TEXT,
  HTML,
  JSON,
  JSON_LINES,
  CSV,
  WARC,
  DOCUMENTS,
  GZIP,
  BZIP2,
  ZSTD,
  ARTICLE;

  void accept(byte[] bytes) throws IOException {
    switch (this) {
      case NUMBERS -> GrammarTargets.numbers(bytes);
      case DATES -> GrammarTargets.dates(bytes);
      case PUBLISHED -> GrammarTargets.published(bytes);
      case ZONES -> GrammarTargets.zones(bytes);
      case ANNOTATOR -> GrammarTargets.annotator(bytes);
      case TEXT -> ReaderTargets.text(bytes);
      case HTML -> ReaderTargets.html(bytes);
      case JSON -> ReaderTargets.json(bytes);
      case JSON_LINES -> ReaderTargets.jsonLines(bytes);
      case CSV -> ReaderTargets.csv(bytes);
      case WARC -> ReaderTargets.warc(bytes);
      case DOCUMENTS -> ReaderTargets.documents(bytes);
      case GZIP -> ReaderTargets.packed(bytes, PackedMembers::gzip);
      case BZIP2 -> ReaderTargets.packed(bytes, PackedMembers::bzip2);
      case ZSTD -> ReaderTargets.packed(bytes, PackedMembers::zstd);
      case ARTICLE -> ArticleTargets.article(bytes);
    }
  }

  /** The name of its folder of inputs, as json-lines. */
  String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
