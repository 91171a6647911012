package rasid.source;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import rasid.record.Document;

/**
 * A file that ends, or cannot be read on, after each of its bytes in turn, though it was said to be
 * longer: it shrank, its disk or its store failed, or it may not be read any more. What stands
 * whole before is read.
 */
@Tag("slow")
class InterruptedFilesTest {

  private static final int RECORDS = 3;

  /** A file in parts: what is before the records, and each of them. */
  private record Sample(ArticleFormat format, List<byte[]> parts) {

    byte[] bytes() {
      return Reading.join(parts);
    }

    /** How many records end before a byte, or at it. */
    int before(int at) {
      int end = parts.get(0).length;
      int records = 0;
      while (records < RECORDS && end + parts.get(records + 1).length <= at) {
        end += parts.get(records + 1).length;
        records++;
      }
      return records;
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(int number) {
    return "أصيب " + (number + 5) + " أشخاص في الخبر رقم " + number;
  }

  private static Sample sample(ArticleFormat format, String before, String record) {
    List<byte[]> parts = new ArrayList<>(List.of(utf8(before)));
    for (int i = 0; i < RECORDS; i++) {
      parts.add(utf8(record.replace('\'', '"').replace("N", "" + i).replace("T", text(i))));
    }
    return new Sample(format, parts);
  }

  private static Sample pages() throws IOException {
    List<byte[]> parts = new ArrayList<>(List.of(new byte[0]));
    for (int i = 0; i < RECORDS; i++) {
      HttpResponse http =
          new HttpResponse.Builder(200, "OK")
              .body(MediaType.parse("text/html; charset=utf-8"), utf8("<p>" + text(i) + "</p>"))
              .build();
      ByteArrayOutputStream archive = new ByteArrayOutputStream();
      try (WarcWriter writer = new WarcWriter(archive)) {
        writer.write(
            new WarcResponse.Builder("https://news.example/" + i)
                .date(Instant.EPOCH)
                .body(http)
                .build());
      }
      parts.add(archive.toByteArray());
    }
    return new Sample(new WarcFormat(Reading.MAX_BYTES), parts);
  }

  private static Sample documents() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<byte[]> parts = new ArrayList<>();
    try (DataFileWriter<Document> writer =
        new DataFileWriter<>(new SpecificDatumWriter<>(Document.class))) {
      writer.create(Document.getClassSchema(), out);
      for (int i = 0; i <= RECORDS; i++) {
        writer.sync();
        writer.flush();
        parts.add(out.toByteArray());
        out.reset();
        if (i < RECORDS) {
          writer.append(GoodRecords.document(i));
        }
      }
    }
    return new Sample(new DocumentsFormat(Reading.MAX_BYTES, 200), parts);
  }

  private static Map<String, Sample> samples() throws IOException {
    return Map.of(
        "lines",
        sample(lines(), "", "{'id':'N','text':'T'}\n"),
        "objects",
        sample(new JsonFormat(Reading.MAX_BYTES, Reading.KEYS), "[", "{'id':'N','text':'T'},\n"),
        "rows",
        sample(new CsvFormat(Reading.MAX_BYTES, Reading.KEYS), "id,text\n", "N,'T'\n"),
        "pages",
        pages(),
        "documents",
        documents());
  }

  private static JsonLinesFormat lines() {
    return new JsonLinesFormat(Reading.MAX_BYTES, Reading.KEYS);
  }

  /** The first bytes of a file; behind them it ends, or fails. */
  private static InputStream upTo(byte[] bytes, int at, boolean fails) {
    InputStream first = new ByteArrayInputStream(bytes, 0, at);
    return fails ? new SequenceInputStream(first, new Failing()) : first;
  }

  private static final class Failing extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("Stale file handle");
    }

    @Override
    public int read(byte @Nullable [] bytes, int offset, int length) throws IOException {
      return read();
    }
  }

  private static Reading read(ArticleFormat format, InputStream file, long size)
      throws IOException {
    Unpacking unpacking = new Unpacking(200);
    return Reading.of(format, unpacking.unpacked(unpacking.packed(file)), size);
  }

  @Test
  void whatStandsBeforeTheEndIsRead() throws IOException {
    for (Map.Entry<String, Sample> sample : samples().entrySet()) {
      byte[] bytes = sample.getValue().bytes();
      ArticleFormat format = sample.getValue().format();
      List<String> whole = Reading.of(format, bytes).places();
      assertThat(whole).hasSize(RECORDS);
      for (int at = sample.getValue().parts().get(0).length; at < bytes.length; at++) {
        int before = sample.getValue().before(at);
        for (boolean fails : new boolean[] {false, true}) {
          String where = sample.getKey() + " to byte " + at + (fails ? ", which fails" : "");
          Reading reading = read(format, upTo(bytes, at, fails), bytes.length);
          int records = reading.articles.size();
          // What ends a record may lack.
          assertWithMessage(where).that(records).isAnyOf(before, before + 1);
          assertWithMessage(where).that(reading.places()).isEqualTo(whole.subList(0, records));
          assertWithMessage(where).that(reading.failures.size()).isAtMost(fails ? 2 : 1);
          assertWithMessage(where).that(reading.failures.size()).isAtLeast(fails ? 1 : 0);
        }
      }
    }
  }

  @Test
  void whatAFailingReadLeavesOfAMemberIsGiven() throws IOException {
    StringBuilder lines = new StringBuilder();
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 20_000; i++) {
      lines.append(random.nextLong()).append('\n');
    }
    byte[] text = lines.toString().getBytes(UTF_8);
    for (Packing packing : List.of(Packing.GZIP, Packing.ZSTD)) {
      byte[] packed = packing.pack(text);
      InputStream members = packing.unpack(upTo(packed, packed.length * 9 / 10, true));
      byte[] given = new byte[text.length / 2];
      assertWithMessage(packing + "")
          .that(members.readNBytes(given, 0, given.length))
          .isEqualTo(given.length);
      assertWithMessage(packing + "").that(given).isEqualTo(Arrays.copyOf(text, given.length));
      assertThrows(IOException.class, members::readAllBytes);
    }
  }

  @Test
  void membersBeforeTheEndAreRead() throws IOException {
    Sample sample = sample(lines(), "", "{'id':'N','text':'T'}\n");
    for (Packing packing : Packing.values()) {
      List<byte[]> members = sample.parts().stream().skip(1).map(packing::pack).toList();
      byte[] bytes = Reading.join(members);
      List<String> whole = Reading.packed(sample.format(), packing, bytes).texts();
      for (int at = 1; at < bytes.length; at++) {
        int before = 0;
        for (int end = members.get(0).length; end <= at; end += members.get(before).length) {
          before++;
        }
        for (boolean fails : new boolean[] {false, true}) {
          String where = packing + " to byte " + at + (fails ? ", which fails" : "");
          Unpacking unpacking = new Unpacking(200);
          InputStream file = unpacking.packed(upTo(bytes, at, fails));
          Reading reading =
              Reading.of(sample.format(), unpacking.unpacked(packing.unpack(file)), bytes.length);
          int records = reading.articles.size();
          assertWithMessage(where).that(records).isAnyOf(before, before + 1);
          assertWithMessage(where).that(reading.texts()).isEqualTo(whole.subList(0, records));
          assertWithMessage(where).that(reading.failures.size()).isAtMost(fails ? 2 : 1);
        }
      }
    }
  }

  @Test
  void aTextOrAPageThatFailsIsNoArticle() throws IOException {
    FolderTable none = (uri, name) -> Map.of();
    List<ArticleFormat> formats =
        List.of(
            new TextFormat(Reading.MAX_BYTES, Reading.KEYS, none),
            new HtmlFormat(Reading.MAX_BYTES, Reading.KEYS, none));
    byte[] bytes = utf8("<html><body><p>" + text(1) + "</p></body></html>");
    for (ArticleFormat format : formats) {
      for (int at = 0; at < bytes.length; at++) {
        Reading reading = read(format, upTo(bytes, at, true), bytes.length);
        assertThat(reading.articles).isEmpty();
        assertThat(reading.failures).hasSize(1);
        assertThat(reading.failures.get(0).getMessage()).contains("Stale file handle");
      }
    }
  }
}
