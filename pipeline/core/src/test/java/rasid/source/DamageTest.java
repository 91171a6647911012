package rasid.source;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static rasid.source.DamageChecks.check;
import static rasid.source.GoodRecords.behind;
import static rasid.source.GoodRecords.utf8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Of some good records one is damaged, at each of its bytes in turn: the others are read as before,
 * and the damaged one is one failure. What is packed is damaged in {@link PackedDamageTest}.
 */
@Tag("slow")
class DamageTest {

  /** A byte that no text in UTF-8 holds. */
  private static final byte NO_TEXT = (byte) 0xFF;

  /**
   * What else a byte becomes, which may be right where it stands: another letter, another digit of
   * a length, the begin or end of a text, the end of a line.
   */
  private static final List<IntUnaryOperator> OTHERS =
      List.of(b -> b ^ 1, b -> b ^ 0x10, b -> b == '"' ? ' ' : '"', b -> b == '\n' ? ' ' : '\n');

  /** Damages a record at each byte but the last ones; what comes of it must be as promised. */
  private static void damageEach(
      ArticleFormat format, byte[] before, List<byte[]> records, int but, boolean mayBeWhole)
      throws IOException {
    Reading undamaged = Reading.of(format, Reading.join(behind(before, records)));
    List<String> whole = undamaged.texts();
    assertThat(whole).hasSize(GoodRecords.COUNT);
    int failed = 0;
    for (int damaged = 0; damaged < GoodRecords.COUNT; damaged++) {
      for (int at = 0; at < records.get(damaged).length - but; at++) {
        List<byte[]> parts = new ArrayList<>(records);
        byte[] bad = parts.get(damaged).clone();
        bad[at] = bad[at] == NO_TEXT ? 0 : NO_TEXT;
        parts.set(damaged, bad);
        byte[] file = Reading.join(behind(before, parts));
        Reading reading = Reading.of(format, file);
        failed += check(reading, whole, damaged, "record " + damaged + ", byte " + at);
        assertThat(undamaged.places()).containsAtLeastElementsIn(othersOf(reading, damaged));
        // Packed as a whole, the damage is in what is packed.
        int unused =
            check(Reading.packed(format, Reading.gzip(file)), whole, damaged, "packed, byte " + at);
      }
    }
    int all = records.stream().mapToInt(record -> record.length - but).sum();
    assertThat(failed).isAtLeast(mayBeWhole ? all * 2 / 3 : all - GoodRecords.COUNT);
  }

  /** Where those that are not damaged stand. */
  private static List<String> othersOf(Reading reading, int damaged) {
    List<String> places = new ArrayList<>(reading.places());
    if (places.size() == GoodRecords.COUNT) {
      places.remove(damaged);
    }
    return places;
  }

  /** The same for damage that leaves text, which a record may hold as well as what it held. */
  private static void changeEach(ArticleFormat format, byte[] before, List<byte[]> records, int but)
      throws IOException {
    List<String> whole = Reading.of(format, Reading.join(behind(before, records))).texts();
    for (int damaged = 0; damaged < GoodRecords.COUNT; damaged++) {
      for (int at = 0; at < records.get(damaged).length - but; at++) {
        for (int other = 0; other < OTHERS.size(); other++) {
          List<byte[]> parts = new ArrayList<>(records);
          byte[] bad = parts.get(damaged).clone();
          bad[at] = (byte) OTHERS.get(other).applyAsInt(bad[at]);
          parts.set(damaged, bad);
          Reading reading = Reading.of(format, Reading.join(behind(before, parts)));
          int unused =
              check(
                  reading, whole, damaged, "record " + damaged + ", byte " + at + ", as " + other);
        }
      }
    }
  }

  @Test
  void aDamagedObject() throws IOException {
    for (String layout : List.of("{'id':'N','text':'T'},\n", "{\n 'id': 'N',\n 'text': 'T'\n}, ")) {
      List<byte[]> objects = GoodRecords.objects(layout);
      // Where what separates it from the next is damaged, it is read, and so is the next.
      damageEach(new JsonFormat(Reading.MAX_BYTES, Reading.KEYS), utf8("[ "), objects, 2, false);
    }
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

  @Test
  void aDamagedLine() throws IOException {
    damageEach(
        new JsonLinesFormat(Reading.MAX_BYTES, Reading.KEYS),
        new byte[0],
        GoodRecords.jsonLines(),
        0,
        false);
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
    damageEach(
        new CsvFormat(Reading.MAX_BYTES, Reading.KEYS),
        GoodRecords.COLUMNS,
        GoodRecords.rows(),
        1,
        false);
  }

  @Test
  void aDamagedPage() throws IOException, NoSuchAlgorithmException {
    // Fields that nobody reads, and the ends of lines behind a page, may be of any bytes.
    damageEach(new WarcFormat(Reading.MAX_BYTES), new byte[0], GoodRecords.pages(), 4, true);
  }

  @Test
  void aPageThatItsServerPacked() throws IOException, NoSuchAlgorithmException {
    Map<String, UnaryOperator<byte[]>> encodings =
        Map.of("gzip", Reading::gzip, "br", DamageTest::brotli);
    for (Map.Entry<String, UnaryOperator<byte[]>> encoding : encodings.entrySet()) {
      List<byte[]> pages = GoodRecords.pages(encoding.getKey(), encoding.getValue());
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
    changeEach(
        new JsonLinesFormat(Reading.MAX_BYTES, Reading.KEYS),
        new byte[0],
        GoodRecords.jsonLines(),
        1);
    changeEach(
        new JsonFormat(Reading.MAX_BYTES, Reading.KEYS),
        utf8("["),
        GoodRecords.objects("{'id':'N','text':'T'},\n"),
        2);
    changeEach(
        new CsvFormat(Reading.MAX_BYTES, Reading.KEYS), GoodRecords.COLUMNS, GoodRecords.rows(), 1);
    changeEach(new WarcFormat(Reading.MAX_BYTES), new byte[0], GoodRecords.pages(), 4);
  }
}
