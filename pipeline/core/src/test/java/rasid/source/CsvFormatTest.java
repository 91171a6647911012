package rasid.source;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rasid.record.ArticleAddress;
import rasid.record.Failure;
import rasid.record.FailureCategory;

class CsvFormatTest {

  private static final int MAX_BYTES = 100;

  private final List<ArticleSource> articles = new ArrayList<>();
  private final List<String> payloads = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  @Test
  void thePayloadOfARowIsTheRowAsItStands() throws IOException {
    String row = "\"7\",\"قال \"\"نعم\"\"، ثم\nسكت, وعاد\",";
    read("id,text,title\r\n" + row + "\r\n8,نص,عنوان\r\n");
    assertThat(payloads).containsExactly(row, "8,نص,عنوان").inOrder();
    assertThat(articles.get(0).text()).isEqualTo("قال \"نعم\"، ثم\nسكت, وعاد");
  }

  @Test
  void aPayloadBehindTheHeaderGivesTheSameArticle() throws IOException {
    String header = "id,title,text\n";
    read(header + "1,\"عنوان, بفاصلة\",\"سطر\nثان \"\"مقتبس\"\"\"\n");
    ArticleSource first = articles.get(0);
    read(header + payloads.get(0));
    assertThat(articles.get(1)).isEqualTo(first);
    assertThat(first.title()).isEqualTo("عنوان, بفاصلة");
    assertThat(first.text()).isEqualTo("سطر\nثان \"مقتبس\"");
  }

  @Test
  void aFailureKeepsTheRowAsItStands() throws IOException {
    read("id,text\n\"1\",\"نص, \"\"أول\"\"\",زائد\n");
    assertThat(failures).hasSize(1);
    assertThat(payload(failures.get(0))).isEqualTo("\"1\",\"نص, \"\"أول\"\"\",زائد");
    assertThat(failures.get(0).getPayloadBytes()).isEqualTo(31);
  }

  @Test
  void aRowThatIsNotUtf8FailsAlone() throws IOException {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    table.writeBytes("id,text\n1,نص\n".getBytes(StandardCharsets.UTF_8));
    table.writeBytes("2,نص\n".getBytes(Charset.forName("windows-1256")));
    table.writeBytes("3,نص\n".getBytes(StandardCharsets.UTF_8));
    read(table.toByteArray());
    assertThat(articles.stream().map(ArticleSource::sourceId)).containsExactly("1", "3").inOrder();
    assertThat(failures.get(0).getCategory()).isEqualTo(FailureCategory.NOT_UTF8);
    assertThat(failures.get(0).getUri()).isEqualTo("/news.csv#row=2");
    assertThat(failures.get(0).getPayload().get(2)).isEqualTo((byte) 0xE4);
  }

  @Test
  void rowsThatAreNoneFailAlone() throws IOException {
    read("id,text\n\"1\" x,نص\n2," + "س".repeat(60) + "\n3,نص\n\"4,نص\n");
    assertThat(articles.stream().map(ArticleSource::sourceId)).containsExactly("3");
    assertThat(failures.stream().map(Failure::getCategory))
        .containsExactly(
            FailureCategory.BAD_RECORD, FailureCategory.TOO_LONG, FailureCategory.BAD_RECORD)
        .inOrder();
    assertThat(failures.get(1).getPayloadBytes()).isEqualTo(122);
    assertThat(payload(failures.get(2))).isEqualTo("\"4,نص\n");
  }

  @Test
  void aTableMayBeginWithAByteOrderMark() throws IOException {
    read("\uFEFF\"id\",\"text\"\n1,نص\n");
    assertThat(articles.stream().map(ArticleSource::sourceId)).containsExactly("1");
  }

  @Test
  void rowsAreCutWhereTheParserOfTheirCellsEndsThem() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      String table = table(random);
      CsvRows rows =
          new CsvRows(
              new RecordBytes(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))),
              1000,
              CsvSeparator.COMMA);
      List<List<String>> each = new ArrayList<>();
      for (CsvRow row = rows.next(); row != null; row = rows.next()) {
        each.addAll(parse(new String(row.bytes(), StandardCharsets.UTF_8)));
      }
      assertThat(each).isEqualTo(parse(table));
    }
  }

  /** A table of up to four rows, whose cells are quoted at random and where they must be. */
  private static String table(Random random) {
    StringBuilder table = new StringBuilder();
    int rows = random.nextInt(5);
    for (int row = 0; row < rows; row++) {
      int cells = 1 + random.nextInt(3);
      for (int cell = 0; cell < cells; cell++) {
        table.append(cell == 0 ? "" : ",");
        if (random.nextBoolean()) {
          table
              .append(cell == 0 && random.nextBoolean() ? " \"" : "\"")
              .append(letters(random, "ن ,\n\r\u2028").replace("ن", "\"\""))
              .append(random.nextBoolean() ? "\" " : "\"");
        } else {
          table.append(cell == 0 ? "س" : " ").append(letters(random, "ن \"\u00A0"));
        }
      }
      table.append(List.of("\n", "\r\n", "\r", "\n\n").get(random.nextInt(4)));
    }
    return table.toString();
  }

  private static String letters(Random random, String of) {
    StringBuilder letters = new StringBuilder();
    for (int left = random.nextInt(5); left > 0; left--) {
      letters.append(of.charAt(random.nextInt(of.length())));
    }
    return letters.toString();
  }

  private static List<List<String>> parse(String table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (MappingIterator<String[]> read =
        new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvParser.Feature.SKIP_EMPTY_LINES)
            .readValues(table)) {
      while (read.hasNextValue()) {
        rows.add(List.of(read.nextValue()));
      }
    }
    return rows;
  }

  private static String payload(Failure failure) {
    return StandardCharsets.UTF_8.decode(failure.getPayload().duplicate()).toString();
  }

  private void read(String table) throws IOException {
    read(table.getBytes(StandardCharsets.UTF_8));
  }

  private void read(byte[] table) throws IOException {
    MetadataKeys keys = new MetadataKeys("id", "text", "title", "published", "publisher", "url");
    new CsvFormat(MAX_BYTES, keys)
        .read(
            new ArticleAddress("/news.csv", "news.csv", 0L, 0L, 0L, List.of()),
            new ByteArrayInputStream(table),
            new ArticleFormat.Sink() {
              @Override
              public void article(ArticleSource article, byte[] payload) {
                articles.add(article);
                payloads.add(new String(payload, StandardCharsets.UTF_8));
              }

              @Override
              public void failure(Failure failure) {
                failures.add(failure);
              }
            });
  }
}
