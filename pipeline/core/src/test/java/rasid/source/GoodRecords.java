package rasid.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import rasid.record.Document;
import rasid.record.PublishedBasis;

/** Some good records as each format holds them, of which tests damage one. */
final class GoodRecords {

  static final int COUNT = 3;

  /** The first row of the {@link #rows}. */
  static final byte[] COLUMNS = utf8("id,published,text\n");

  private GoodRecords() {}

  /** What an article says. */
  static String text(int number) {
    return "قتل " + (number + 5) + " أشخاص في الخبر رقم " + number;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static List<byte[]> jsonLines() {
    List<byte[]> lines = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      lines.add(utf8("{\"id\":\"" + i + "\",\"text\":\"" + text(i) + "\"}\n"));
    }
    return lines;
  }

  /** Rows whose text has lines, commas and quotes; the columns stand before. */
  static List<byte[]> rows() {
    List<byte[]> rows = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      rows.add(utf8(i + ",2022-01-06,\"" + text(i) + ", \"\"ثم\"\"\nسطر ثان\"\n"));
    }
    return rows;
  }

  /** Objects of a layout in which N stands for a number, T for a text, and ' for a quote. */
  static List<byte[]> objects(String layout) {
    List<byte[]> objects = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      objects.add(
          utf8(layout.replace('\'', '"').replace("N", "" + i).replace("T", text(i) + " {،}")));
    }
    return objects;
  }

  static List<byte[]> pages() throws IOException, NoSuchAlgorithmException {
    return pages("identity", page -> page);
  }

  /** Pages as a server encodes them. */
  static List<byte[]> pages(String encoding, UnaryOperator<byte[]> encode)
      throws IOException, NoSuchAlgorithmException {
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
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

  /** Records behind what a file has before them. */
  static List<byte[]> behind(byte[] before, List<byte[]> records) {
    List<byte[]> all = new ArrayList<>();
    all.add(before);
    all.addAll(records);
    return all;
  }

  /** An article as a run writes it. */
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
}
