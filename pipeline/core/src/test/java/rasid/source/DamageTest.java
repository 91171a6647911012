package rasid.source;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import rasid.record.Document;
import rasid.record.Failure;
import rasid.record.PublishedBasis;

/**
 * Of some good records one is damaged, at each of its bytes in turn: the others are read as before,
 * and the damaged one is one failure.
 */
@Tag("slow")
class DamageTest {

  private static final int RECORDS = 3;

  /** A byte that no text in UTF-8 holds. */
  private static final byte NO_TEXT = (byte) 0xFF;

  /**
   * What else a byte becomes, which may be right where it stands: another letter, another digit of
   * a length, the begin or end of a text, the end of a line.
   */
  private static final List<IntUnaryOperator> OTHERS =
      List.of(b -> b ^ 1, b -> b ^ 0x10, b -> b == '"' ? ' ' : '"', b -> b == '\n' ? ' ' : '\n');

  private static String text(int number) {
    return "قتل " + (number + 5) + " أشخاص في الخبر رقم " + number;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<byte[]> jsonLines() {
    List<byte[]> lines = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      lines.add(utf8("{\"id\":\"" + i + "\",\"text\":\"" + text(i) + "\"}\n"));
    }
    return lines;
  }

  /** Rows whose text has lines, commas and quotes; the columns stand before. */
  private static List<byte[]> rows() {
    List<byte[]> rows = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      rows.add(utf8(i + ",2022-01-06,\"" + text(i) + ", \"\"ثم\"\"\nسطر ثان\"\n"));
    }
    return rows;
  }

  private static final byte[] COLUMNS = utf8("id,published,text\n");

  private static List<byte[]> pages() throws IOException, NoSuchAlgorithmException {
    return pages("identity", page -> page);
  }

  /** Pages as a server encodes them. */
  private static List<byte[]> pages(String encoding, UnaryOperator<byte[]> encode)
      throws IOException, NoSuchAlgorithmException {
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      HttpResponse http =
          new HttpResponse.Builder(200, "OK")
              .addHeader("Content-Encoding", encoding)
              .body(
                  MediaType.parse("text/html; charset=utf-8"),
                  encode.apply(utf8("<html><body><p>" + text(i) + "</p></body></html>")))
              .build();
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      content.writeBytes(http.serializeHeader());
      content.writeBytes(http.body().stream().readAllBytes());
      byte[] digest = MessageDigest.getInstance("SHA-1").digest(content.toByteArray());
      ByteArrayOutputStream archive = new ByteArrayOutputStream();
      try (WarcWriter writer = new WarcWriter(archive)) {
        writer.write(
            new WarcResponse.Builder("https://news.example/" + i)
                .date(Instant.EPOCH)
                .blockDigest(new WarcDigest("sha1", digest))
                .body(MediaType.HTTP_RESPONSE, content.toByteArray())
                .build());
      }
      records.add(archive.toByteArray());
    }
    return records;
  }

  /** Damages a record at each byte but the last ones; what comes of it must be as promised. */
  private static void damageEach(
      ArticleFormat format, byte[] before, List<byte[]> records, int but, boolean mayBeWhole)
      throws IOException {
    Reading undamaged = Reading.of(format, Reading.join(with(before, records)));
    List<String> whole = undamaged.texts();
    assertThat(whole).hasSize(RECORDS);
    int failed = 0;
    for (int damaged = 0; damaged < RECORDS; damaged++) {
      for (int at = 0; at < records.get(damaged).length - but; at++) {
        List<byte[]> parts = new ArrayList<>(records);
        byte[] bad = parts.get(damaged).clone();
        bad[at] = bad[at] == NO_TEXT ? 0 : NO_TEXT;
        parts.set(damaged, bad);
        byte[] file = Reading.join(with(before, parts));
        Reading reading = Reading.of(format, file);
        failed += check(reading, whole, damaged, "record " + damaged + ", byte " + at);
        assertThat(undamaged.places()).containsAtLeastElementsIn(othersOf(reading, damaged));
        // Packed as a whole, the damage is in what is packed.
        int unused =
            check(Reading.packed(format, Reading.gzip(file)), whole, damaged, "packed, byte " + at);
      }
    }
    int all = records.stream().mapToInt(record -> record.length - but).sum();
    assertThat(failed).isAtLeast(mayBeWhole ? all * 2 / 3 : all - RECORDS);
  }

  private static List<byte[]> with(byte[] before, List<byte[]> records) {
    List<byte[]> all = new ArrayList<>();
    all.add(before);
    all.addAll(records);
    return all;
  }

  /** Where those that are not damaged stand. */
  private static List<String> othersOf(Reading reading, int damaged) {
    List<String> places = new ArrayList<>(reading.places());
    if (places.size() == RECORDS) {
      places.remove(damaged);
    }
    return places;
  }

  /** The same for damage that leaves text, which a record may hold as well as what it held. */
  private static void changeEach(ArticleFormat format, byte[] before, List<byte[]> records, int but)
      throws IOException {
    List<String> whole = Reading.of(format, Reading.join(with(before, records))).texts();
    for (int damaged = 0; damaged < RECORDS; damaged++) {
      for (int at = 0; at < records.get(damaged).length - but; at++) {
        for (int other = 0; other < OTHERS.size(); other++) {
          List<byte[]> parts = new ArrayList<>(records);
          byte[] bad = parts.get(damaged).clone();
          bad[at] = (byte) OTHERS.get(other).applyAsInt(bad[at]);
          parts.set(damaged, bad);
          Reading reading = Reading.of(format, Reading.join(with(before, parts)));
          int unused =
              check(
                  reading, whole, damaged, "record " + damaged + ", byte " + at + ", as " + other);
        }
      }
    }
  }

  /** All are read, or all but the damaged one, which is one failure; tells how many failed. */
  private static int check(Reading reading, List<String> whole, int damaged, String where) {
    if (reading.failures.isEmpty()) {
      List<String> others = new ArrayList<>(reading.texts());
      assertWithMessage(where).that(others).hasSize(RECORDS);
      others.set(damaged, whole.get(damaged));
      assertWithMessage(where).that(others).isEqualTo(whole);
      return 0;
    }
    List<String> others = new ArrayList<>(whole);
    others.remove(damaged);
    if (messages(reading).stream().anyMatch(message -> message.contains("the file ends inside"))) {
      // The last member has no end any more: what stands before the damage is read, and what is
      // unpacked behind it is none.
      assertWithMessage(where).that(whole).containsAtLeastElementsIn(reading.texts()).inOrder();
      assertWithMessage(where).that(reading.texts()).containsAtLeastElementsIn(others).inOrder();
    } else {
      assertWithMessage(where + ": " + messages(reading)).that(reading.failures).hasSize(1);
      assertWithMessage(where).that(reading.texts()).isEqualTo(others);
    }
    assertThat(reading.failures.get(0).getMessage()).isNotEmpty();
    assertThat(reading.failures.get(0).getPayload().remaining()).isGreaterThan(0);
    return 1;
  }

  @Test
  void aDamagedObject() throws IOException {
    for (String layout : List.of("{'id':'N','text':'T'},\n", "{\n 'id': 'N',\n 'text': 'T'\n}, ")) {
      List<byte[]> objects = objects(layout);
      // Where what separates it from the next is damaged, it is read, and so is the next.
      damageEach(new JsonFormat(Reading.MAX_BYTES, Reading.KEYS), utf8("[ "), objects, 2, false);
    }
  }

  private static List<byte[]> objects(String layout) {
    List<byte[]> objects = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      objects.add(
          utf8(layout.replace('\'', '"').replace("N", "" + i).replace("T", text(i) + " {،}")));
    }
    return objects;
  }

  @Test
  void objectsInsideOfADamagedOneAreNoArticles() throws IOException {
    String inner = "\"more\":[{\"text\":\"أول\"},{\"text\":\"ثان\"},{\"text\":\"ثالث\"}]";
    String bad = "{\"id\":\"1\",\"text\":\"نص," + inner + "},";
    String file = "[{\"id\":\"0\",\"text\":\"قبل\"}," + bad + "{\"id\":\"2\",\"text\":\"بعد\"}]";
    Reading reading = Reading.of(new JsonFormat(Reading.MAX_BYTES, Reading.KEYS), utf8(file));
    assertThat(reading.texts()).containsExactly("0: قبل", "2: بعد").inOrder();
    assertThat(reading.failures).hasSize(1);
    assertThat(reading.failures.get(0).getUri()).isEqualTo("/in/file#item=1");
    assertThat(StandardCharsets.UTF_8.decode(reading.failures.get(0).getPayload()).toString())
        .isEqualTo(bad);
  }

  @Test
  void objectsThatBeginWithoutAnEndCostNoMoreThanTheirLength() throws IOException {
    for (String part : List.of("{,", "{\"a\":[1,", "\n{\"text\":\"", "},{\"a\":1", "[{\"")) {
      byte[] file = utf8(part.repeat(400_000));
      Reading reading = Reading.of(new JsonFormat(100_000, Reading.KEYS), file);
      assertThat(reading.articles).isEmpty();
      assertThat(reading.failures).isNotEmpty();
    }
  }

  private static List<String> messages(Reading reading) {
    return reading.failures.stream()
        .map(failure -> failure.getUri() + " " + failure.getMessage())
        .toList();
  }

  @Test
  void aDamagedLine() throws IOException {
    damageEach(
        new JsonLinesFormat(Reading.MAX_BYTES, Reading.KEYS), new byte[0], jsonLines(), 0, false);
  }

  @Test
  void whatStandsBehindAnObjectDoesNotMakeItOneWithoutAnEnd() throws IOException {
    for (String behind : List.of(",", "}", "]", ";", " ,")) {
      Reading reading =
          Reading.of(
              new JsonLinesFormat(Reading.MAX_BYTES, Reading.KEYS),
              utf8("{\"text\":\"1\"}" + behind + "\n {\"text\":\"2\"}\n\t{\"text\":\"3\"}\n"));
      assertWithMessage(behind).that(reading.articles).hasSize(2);
      assertWithMessage(behind).that(reading.failures).hasSize(1);
    }
  }

  @Test
  void whatStandsBehindTheEndOfAnOpenObjectIsRead() throws IOException {
    for (String next : List.of("}{\"text\":\"2\"}", "  {\"text\":\"2\"}")) {
      Reading reading =
          Reading.of(
              new JsonLinesFormat(Reading.MAX_BYTES, Reading.KEYS),
              utf8("{\"text\":\"1\n" + next + "\n"));
      assertWithMessage(next).that(reading.texts()).hasSize(1);
      assertWithMessage(next).that(reading.texts().get(0)).endsWith(": 2");
      assertWithMessage(next).that(reading.failures).hasSize(1);
    }
  }

  @Test
  void aDamagedRow() throws IOException {
    // A row whose end is damaged is one with the next row.
    damageEach(new CsvFormat(Reading.MAX_BYTES, Reading.KEYS), COLUMNS, rows(), 1, false);
  }

  @Test
  void aDamagedPage() throws IOException, NoSuchAlgorithmException {
    // Fields that nobody reads, and the ends of lines behind a page, may be of any bytes.
    damageEach(new WarcFormat(Reading.MAX_BYTES), new byte[0], pages(), 4, true);
  }

  @Test
  void aPageThatItsServerPacked() throws IOException, NoSuchAlgorithmException {
    Map<String, UnaryOperator<byte[]>> encodings =
        Map.of("gzip", Reading::gzip, "br", DamageTest::brotli);
    for (Map.Entry<String, UnaryOperator<byte[]>> encoding : encodings.entrySet()) {
      List<byte[]> pages = pages(encoding.getKey(), encoding.getValue());
      damageEach(new WarcFormat(Reading.MAX_BYTES), new byte[0], pages, 4, true);
    }
  }

  /** Brotli (RFC 7932) that packs nothing: one block of bytes as they are, and an empty last. */
  private static byte[] brotli(byte[] bytes) {
    int header = (bytes.length - 1) << 4 | 1 << 20;
    return Reading.join(
        List.of(
            new byte[] {(byte) header, (byte) (header >> 8), (byte) (header >> 16)},
            bytes,
            new byte[] {3}));
  }

  @Test
  void whatIsTextStillAndAnother() throws IOException, NoSuchAlgorithmException {
    changeEach(new JsonLinesFormat(Reading.MAX_BYTES, Reading.KEYS), new byte[0], jsonLines(), 1);
    changeEach(
        new JsonFormat(Reading.MAX_BYTES, Reading.KEYS),
        utf8("["),
        objects("{'id':'N','text':'T'},\n"),
        2);
    changeEach(new CsvFormat(Reading.MAX_BYTES, Reading.KEYS), COLUMNS, rows(), 1);
    changeEach(new WarcFormat(Reading.MAX_BYTES), new byte[0], pages(), 4);
  }

  /** Each record is a member of its own, as in archives of the web. */
  private static void damageMembers(
      ArticleFormat format, Packing packing, byte[] before, List<byte[]> records)
      throws IOException {
    List<byte[]> packed = records.stream().map(packing::pack).toList();
    byte[] first = before.length == 0 ? before : packing.pack(before);
    List<String> whole = Reading.packed(format, packing, Reading.join(with(first, packed))).texts();
    assertThat(whole).hasSize(RECORDS);
    for (int bit : new int[] {0x10, 1}) {
      int failed = 0;
      for (int damaged = 0; damaged < RECORDS; damaged++) {
        for (int at = 0; at < packed.get(damaged).length; at++) {
          List<byte[]> parts = new ArrayList<>(packed);
          byte[] bad = parts.get(damaged).clone();
          bad[at] ^= (byte) bit;
          parts.set(damaged, bad);
          Reading reading = Reading.packed(format, packing, Reading.join(with(first, parts)));
          String where = packing + ", member " + damaged + ", byte " + at + ", bit " + bit;
          failed += check(reading, whole, damaged, where);
        }
      }
      // Some bits of the header and behind the end of a member tell nothing of its content.
      int all = packed.stream().mapToInt(member -> member.length - 10).sum();
      assertThat(failed).isAtLeast(all);
    }
  }

  @ParameterizedTest
  @EnumSource
  void damagedMembers(Packing packing) throws IOException, NoSuchAlgorithmException {
    JsonLinesFormat lines = new JsonLinesFormat(Reading.MAX_BYTES, Reading.KEYS);
    damageMembers(lines, packing, new byte[0], jsonLines());
    damageMembers(new CsvFormat(Reading.MAX_BYTES, Reading.KEYS), packing, COLUMNS, rows());
    damageMembers(new WarcFormat(Reading.MAX_BYTES), packing, new byte[0], pages());
    damageMembers(
        new JsonFormat(Reading.MAX_BYTES, Reading.KEYS),
        packing,
        utf8("["),
        objects("{'id':'N','text':'T'},"));
  }

  @ParameterizedTest
  @EnumSource
  void ofAFileThatEndsTooEarlyAllBeforeItsEndIsRead(Packing packing)
      throws IOException, NoSuchAlgorithmException {
    List<byte[]> packed = pages().stream().map(packing::pack).toList();
    byte[] all = Reading.join(packed);
    WarcFormat format = new WarcFormat(Reading.MAX_BYTES);
    for (int cut = 1; cut < packed.get(RECORDS - 1).length; cut++) {
      Reading reading = Reading.packed(format, packing, Arrays.copyOf(all, all.length - cut));
      assertThat(reading.failures).hasSize(1);
      assertThat(reading.articles.size()).isAtLeast(RECORDS - 1);
    }
    byte[] lines = packing.pack(Reading.join(jsonLines()));
    Reading reading =
        Reading.packed(
            new JsonLinesFormat(Reading.MAX_BYTES, Reading.KEYS),
            packing,
            Arrays.copyOf(lines, lines.length - 4));
    assertThat(reading.articles).hasSize(RECORDS);
    assertThat(reading.failures.get(0).getMessage()).contains("the file ends inside");
  }

  static Document document(int number) {
    ArticleSource source =
        new ArticleSource(
            "/a/x.jsonl#line=" + number,
            "x.jsonl",
            "" + number,
            text(number),
            null,
            null,
            null,
            null);
    return Document.newBuilder()
        .setDocId(source.docId())
        .setUri(source.uri())
        .setSourceId(source.sourceId())
        .setContentSha256(source.contentSha256())
        .setPublishedBasis(PublishedBasis.NONE)
        .setLanguage("ar")
        .setZones(List.of())
        .setText(source.text())
        .setCodePoints(2)
        .setSentences(0)
        .setTokens(0)
        .setEntities(0)
        .setNumbers(0)
        .setDates(0)
        .setQuotes(0)
        .setClaims(0)
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "deflate", "bzip2"})
  void aDamagedBlockOfDocuments(String codec) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> borders = new ArrayList<>();
    try (DataFileWriter<Document> writer =
        new DataFileWriter<>(new SpecificDatumWriter<>(Document.class))) {
      writer.setCodec(CodecFactory.fromString(codec)).create(Document.getClassSchema(), out);
      for (int i = 0; i < RECORDS; i++) {
        writer.sync();
        writer.flush();
        borders.add(out.size());
        writer.append(document(i));
      }
    }
    byte[] file = out.toByteArray();
    borders.add(file.length);
    DocumentsFormat format = new DocumentsFormat(Reading.MAX_BYTES, 200);
    List<String> whole = Reading.of(format, file).texts();
    assertThat(whole).hasSize(RECORDS);
    for (int damaged = 0; damaged < RECORDS; damaged++) {
      for (int at = borders.get(damaged); at < borders.get(damaged + 1); at++) {
        byte[] bad = file.clone();
        bad[at] ^= 0x10;
        Reading reading = Reading.of(format, bad);
        List<String> others = new ArrayList<>(whole);
        others.remove(damaged);
        String where = codec + ", block " + damaged + ", byte " + (at - borders.get(damaged));
        assertWithMessage(where + ": " + messages(reading))
            .that(reading.failures.size())
            .isAtMost(1);
        assertWithMessage(where).that(reading.texts()).containsAtLeastElementsIn(others);
        // Where the count of the block is damaged, its document is read, too.
        assertWithMessage(where)
            .that(reading.articles.size() + reading.failures.size())
            .isAtLeast(RECORDS);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"deflate", "bzip2", "zstandard"})
  void aBlockThatBecomesTooLargeCostsItselfAlone(String codec) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataFileWriter<Document> writer =
        new DataFileWriter<>(new SpecificDatumWriter<>(Document.class))) {
      writer.setCodec(CodecFactory.fromString(codec)).create(Document.getClassSchema(), out);
      writer.append(document(0));
      writer.sync();
      Document large = document(1);
      large.setText("a".repeat(60_000_000));
      writer.append(large);
      writer.sync();
      writer.append(document(2));
    }
    Reading reading = Reading.of(new DocumentsFormat(Reading.MAX_BYTES, 200), out.toByteArray());
    assertThat(reading.articles.stream().map(ArticleSource::sourceId).toList())
        .containsExactly("0", "2")
        .inOrder();
    assertThat(reading.failures).hasSize(1);
    assertThat(reading.failures.get(0).getMessage()).contains("it becomes more than");
    assertThat(reading.failures.get(0).getPayload().remaining()).isGreaterThan(0);
  }

  @Test
  void theDocumentsBeforeTheDamageInABlockAreRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataFileWriter<Document> writer =
        new DataFileWriter<>(new SpecificDatumWriter<>(Document.class))) {
      writer.create(Document.getClassSchema(), out);
      for (int i = 0; i < RECORDS; i++) {
        writer.append(document(i));
      }
    }
    byte[] bytes = out.toByteArray();
    byte[] letter = utf8(text(2));
    int at =
        new String(bytes, StandardCharsets.ISO_8859_1)
            .indexOf(new String(letter, StandardCharsets.ISO_8859_1));
    bytes[at + 1] ^= 1;
    Reading reading = Reading.of(new DocumentsFormat(Reading.MAX_BYTES, 200), bytes);
    assertThat(reading.articles.stream().map(ArticleSource::sourceId).toList())
        .containsExactly("0", "1");
    Failure failure = reading.failures.get(0);
    assertThat(failure.getMessage()).contains("content_sha256");
  }
}
