package rasid.transform;

import static com.google.common.truth.Truth.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import rasid.record.Document;
import rasid.record.Failure;
import rasid.record.FailureCategory;
import rasid.record.PublishedBasis;
import rasid.source.ArticleSource;

/** Files of text, packed files, files that cannot be read, and documents of earlier runs. */
class ReadArticlesTest extends ReadFiles {

  @Test
  void aTextFileIsAnArticleNamedAfterItsFile() throws IOException {
    read("خبر 1.txt", "نص الخبر\r\nسطر".getBytes(StandardCharsets.UTF_8));
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).sourceId()).isEqualTo("خبر 1");
    assertThat(articles.get(0).text()).isEqualTo("نص الخبر\r\nسطر");
  }

  @Test
  void compressedFilesAreUnpacked() throws IOException {
    read("a.txt.gz", gzip("نص"));
    read("b.jsonl.gz", gzip("{\"id\":\"7\",\"text\":\"نص\"}\n"));
    read("c.txt.bz2", packed("نص", BZip2CompressorOutputStream::new));
    read("d.txt.zst", packed("نص", ZstdOutputStream::new));
    assertThat(failures).isEmpty();
    assertThat(articles.stream().map(ArticleSource::sourceId).toList())
        .containsExactly("a", "7", "c", "d")
        .inOrder();
  }

  @Test
  void whatCannotBeReadIsAFailureWithItsPayload() throws IOException {
    read("empty.txt", new byte[0]);
    read("blank.txt", " \n ".getBytes(StandardCharsets.UTF_8));
    read("arabic1256.txt", "نص عربي".getBytes(Charset.forName("windows-1256")));
    read("image.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
    read("broken.txt.gz", Arrays.copyOf(gzip("نص عربي"), 16));
    read("long.txt", "س".repeat(3_000_000).getBytes(StandardCharsets.UTF_8));
    assertThat(articles).isEmpty();
    assertThat(failures.stream().map(Failure::getCategory).toList())
        .containsExactly(
            FailureCategory.EMPTY,
            FailureCategory.EMPTY,
            FailureCategory.NOT_UTF8,
            FailureCategory.NOT_UTF8,
            FailureCategory.UNREADABLE,
            FailureCategory.TOO_LONG)
        .inOrder();
    assertThat(failures.get(3).getPayload().remaining()).isEqualTo(7);
    assertThat(failures.get(5).getPayload().remaining()).isEqualTo(1 << 20);
    for (Failure failure : failures) {
      assertThat(failure.getMessage()).isNotEmpty();
      assertThat(failure.getUri()).contains(folder.getFileName().toString());
    }
  }

  @Test
  void documentsOfARunAreReadAgainUnderTheirIds() throws IOException {
    ArticleSource first =
        new ArticleSource(
            "gs://b/x.jsonl#line=12", "x.jsonl", "7", "نص", null, "2022-01-06", "صحيفة", null);
    Document document =
        Document.newBuilder()
            .setDocId(first.docId())
            .setUri(first.uri())
            .setSourceId(first.sourceId())
            .setContentSha256(first.contentSha256())
            .setPublished(first.published())
            .setPublishedBasis(PublishedBasis.METADATA)
            .setPublisher(first.publisher())
            .setLanguage("ar")
            .setZones(List.of())
            .setText(first.text())
            .setCodePoints(2)
            .setSentences(0)
            .setTokens(0)
            .setEntities(0)
            .setNumbers(0)
            .setDates(0)
            .setQuotes(0)
            .setClaims(0)
            .build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataFileWriter<Document> writer =
        new DataFileWriter<>(new SpecificDatumWriter<>(Document.class))) {
      writer.create(Document.getClassSchema(), bytes);
      writer.append(document);
    }
    read("part-00000.avro", bytes.toByteArray());
    assertThat(failures).isEmpty();
    assertThat(articles).containsExactly(first);
    assertThat(articles.get(0).docId()).isEqualTo(first.docId());
  }

  /** Puts a packing stream on another. */
  private interface Packer {
    OutputStream pack(OutputStream out) throws IOException;
  }

  private static byte[] gzip(String text) throws IOException {
    return packed(text, GZIPOutputStream::new);
  }

  private static byte[] packed(String text, Packer packer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.pack(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
