package rasid.stages;

import static com.google.common.truth.Truth.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import rasid.NewsClaimsOptions;
import rasid.article.ArticleSource;
import rasid.record.ArticleAddress;
import rasid.record.Document;
import rasid.record.Failure;
import rasid.record.FailureCategory;
import rasid.record.PublishedBasis;

class ReadArticlesTest {

  @TempDir Path folder;

  private final List<ArticleSource> articles = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

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
  void aJsonLineBringsItsMetadata() throws IOException {
    read(
        "a.jsonl",
        ("{\"id\":\"7\",\"text\":\"نص\",\"title\":\"عنوان\",\"published\":\"2022-01-08\",\"publisher\":\"صحيفة\",\"url\":\"http://x/7\"}\n"
                + "{\"text\":\"بلا اسم\"}")
            .getBytes(StandardCharsets.UTF_8));
    ArticleSource first = articles.get(0);
    assertThat(first.title()).isEqualTo("عنوان");
    assertThat(first.published()).isEqualTo("2022-01-08");
    assertThat(first.publisher()).isEqualTo("صحيفة");
    assertThat(first.url()).isEqualTo("http://x/7");
    assertThat(articles.get(1).sourceId()).startsWith("a.jsonl#line=");
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
  void badLinesFailAloneAndSayWhere() throws IOException {
    String good = "{\"id\":\"1\",\"text\":\"نص\"}\n";
    String lines =
        good
            + "{broken\n{\"id\":\"2\"}\n[1]\n{\"id\":\"3\",\"text\":\" \"}\n\n"
            + good.replace("1", "4");
    read("a.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    assertThat(articles.stream().map(ArticleSource::sourceId).toList())
        .containsExactly("1", "4")
        .inOrder();
    assertThat(failures.stream().map(Failure::getCategory).toList())
        .containsExactly(
            FailureCategory.BAD_RECORD,
            FailureCategory.BAD_RECORD,
            FailureCategory.BAD_RECORD,
            FailureCategory.EMPTY)
        .inOrder();
    assertThat(failures.get(0).getUri())
        .endsWith("a.jsonl#line=" + good.getBytes(StandardCharsets.UTF_8).length);
    assertThat(StandardCharsets.UTF_8.decode(failures.get(0).getPayload()).toString())
        .isEqualTo("{broken");
  }

  @Test
  void aLineOfFiftyMegabytesFailsAlone() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(
        "{\"id\":\"1\",\"text\":\"نص\"}\n{\"id\":\"2\",\"text\":\""
            .getBytes(StandardCharsets.UTF_8));
    bytes.write("x".repeat(50_000_000).getBytes(StandardCharsets.UTF_8));
    bytes.write("\"}\n{\"id\":\"3\",\"text\":\"نص\"}\n".getBytes(StandardCharsets.UTF_8));
    read("a.jsonl", bytes.toByteArray());
    assertThat(articles.stream().map(ArticleSource::sourceId).toList())
        .containsExactly("1", "3")
        .inOrder();
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).getCategory()).isEqualTo(FailureCategory.TOO_LONG);
    assertThat(failures.get(0).getPayloadBytes()).isGreaterThan(50_000_000L);
  }

  @Test
  void rangesReadEachLineOnce() throws IOException {
    StringBuilder lines = new StringBuilder();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      ids.add(Integer.toString(i));
      lines
          .append("{\"id\":\"")
          .append(i)
          .append("\",\"text\":\"")
          .append("نص ".repeat(i % 7 + 1))
          .append("\"}\n");
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.jsonl"), bytes);
    for (int step : new int[] {1_000_000, 1000, 97, 41}) {
      articles.clear();
      for (long begin = 0; begin < bytes.length; begin += step) {
        long end = Math.min(begin + step, bytes.length);
        reader()
            .read(
                new ArticleAddress(file.toString(), "a.jsonl", begin, end, (long) bytes.length),
                sink());
      }
      assertThat(articles.stream().map(ArticleSource::sourceId).toList())
          .containsExactlyElementsIn(ids)
          .inOrder();
      assertThat(articles.stream().map(ArticleSource::uri).distinct().count())
          .isEqualTo(ids.size());
    }
  }

  @Test
  void rowsOfATableAreArticles() throws IOException {
    read(
        "news.csv",
        "id,text,published,title\n7,\"نص، بفاصلة\nوسطر \"\"ثان\"\"\",2022-01-06,عنوان\n,نص آخر,,\n"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(failures).isEmpty();
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).sourceId()).isEqualTo("7");
    assertThat(articles.get(0).text()).isEqualTo("نص، بفاصلة\nوسطر \"ثان\"");
    assertThat(articles.get(0).published()).isEqualTo("2022-01-06");
    assertThat(articles.get(1).sourceId()).isEqualTo("news.csv#row=2");
    assertThat(articles.get(1).title()).isNull();
  }

  @Test
  void badRowsBecomeFailuresAndTheNextRowsAreRead() throws IOException {
    read("news.csv", "id,text\n1,نص,زائد\n2,\n3,نص أخير\n".getBytes(StandardCharsets.UTF_8));
    assertThat(failures.stream().map(Failure::getUri))
        .containsExactly(
            folder.resolve("news.csv") + "#row=1", folder.resolve("news.csv") + "#row=2");
    assertThat(failures.get(0).getMessage()).isEqualTo("has 3 cells, but the header 2");
    assertThat(failures.get(1).getMessage()).contains("no text in the column text");
    assertThat(articles.stream().map(ArticleSource::text)).containsExactly("نص أخير");
  }

  @Test
  void aTableThatIsNotUtf8IsAFailure() throws IOException {
    read("news.csv", "id,text\n1,نص\n".getBytes(Charset.forName("windows-1256")));
    assertThat(articles).isEmpty();
    assertThat(failures.stream().map(Failure::getCategory))
        .containsExactly(FailureCategory.UNREADABLE);
  }

  @Test
  void pagesOfAnArchiveAreArticles() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(archive)) {
      String page =
          "<html><head><title>موقع</title><meta property='og:title' content='عنوان الخبر'>"
              + "<meta property='article:published_time' content='2022-01-06T10:00:00Z'></head>"
              + "<body><nav>القائمة</nav><article><p>"
              + "قتل ثمانية أشخاص في انفجار. ".repeat(10)
              + "</p><p>وقالت&nbsp;الوزارة:<br>لا جديد.</p></article></body></html>";
      writer.write(response("https://news.example/1", "text/html; charset=utf-8", page));
      writer.write(response("https://news.example/2", "image/png", "x"));
    }
    read("crawl.warc", archive.toByteArray());
    assertThat(failures).isEmpty();
    assertThat(articles).hasSize(1);
    ArticleSource article = articles.get(0);
    assertThat(article.sourceId()).isEqualTo("https://news.example/1");
    assertThat(article.title()).isEqualTo("عنوان الخبر");
    assertThat(article.published()).isEqualTo("2022-01-06T10:00:00Z");
    assertThat(article.publisher()).isEqualTo("news.example");
    assertThat(article.text()).startsWith("عنوان الخبر\n\nقتل ثمانية أشخاص في انفجار. قتل");
    assertThat(article.text()).endsWith("\nوقالت الوزارة:\nلا جديد.");
    assertThat(article.text()).doesNotContain("القائمة");
  }

  @Test
  void compressedArchivesAreReadToTheirEnd() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(archive), WarcCompression.GZIP)) {
      for (int i = 1; i <= 3; i++) {
        writer.write(
            response(
                "https://news.example/" + i,
                "text/html; charset=utf-8",
                "<body><div class='commentary'><p>خبر قصير رقم " + i + "</p></div></body>"));
      }
    }
    read("crawl.warc.gz", archive.toByteArray());
    assertThat(failures).isEmpty();
    assertThat(articles.stream().map(ArticleSource::text))
        .containsExactly("خبر قصير رقم 1", "خبر قصير رقم 2", "خبر قصير رقم 3");
  }

  @Test
  void aBrokenArchiveIsAFailure() throws IOException {
    read("crawl.warc", "no archive".getBytes(StandardCharsets.UTF_8));
    assertThat(articles).isEmpty();
    assertThat(failures.stream().map(Failure::getCategory))
        .containsExactly(FailureCategory.UNREADABLE);
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

  private static WarcResponse response(String url, String type, String body) throws IOException {
    return new WarcResponse.Builder(url)
        .date(Instant.EPOCH)
        .body(
            new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
                .build())
        .build();
  }

  private void read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    reader()
        .read(
            new ArticleAddress(file.toString(), name, 0L, (long) bytes.length, (long) bytes.length),
            sink());
  }

  private static ReadArticles reader() {
    return ReadArticles.with(PipelineOptionsFactory.as(NewsClaimsOptions.class));
  }

  private ReadArticles.Sink sink() {
    return new ReadArticles.Sink() {
      @Override
      public void article(ArticleSource article, byte[] payload) {
        articles.add(article);
      }

      @Override
      public void failure(Failure failure) {
        failures.add(failure);
      }
    };
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
