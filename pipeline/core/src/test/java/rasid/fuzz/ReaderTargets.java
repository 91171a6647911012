package rasid.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import rasid.record.ArticleAddress;
import rasid.record.Document;
import rasid.record.Failure;
import rasid.source.ArticleFormat;
import rasid.source.ArticleSource;
import rasid.source.CsvFormat;
import rasid.source.DamagedException;
import rasid.source.DocumentsFormat;
import rasid.source.FolderTable;
import rasid.source.HtmlFormat;
import rasid.source.JsonFormat;
import rasid.source.JsonLinesFormat;
import rasid.source.MetadataKeys;
import rasid.source.PackedMembers;
import rasid.source.TextFormat;
import rasid.source.Unpacking;
import rasid.source.WarcFormat;

/**
 * What must hold of each reader for any file: it ends, throws nothing but what says that a file is
 * damaged, gives articles with text, and failures that say something.
 */
final class ReaderTargets {

  private static final int MAX_BYTES = 100_000;
  private static final int MAX_PAYLOAD = 1 << 20;
  private static final byte[] SYNC = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final MetadataKeys KEYS =
      new MetadataKeys("id", "text", "title", "published", "publisher", "url");
  private static final FolderTable NO_TABLE = (uri, name) -> Map.of();

  private static final ArticleFormat LINES = new JsonLinesFormat(MAX_BYTES, KEYS);

  private ReaderTargets() {}

  static void text(byte[] bytes) throws IOException {
    read(new TextFormat(MAX_BYTES, KEYS, NO_TABLE), bytes);
  }

  static void html(byte[] bytes) throws IOException {
    read(new HtmlFormat(MAX_BYTES, KEYS, NO_TABLE), bytes);
  }

  static void json(byte[] bytes) throws IOException {
    read(new JsonFormat(MAX_BYTES, KEYS), bytes);
  }

  static void csv(byte[] bytes) throws IOException {
    read(new CsvFormat(MAX_BYTES, KEYS), bytes);
  }

  static void warc(byte[] bytes) throws IOException {
    read(new WarcFormat(MAX_BYTES), bytes);
  }

  /** Blocks behind the beginning of a file of documents, whose sync marker is a known word. */
  static void documents(byte[] bytes) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataFileWriter<Document> writer =
        new DataFileWriter<>(new SpecificDatumWriter<>(Document.class))) {
      writer.create(Document.getClassSchema(), file, SYNC);
    }
    file.writeBytes(bytes);
    read(new DocumentsFormat(MAX_BYTES, 200), file.toByteArray());
  }

  /** Lines in packed members, unpacked as a file is. */
  static void packed(byte[] bytes, Function<InputStream, PackedMembers> kind) throws IOException {
    Unpacking unpacking = new Unpacking(200);
    InputStream packed = unpacking.packed(new ByteArrayInputStream(bytes));
    try (PackedMembers members = kind.apply(packed)) {
      Read unused = read(LINES, unpacking.unpacked(members), 0, bytes.length, bytes);
    }
  }

  /** Lines read in two pieces are those of the whole, wherever it is cut. */
  static void jsonLines(byte[] bytes) throws IOException {
    Read whole = read(LINES, bytes);
    if (bytes.length == 0) {
      return;
    }
    int cut = 1 + Math.floorMod(Arrays.hashCode(bytes), bytes.length);
    InputStream first = new ByteArrayInputStream(bytes);
    InputStream second = new ByteArrayInputStream(bytes, cut - 1, bytes.length - cut + 1);
    List<String> texts = new ArrayList<>(read(LINES, first, 0, cut, bytes).texts);
    texts.addAll(read(LINES, second, cut, bytes.length, bytes).texts);
    assertThat(texts).isEqualTo(whole.texts);
  }

  private static Read read(ArticleFormat format, byte[] bytes) throws IOException {
    // A stream that gives little at once, as those of stores do.
    int half = bytes.length / 2;
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(bytes, 0, half),
            new ByteArrayInputStream(bytes, half, bytes.length - half));
    return read(format, in, 0, bytes.length, bytes);
  }

  private static Read read(ArticleFormat format, InputStream in, long begin, long end, byte[] file)
      throws IOException {
    Read read = new Read();
    try {
      format.read(
          new ArticleAddress("/in/file", "file", begin, end, (long) file.length, List.of()),
          in,
          read);
    } catch (DamagedException e) {
      read.failure(e.failure("/in/file"));
    }
    return read;
  }

  /** What was read, each thing checked as it comes. */
  private static final class Read implements ArticleFormat.Sink {
    private final List<String> texts = new ArrayList<>();

    @Override
    public void article(ArticleSource article, byte[] payload) {
      assertThat(article.text().isBlank()).isFalse();
      assertThat(article.uri()).isNotEmpty();
      assertThat(payload.length).isGreaterThan(0);
      assertThat(article.docId()).isNotEmpty();
      texts.add(article.uri() + " " + article.text());
    }

    @Override
    public void failure(Failure failure) {
      assertThat(failure.getUri()).startsWith("/in/file");
      assertThat(failure.getMessage()).isNotEmpty();
      assertWithMessage(failure.getMessage())
          .that(failure.getMessage())
          .doesNotContainMatch("\n|(java|com|org)\\.[a-z.]+[A-Z]");
      ByteBuffer payload = failure.getPayload();
      if (payload != null) {
        assertThat(payload.remaining()).isAtMost(MAX_PAYLOAD);
      }
    }
  }
}
