package rasid.extract.explain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What is to be explained.
 *
 * @param names an article's file, or the folder of a run and the id of a claim or group; empty when
 *     a text is given
 * @param text the article itself, or null
 * @param published day of the article, ISO 8601, or null
 * @param lexicons folder of further tables, or null
 */
record Arguments(
    List<String> names,
    @Nullable String text,
    @Nullable String published,
    @Nullable String lexicons) {

  private static final String USAGE =
      "usage: explain.sh ARTICLE_FILE | --text=TEXT | RUN_FOLDER CLAIM_ID | RUN_FOLDER GROUP_ID,"
          + " each with [--published=DAY] [--lexicons=DIR]";

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException when it is none that {@code explain.sh --help} shows
   */
  static Arguments of(String... args) {
    List<String> names = new ArrayList<>();
    String text = null;
    String published = null;
    String lexicons = null;
    for (String arg : args) {
      if (!arg.startsWith("--")) {
        names.add(arg);
        continue;
      }
      int equals = arg.indexOf('=');
      String value = equals < 0 ? "" : arg.substring(equals + 1);
      switch (equals < 0 ? arg : arg.substring(0, equals)) {
        case "--text" -> text = value;
        case "--published" -> published = day(value);
        case "--lexicons" -> lexicons = value;
        default -> throw new IllegalArgumentException("unknown option " + arg + "; " + USAGE);
      }
    }
    boolean isComplete = text == null ? names.size() == 1 || names.size() == 2 : names.isEmpty();
    if (!isComplete) {
      throw new IllegalArgumentException(USAGE);
    }
    if (names.size() == 2 && published != null) {
      throw new IllegalArgumentException(
          "--published is for an article; a run's documents have their days");
    }
    if (text != null && text.isBlank()) {
      throw new IllegalArgumentException("--text is empty; give the words of an article");
    }
    return new Arguments(List.copyOf(names), text, published, lexicons);
  }

  private static String day(String value) {
    try {
      return LocalDate.parse(value).toString();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "--published is no day: " + value + "; write it as 2024-03-10", e);
    }
  }
}
