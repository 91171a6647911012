package rasid.claim.review;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.quantity.Interval;
import rasid.record.EventPrecision;
import rasid.record.Op;

class CorrectionsTest {

  private static final String SHA = "ab".repeat(32);

  @Test
  void anArticleIsKnownByItsText() {
    Corrections corrections =
        parse(
            line(
                    "\"question\": \"event\", \"value\": \"INJURED\", \"at\":"
                        + " \"2026-01-02T00:00:00Z\"")
                + "\n\n"
                + line(
                    "\"question\": \"right\", \"by\": \"me\", \"at\": \"2026-01-01T00:00:00Z\""));
    List<Correction> said = corrections.of(SHA, "0123456789abcdef");
    assertThat(said.stream().map(Correction::question))
        .containsExactly(Question.RIGHT, Question.EVENT)
        .inOrder();
    assertThat(said.get(0).by()).isEqualTo("me");
    assertThat(said.get(1).line()).isEqualTo(1);
    assertThat(corrections.of("cd".repeat(32), "0123456789abcdef")).isEmpty();
  }

  @Test
  void answersAreOrderedByInstantElseByLine() {
    Corrections corrections =
        parse(
            line("\"question\": \"right\", \"by\": \"c\", \"at\": \"2026-01-01T12:00:00.500Z\"")
                + "\n"
                + line("\"question\": \"right\", \"by\": \"d\"")
                + "\n"
                + line("\"question\": \"right\", \"by\": \"b\", \"at\": \"2026-01-01T12:00:00Z\"")
                + "\n"
                + "{\"doc_id\": \"0123456789abcdef\", \"begin\": 1, \"end\": 3, \"question\":"
                + " \"right\", \"by\": \"a\", \"at\": \"2026-01-01T11:59:59Z\"}");
    assertThat(corrections.of(SHA, "0123456789abcdef").stream().map(Correction::by).toList())
        .containsExactly("a", "b", "c", "d")
        .inOrder();
  }

  @Test
  void withoutItsTextAnArticleIsKnownByItsId() {
    Corrections corrections =
        parse(
            "{\"doc_id\": \"0123456789abcdef\", \"begin\": 1, \"end\": 3, \"question\":"
                + " \"right\"}");
    assertThat(corrections.of(SHA, "0123456789abcdef")).hasSize(1);
  }

  @Test
  void aBadLineIsNamedWithWhatToDo() {
    String good = line("\"question\": \"right\"");
    assertRefused(good + "\nnonsense", "c.jsonl:2: is no JSON: ");
    assertRefused("[]", "c.jsonl:1: is no JSON object; write one object on each line");
    assertRefused(line("\"value\": \"x\""), "c.jsonl:1: has no question");
    assertRefused(
        line("\"question\": \"colour\""),
        "c.jsonl:1: question is colour; it is one of right, not_a_claim, event, class, source,"
            + " place, value, time, group");
    assertRefused(
        line("\"question\": \"event\", \"value\": \"EXPLODED\""),
        "c.jsonl:1: value of event: no row of event-types.tsv has the event EXPLODED");
    assertRefused(
        line("\"question\": \"class\""),
        "c.jsonl:1: value of class: is missing; give the right one");
    assertRefused(
        line("\"question\": \"value\", \"value\": \"many\""),
        "c.jsonl:1: value of value: is no figure as 8, ≥ 8, > 8, ≤ 8, < 8, ~ 50 or 20..99: many");
    assertRefused(
        line("\"question\": \"time\", \"value\": \"yesterday\""),
        "c.jsonl:1: value of time: is no time as 2024-03-04, 2024-03, 2024 or"
            + " 2024-03-04/2024-03-06: yesterday");
    assertRefused(
        line("\"question\": \"group\", \"other\": \"them\""),
        "c.jsonl:1: other is no id of a group or claim, nor ! and an id: them");
    assertRefused(
        line("\"question\": \"right\", \"at\": \"today\""),
        "c.jsonl:1: at is no instant as 2026-01-31T12:00:00Z: today");
    assertRefused(
        "{\"begin\": 1, \"end\": 3, \"question\": \"right\"}",
        "c.jsonl:1: has neither content_sha256 nor doc_id; give one of them");
    assertRefused(
        "{\"doc_id\": \"d\", \"begin\": 3, \"end\": 3, \"question\": \"right\"}",
        "c.jsonl:1: end is not behind begin; give the code points of the number");
    assertRefused(
        "{\"doc_id\": \"d\", \"begin\": -1, \"end\": 3, \"question\": \"right\"}",
        "c.jsonl:1: begin is no offset; give the code points of the number");
  }

  @Test
  void whatCanBeAnAnswerIsWhatThePageTakes() throws IOException {
    try (InputStream table = getClass().getResourceAsStream("/rasid/claim/answers.tsv")) {
      List<String[]> rows =
          new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(row -> !row.startsWith("#"))
              .skip(1)
              .map(row -> row.split("\t"))
              .toList();
      assertThat(rows.size()).isGreaterThan(40);
      for (String[] row : rows) {
        String field = row[0].equals("group") ? "other" : "value";
        String value = row[1].equals("none") ? "null" : "\"" + row[1] + "\"";
        String line = line("\"question\": \"%s\", \"%s\": %s".formatted(row[0], field, value));
        assertWithMessage("%s %s", row[0], row[1])
            .that(isTaken(line))
            .isEqualTo(row[2].equals("yes"));
      }
    }
  }

  private static boolean isTaken(String line) {
    try {
      parse(line);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void aMarkBeforeTheFirstLineIsNoneOfIt() {
    assertThat(parse("\ufeff" + line("\"question\": \"right\"")).all()).hasSize(1);
  }

  @Test
  void digitsOfOtherKeyboardsAreRead() {
    assertThat(GivenValue.parse("≥ ١٬٣٠٠", true))
        .isEqualTo(new Interval(Op.GE, 1300.0, 1300.0, null));
    assertThat(GivenValue.parse("۱۲٫۵", false)).isEqualTo(Interval.of(Op.EQ, 12.5, false));
    assertThat(GivenTime.parse("٢٠٢٤-٠٢").begin()).isEqualTo("2024-02-01");
  }

  @Test
  void figuresAreReadAsTheyAreShown() {
    assertThat(GivenValue.parse("8", true)).isEqualTo(Interval.of(Op.EQ, 8, true));
    assertThat(GivenValue.parse("> 3,000", true))
        .isEqualTo(new Interval(Op.GT, 3000.0, 3001.0, null));
    assertThat(GivenValue.parse(">= 2.5", false)).isEqualTo(new Interval(Op.GE, 2.5, 2.5, null));
    assertThat(GivenValue.parse("< 8", true)).isEqualTo(new Interval(Op.LT, 8.0, null, 7.0));
    assertThat(GivenValue.parse("~50", true)).isEqualTo(new Interval(Op.APPROX, 50.0, null, null));
    assertThat(GivenValue.parse("20..99", true)).isEqualTo(Interval.between(Op.RANGE, 20, 99));
    assertThrows(IllegalArgumentException.class, () -> GivenValue.parse("99..20", true));
  }

  @Test
  void timesAreDaysMonthsAndYears() {
    assertThat(GivenTime.parse("2024-02"))
        .isEqualTo(new GivenTime("2024-02-01", "2024-02-29", EventPrecision.MONTH));
    assertThat(GivenTime.parse("2024"))
        .isEqualTo(new GivenTime("2024-01-01", "2024-12-31", EventPrecision.YEAR));
    assertThat(GivenTime.parse("2024-03-04/2024-03-06"))
        .isEqualTo(new GivenTime("2024-03-04", "2024-03-06", EventPrecision.DAY));
    assertThat(GivenTime.parse(null)).isEqualTo(new GivenTime(null, null, null));
    assertThrows(IllegalArgumentException.class, () -> GivenTime.parse("2024-03-06/2024-03-04"));
  }

  private static String line(String fields) {
    return "{\"doc_id\": \"0123456789abcdef\", \"content_sha256\": \""
        + SHA
        + "\", \"begin\": 1, \"end\": 3, "
        + fields
        + "}";
  }

  private static Corrections parse(String text) {
    return Corrections.parse("c.jsonl", text, Lexicons.own());
  }

  private static void assertRefused(String text, String why) {
    String message = assertThrows(IllegalArgumentException.class, () -> parse(text)).getMessage();
    assertWithMessage(text).that(message).startsWith(why);
  }
}
