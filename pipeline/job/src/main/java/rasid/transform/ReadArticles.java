package rasid.transform;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.io.FileSystems;
import rasid.record.ArticleAddress;
import rasid.record.Failure;
import rasid.record.FailureCategory;
import rasid.run.BoundedFile;
import rasid.source.ArticleFormat;
import rasid.source.ArticleSource;
import rasid.source.CsvFormat;
import rasid.source.DamagedException;
import rasid.source.DocumentsFormat;
import rasid.source.Failures;
import rasid.source.ForeignFormat;
import rasid.source.HtmlFormat;
import rasid.source.JsonFormat;
import rasid.source.JsonLinesFormat;
import rasid.source.MetadataKeys;
import rasid.source.MetadataTable;
import rasid.source.PackedMembers;
import rasid.source.TextEncoding;
import rasid.source.TextFormat;
import rasid.source.Unpacking;
import rasid.source.WarcFormat;

/**
 * Reads the articles of an address, by the ending of its file. Compressed files are unpacked by
 * their second ending. What cannot be read becomes a failure with its payload.
 */
public final class ReadArticles implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Takes what is read. */
  interface Sink {
    void article(ArticleSource article, byte[] payload) throws IOException;

    void failure(Failure failure) throws IOException;
  }

  /** Endings of files with an article on each line. */
  private static final ImmutableSet<String> LINES =
      ImmutableSet.of(".jsonl", ".ndjson", ".jsonlines", ".jl");

  private static final String WARC = ".warc";

  private static final String AVRO = ".avro";

  /** Endings of files that tell themselves what is known of their articles. */
  private static final ImmutableSet<String> TELLING =
      ImmutableSet.<String>builder().addAll(LINES).add(".json", ".csv", ".tsv", WARC, AVRO).build();

  private final ImmutableMap<String, ArticleFormat> byEnding;
  private final ArticleFormat other;
  private final ArticleFormat table = new MetadataTable();
  private final int maxExpansion;

  private final int maxBytes;
  private final MetadataKeys keys;
  private final TextEncoding encoding;

  private ReadArticles(int maxBytes, int maxExpansion, MetadataKeys keys, TextEncoding encoding) {
    SideMetadata known = new SideMetadata(encoding);
    ArticleFormat lines = new JsonLinesFormat(maxBytes, keys);
    ArticleFormat csv = new CsvFormat(maxBytes, keys);
    ArticleFormat html = new HtmlFormat(maxBytes, keys, known);
    this.maxExpansion = maxExpansion;
    byEnding =
        ImmutableMap.<String, ArticleFormat>builder()
            .putAll(Maps.toMap(LINES, ending -> lines))
            .put(".json", new JsonFormat(maxBytes, keys))
            .put(".csv", csv)
            .put(".tsv", csv)
            .put(".html", html)
            .put(".htm", html)
            .put(".xhtml", html)
            .put(WARC, new WarcFormat(maxBytes))
            .put(AVRO, new DocumentsFormat(maxBytes, maxExpansion))
            .putAll(ForeignFormat.byEnding())
            .buildOrThrow();
    other = new TextFormat(maxBytes, keys, known);
    this.maxBytes = maxBytes;
    this.keys = keys;
    this.encoding = encoding;
  }

  /**
   * Reads articles of all formats.
   *
   * @param maxBytes longest article
   * @param maxExpansion how many times as large as it lies there a packed file may become
   * @param keys where lines and rows have what is known of an article
   */
  public static ReadArticles with(int maxBytes, int maxExpansion, MetadataKeys keys) {
    return new ReadArticles(maxBytes, maxExpansion, keys, TextEncoding.UTF_8);
  }

  /** Where lines and rows have what is known of an article. */
  public MetadataKeys keys() {
    return keys;
  }

  /** The same, for files of text in an encoding. */
  public ReadArticles encodedAs(TextEncoding encoding) {
    return new ReadArticles(maxBytes, maxExpansion, keys, encoding);
  }

  /** Whether articles of a file can be read from any byte on: a file of lines, not packed. */
  static boolean isOfLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return LINES.stream().anyMatch(lower::endsWith);
  }

  /** Whether the table of its folder may tell what is known of a file. */
  static boolean isOfTable(String name) {
    String ending = ending(name);
    return !TELLING.contains(ending) && !ForeignFormat.byEnding().containsKey(ending);
  }

  /**
   * Whether a file without any article is a strange one: not a table of metadata, nor documents of
   * an earlier run, of which a shard may have none.
   */
  static boolean isOfArticles(String name) {
    return !name.equals(MetadataTable.NAME) && !ending(name).equals(AVRO);
  }

  /** Reads an address from its beginning to its end. */
  void read(ArticleAddress address, Sink sink) throws IOException {
    String uri = address.getUri();
    if (uri.endsWith("/")) {
      String message = "is a folder; match its files, as " + uri + "*.txt";
      sink.failure(Failures.of(uri, FailureCategory.UNREADABLE, message, null, -1));
      return;
    }
    if (!BoundedFile.isFile(uri)) {
      sink.failure(Failures.of(uri, FailureCategory.UNREADABLE, BoundedFile.NO_FILE, null, -1));
      return;
    }
    try (InputStream in = open(address)) {
      format(address.getName()).read(address, in, new Guarded(sink));
    } catch (SinkException e) {
      throw e.cause;
    } catch (DamagedException e) {
      sink.failure(e.failure(uri));
    } catch (CharacterCodingException e) {
      String message = "is not " + encoding.name() + "; name its encoding with --charset";
      sink.failure(Failures.of(uri, FailureCategory.NOT_UTF8, message, null, -1));
    } catch (IOException | RuntimeException e) {
      String message = "cannot be read: " + reason(e) + "; check the file and its rights";
      sink.failure(Failures.of(uri, FailureCategory.UNREADABLE, message, null, -1));
    }
  }

  private static String reason(Exception error) {
    Throwable root = Throwables.getRootCause(error);
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }

  private ArticleFormat format(String name) {
    return name.equals(MetadataTable.NAME) ? table : byEnding.getOrDefault(ending(name), other);
  }

  /** The ending of a name, without that of a packed file; empty for none. */
  private static String ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|bz2|zst)$", "");
    int dot = lower.lastIndexOf('.');
    return dot < 0 ? "" : lower.substring(dot);
  }

  /** The text of a whole file as UTF-8; pages say themselves how they are encoded. */
  private InputStream text(ArticleAddress address, String ending, InputStream in)
      throws IOException {
    boolean isWhole = address.getBegin() == 0 && address.getEnd() >= address.getSize();
    return isWhole && !ending.equals(WARC) && !ending.equals(AVRO) && !ending.contains("htm")
        ? encoding.toUtf8(in)
        : in;
  }

  private InputStream open(ArticleAddress address) throws IOException {
    return address.getName().equals(MetadataTable.NAME)
        ? SideMetadata.open(address.getUri(), encoding)
        : text(address, ending(address.getName()), unpacked(address));
  }

  private InputStream unpacked(ArticleAddress address) throws IOException {
    ReadableByteChannel channel =
        FileSystems.open(FileSystems.matchSingleFileSpec(address.getUri()).resourceId());
    if (address.getBegin() > 0) {
      // One byte back: a line that begins exactly at the border belongs to this range.
      ((SeekableByteChannel) channel).position(address.getBegin() - 1);
      return Channels.newInputStream(channel);
    }
    Unpacking unpacking = new Unpacking(maxExpansion);
    InputStream file = unpacking.packed(Channels.newInputStream(channel));
    Compression compression = Compression.detect(address.getName());
    return unpacking.unpacked(
        switch (compression) {
          case UNCOMPRESSED -> file;
          case GZIP -> PackedMembers.gzip(file);
          case BZIP2 -> PackedMembers.bzip2(file);
          case ZSTD -> PackedMembers.zstd(file);
          default -> unpack(compression, file);
        });
  }

  private static InputStream unpack(Compression compression, InputStream file) throws IOException {
    return Channels.newInputStream(compression.readDecompressed(Channels.newChannel(file)));
  }

  /** Keeps errors of what takes the articles apart from those of reading, which become failures. */
  private record Guarded(Sink sink) implements ArticleFormat.Sink {
    @Override
    public void article(ArticleSource article, byte[] payload) {
      guard(() -> sink.article(article, payload));
    }

    @Override
    public void failure(Failure failure) {
      guard(() -> sink.failure(failure));
    }

    private static void guard(Taking taking) {
      try {
        taking.run();
      } catch (IOException e) {
        throw new SinkException(e);
      } catch (RuntimeException e) {
        throw new SinkException(new IOException(e));
      }
    }
  }

  private interface Taking {
    void run() throws IOException;
  }

  private static final class SinkException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final IOException cause;

    SinkException(IOException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
