package rasid.source;

import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import rasid.record.ArticleAddress;
import rasid.record.FailureCategory;

/**
 * Files whose ending says that they hold something else than an article of plain text, and nothing
 * that is read here: each is a failure that says what to do, because as text it would give claims
 * of its markup.
 */
public final class ForeignFormat implements ArticleFormat {
  private static final long serialVersionUID = 1L;

  private static final String AS_TEXT = "save it as plain text, and name it .txt";
  private static final String UNPACK = "unpack it, and name the files in it";
  private static final String AS_TABLE = "save it as a table, and name it .csv";
  private static final String AS_LINES = "write an article a line, and name it .jsonl";

  /** What to do about an ending. */
  private static final ImmutableMap<String, String> ADVICE =
      ImmutableMap.<String, String>builder()
          .put(".pdf", AS_TEXT)
          .put(".doc", AS_TEXT)
          .put(".docx", AS_TEXT)
          .put(".odt", AS_TEXT)
          .put(".rtf", AS_TEXT)
          .put(".ppt", AS_TEXT)
          .put(".pptx", AS_TEXT)
          .put(".msg", AS_TEXT)
          .put(".epub", AS_TEXT)
          .put(".mhtml", "save it as .html")
          .put(".mht", "save it as .html")
          .put(".eml", AS_TEXT)
          .put(".xls", AS_TABLE)
          .put(".xlsx", AS_TABLE)
          .put(".ods", AS_TABLE)
          .put(".xml", AS_LINES)
          .put(".rss", AS_LINES)
          .put(".atom", AS_LINES)
          .put(".yaml", AS_LINES)
          .put(".yml", AS_LINES)
          .put(".parquet", AS_LINES)
          .put(".orc", AS_LINES)
          .put(".arrow", AS_LINES)
          .put(".feather", AS_LINES)
          .put(".db", AS_LINES)
          .put(".sqlite", AS_LINES)
          .put(".duckdb", AS_LINES)
          .put(".zip", UNPACK)
          .put(".tar", UNPACK)
          .put(".tgz", UNPACK)
          .put(".7z", UNPACK)
          .put(".rar", UNPACK)
          .put(".xz", "pack it as .gz, .bz2 or .zst, or not at all")
          .put(".lz4", "pack it as .gz, .bz2 or .zst, or not at all")
          .put(".wacz", "unpack it, and name the .warc.gz files in it")
          .buildOrThrow();

  private final String ending;

  private ForeignFormat(String ending) {
    this.ending = ending;
  }

  /** The formats, by the endings of files. */
  public static ImmutableMap<String, ArticleFormat> byEnding() {
    ImmutableMap.Builder<String, ArticleFormat> formats = ImmutableMap.builder();
    ADVICE.keySet().forEach(ending -> formats.put(ending, new ForeignFormat(ending)));
    return formats.buildOrThrow();
  }

  @Override
  public void read(ArticleAddress address, InputStream in, Sink sink) {
    String message = "files that end in " + ending + " are not read: " + ADVICE.get(ending);
    sink.failure(Failures.of(address.getUri(), FailureCategory.UNREADABLE, message, null, -1));
  }
}
