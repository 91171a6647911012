package rasid.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.extract.ArticleExtractor;
import rasid.extract.ExtractionSettings;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;
import rasid.text.TextRange;
import rasid.time.DateMention;
import rasid.time.Days;

/**
 * Measures how expressions of time are read on cases in the form of Microsoft's Recognizers-Text
 * (DateParser, DatePeriodParser, DateTimeModel, DurationParser): {@code MeasureDates FOLDER [all]};
 * all prints what is not read as the cases say.
 *
 * <p>How a case is read. A result whose words do not stand at its place is left out. Its text is an
 * article of the day of its ReferenceDateTime; blanks at the ends of an expression do not count. An
 * expression is found where one of ours overlaps it, and one of ours is right to be there where it
 * overlaps one of theirs. Values are compared by what they resolve to: days as the first and the
 * last, where the case's end may be the day behind it as Recognizers has ends; where a case
 * resolves to a past and a future (a bare weekday or month), either is right. Lengths, clock times
 * and moments are compared as TIMEX3 values; a stretch of theirs that is told by its length (الأشهر
 * الثلاثة القادمة) is right as that length, and a day that is told by months or years (قبل شهر) as
 * that month or year. Of years from one to another both must be named. No value is compared where
 * the case gives none ("not resolved"), of weeks of a month (2016-11-W03), which TIMEX3 does not
 * know, and of sets, which Recognizers gives as the length or day that comes again, and TIMEX3
 * otherwise.
 */
final class MeasureDates {

  private static final ArticleExtractor EXTRACTOR =
      ArticleExtractor.with(ExtractionSettings.defaults().withMinArabicShare(0));

  private static final Pattern WEEK_OF_MONTH = Pattern.compile("[\\dX]{4}-\\d{2}-W\\d{2}");

  private final boolean all;
  private int expected;
  private int overlapped;
  private int found;
  private int foundRight;
  private int valued;
  private int valuedRight;

  private MeasureDates(boolean all) {
    this.all = all;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 1 || arguments.length > 2) {
      throw new IllegalArgumentException("MeasureDates FOLDER [all]");
    }
    MeasureDates sum = new MeasureDates(arguments.length == 2);
    List<Path> files;
    try (Stream<Path> list = Files.list(Path.of(arguments[0]))) {
      files = list.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      for (JsonNode row : new ObjectMapper().readTree(file.toFile())) {
        sum.add(row);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "recall %.3f of %d, precision %.3f of %d, value right %.3f of %d%n",
        (double) sum.overlapped / sum.expected,
        sum.expected,
        (double) sum.foundRight / sum.found,
        sum.found,
        (double) sum.valuedRight / sum.valued,
        sum.valued);
  }

  private void add(JsonNode row) {
    String text = row.get("Input").asText();
    String day = row.get("Context").get("ReferenceDateTime").asText().substring(0, 10);
    List<DateMention> ours = read(text, day);
    List<TextRange> theirs = new ArrayList<>();
    for (JsonNode result : row.get("Results")) {
      TextRange range = range(text, result);
      if (range == null) {
        continue;
      }
      theirs.add(range);
      List<DateMention> here = ours.stream().filter(date -> overlap(date.range(), range)).toList();
      expected++;
      overlapped += here.isEmpty() ? 0 : 1;
      List<JsonNode> values = values(result);
      boolean right = values.stream().anyMatch(value -> isRight(here, value));
      valued += !here.isEmpty() && !values.isEmpty() ? 1 : 0;
      valuedRight += right ? 1 : 0;
      if (all && (here.isEmpty() || (!right && !values.isEmpty()))) {
        System.out.println(
            (here.isEmpty() ? "missed " : "value ")
                + text
                + " | "
                + day
                + " | "
                + range.of(text)
                + " | "
                + values
                + " | "
                + here.stream().map(date -> date.range().of(text) + " = " + date.value()).toList());
      }
    }
    for (DateMention date : ours) {
      found++;
      boolean isThere = theirs.stream().anyMatch(range -> overlap(date.range(), range));
      foundRight += isThere ? 1 : 0;
      if (all && !isThere) {
        System.out.println("surplus " + text + " | " + date.range().of(text));
      }
    }
  }

  private static List<DateMention> read(String text, String day) {
    try {
      return EXTRACTOR
          .extract(new ArticleSource("a", "a", "a", text, null, day, null, null))
          .dates()
          .dates();
    } catch (ArticleException e) {
      throw new IllegalStateException(text + " cannot be processed", e);
    }
  }

  /** Where an expression stands without the blanks around it; null where its words do not. */
  private static @Nullable TextRange range(String text, JsonNode result) {
    String words = result.get("Text").asText();
    int begin = result.get("Start").asInt();
    if (!text.startsWith(words, begin)) {
      return null;
    }
    begin += words.length() - words.stripLeading().length();
    return new TextRange(begin, begin + words.strip().length());
  }

  private static boolean overlap(TextRange one, TextRange other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }

  /** What a result resolves to: objects with date, or startDate and endDate, or a timex. */
  private static List<JsonNode> values(JsonNode result) {
    String type =
        result.has("Type") ? result.get("Type").asText() : result.get("TypeName").asText();
    List<JsonNode> values = new ArrayList<>();
    if (type.endsWith("set")) {
      return values;
    }
    if (result.path("Value").isObject()) {
      values.add(result.get("Value"));
      for (String side : List.of("PastResolution", "FutureResolution")) {
        if (result.get("Value").path(side).isObject()) {
          values.add(result.get("Value").get(side));
        }
      }
    }
    result.path("Resolution").path("values").forEach(values::add);
    boolean ofMonth =
        values.stream().anyMatch(value -> WEEK_OF_MONTH.matcher(timex(value)).matches());
    return ofMonth ? List.of() : values;
  }

  private static String timex(JsonNode value) {
    return text(value, "Timex", "timex");
  }

  private static boolean isRight(List<DateMention> here, JsonNode value) {
    String timex = timex(value);
    String[] parts =
        timex.startsWith("(") ? timex.substring(1, timex.length() - 1).split(",") : new String[0];
    String begin = text(value, "date", "startDate", "value", "start");
    String end = text(value, "date", "endDate", "value", "end");
    for (DateMention date : here) {
      Days days = date.timex().days();
      if (date.value().equals(timex) || date.value().equals(begin) || isPart(date, begin, end)) {
        return true;
      }
      if (parts.length == 3 && isStretch(date.value(), parts)) {
        return true;
      }
      if (days != null && isDay(begin) && isDay(end)) {
        LocalDate last = LocalDate.parse(end);
        boolean ends = days.last().equals(last) || days.last().plusDays(1).equals(last);
        if (days.first().equals(LocalDate.parse(begin)) && ends) {
          return true;
        }
      }
    }
    // A day and a clock time may be two expressions.
    return timex.contains("T")
        && timex.indexOf('T') > 0
        && has(here, timex.substring(0, timex.indexOf('T')))
        && has(here, timex.substring(timex.indexOf('T')));
  }

  /** The month or year of a day, reckoned by months or years. */
  private static boolean isPart(DateMention date, String begin, String end) {
    return date.anchor() != null
        && begin.equals(end)
        && isDay(begin)
        && begin.startsWith(date.value() + "-");
  }

  /** The same length, the same times of the clock, or the same years. */
  private static boolean isStretch(String value, String[] parts) {
    boolean years = parts[0].endsWith("-01-01") && parts[1].endsWith("-01-01");
    return value.equals(parts[2])
        || value.equals(parts[0] + "/" + parts[1])
        || (years && value.equals(parts[0].substring(0, 4) + "/" + parts[1].substring(0, 4)));
  }

  private static boolean has(List<DateMention> here, String value) {
    return here.stream().anyMatch(date -> date.value().equals(value));
  }

  private static String text(JsonNode node, String... names) {
    for (String name : names) {
      if (node.hasNonNull(name)) {
        return node.get(name).asText();
      }
    }
    return "";
  }

  private static boolean isDay(String value) {
    return value.matches("\\d{4}-\\d{2}-\\d{2}");
  }
}
