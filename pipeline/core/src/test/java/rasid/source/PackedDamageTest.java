package rasid.source;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static rasid.source.DamageChecks.check;
import static rasid.source.DamageChecks.messages;
import static rasid.source.GoodRecords.behind;
import static rasid.source.GoodRecords.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.record.Document;
import rasid.record.Failure;

/**
 * The same as in {@link DamageTest} where the damage is in what is packed: in members of a file,
 * and in blocks of documents.
 */
@Tag("slow")
class PackedDamageTest {

  /** Each record is a member of its own, as in archives of the web. */
  private static void damageMembers(
      ArticleFormat format, Packing packing, byte[] before, List<byte[]> records)
      throws IOException {
    List<byte[]> packed = records.stream().map(packing::pack).toList();
    byte[] first = before.length == 0 ? before : packing.pack(before);
    List<String> whole =
        Reading.packed(format, packing, Reading.join(behind(first, packed))).texts();
    assertThat(whole).hasSize(GoodRecords.COUNT);
    for (int bit : new int[] {0x10, 1}) {
      int failed = 0;
      for (int damaged = 0; damaged < GoodRecords.COUNT; damaged++) {
        for (int at = 0; at < packed.get(damaged).length; at++) {
          List<byte[]> parts = new ArrayList<>(packed);
          byte[] bad = parts.get(damaged).clone();
          bad[at] ^= (byte) bit;
          parts.set(damaged, bad);
          Reading reading = Reading.packed(format, packing, Reading.join(behind(first, parts)));
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
    damageMembers(lines, packing, new byte[0], GoodRecords.jsonLines());
    damageMembers(
        new CsvFormat(Reading.MAX_BYTES, Reading.KEYS),
        packing,
        GoodRecords.COLUMNS,
        GoodRecords.rows());
    damageMembers(new WarcFormat(Reading.MAX_BYTES), packing, new byte[0], GoodRecords.pages());
    damageMembers(
        new JsonFormat(Reading.MAX_BYTES, Reading.KEYS),
        packing,
        utf8("["),
        GoodRecords.objects("{'id':'N','text':'T'},"));
  }

  @ParameterizedTest
  @EnumSource
  void ofAFileThatEndsTooEarlyAllBeforeItsEndIsRead(Packing packing)
      throws IOException, NoSuchAlgorithmException {
    List<byte[]> packed = GoodRecords.pages().stream().map(packing::pack).toList();
    byte[] all = Reading.join(packed);
    WarcFormat format = new WarcFormat(Reading.MAX_BYTES);
    for (int cut = 1; cut < packed.get(GoodRecords.COUNT - 1).length; cut++) {
      Reading reading = Reading.packed(format, packing, Arrays.copyOf(all, all.length - cut));
      assertThat(reading.failures).hasSize(1);
      assertThat(reading.articles.size()).isAtLeast(GoodRecords.COUNT - 1);
    }
    byte[] lines = packing.pack(Reading.join(GoodRecords.jsonLines()));
    Reading reading =
        Reading.packed(
            new JsonLinesFormat(Reading.MAX_BYTES, Reading.KEYS),
            packing,
            Arrays.copyOf(lines, lines.length - 4));
    assertThat(reading.articles).hasSize(GoodRecords.COUNT);
    assertThat(reading.failures.get(0).getMessage()).contains("the file ends inside");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "deflate", "bzip2"})
  void aDamagedBlockOfDocuments(String codec) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> borders = new ArrayList<>();
    try (DataFileWriter<Document> writer =
        new DataFileWriter<>(new SpecificDatumWriter<>(Document.class))) {
      writer.setCodec(CodecFactory.fromString(codec)).create(Document.getClassSchema(), out);
      for (int i = 0; i < GoodRecords.COUNT; i++) {
        writer.sync();
        writer.flush();
        borders.add(out.size());
        writer.append(GoodRecords.document(i));
      }
    }
    byte[] file = out.toByteArray();
    borders.add(file.length);
    DocumentsFormat format = new DocumentsFormat(Reading.MAX_BYTES, 200);
    List<String> whole = Reading.of(format, file).texts();
    assertThat(whole).hasSize(GoodRecords.COUNT);
    for (int damaged = 0; damaged < GoodRecords.COUNT; damaged++) {
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
            .isAtLeast(GoodRecords.COUNT);
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
      writer.append(GoodRecords.document(0));
      writer.sync();
      Document large = GoodRecords.document(1);
      large.setText("a".repeat(60_000_000));
      writer.append(large);
      writer.sync();
      writer.append(GoodRecords.document(2));
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
      for (int i = 0; i < GoodRecords.COUNT; i++) {
        writer.append(GoodRecords.document(i));
      }
    }
    byte[] bytes = out.toByteArray();
    byte[] letter = utf8(GoodRecords.text(2));
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
