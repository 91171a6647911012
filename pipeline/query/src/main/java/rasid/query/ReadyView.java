package rasid.query;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A view that is there for all runs. Its statement is a resource, in which each column stands on a
 * line that ends with what the column means.
 *
 * @param name as statements name it
 * @param meaning what a row is
 * @param sql its statement, without comments
 * @param columns the columns that have a meaning, in order
 */
public record ReadyView(String name, String meaning, String sql, List<Column> columns) {

  /**
   * A column of a view.
   *
   * @param name as statements name it
   * @param meaning in words
   */
  public record Column(String name, String meaning) {}

  private static final Pattern COMMENT = Pattern.compile("(?m)\\s*-- .*$");

  /** The last word before the comment is the column's name. */
  private static final Pattern COLUMN = Pattern.compile("(?:^|[ .])\"?(\\w+)\"?,? -- (.+)$");

  /** Those for users, in the order in which they are told of. */
  public static final List<ReadyView> FOR_USERS =
      Stream.of("claims_flat", "groups_latest", "reports", "conflicts", "daily")
          .map(ReadyView::load)
          .toList();

  /** All by name: also those that others are made of. */
  static final Map<String, ReadyView> BY_NAME =
      Stream.concat(
              FOR_USERS.stream(),
              Stream.of("names", "current_groups", "members", "group_places", "incidents")
                  .map(ReadyView::load))
          .collect(Collectors.toUnmodifiableMap(ReadyView::name, Function.identity()));

  private static ReadyView load(String name) {
    String text = resource("query/" + name + ".sql");
    String meaning = text.lines().findFirst().orElseThrow().substring("-- ".length());
    List<Column> columns = new ArrayList<>();
    for (String line : text.lines().skip(1).toList()) {
      Matcher column = COLUMN.matcher(line);
      if (column.find()) {
        columns.add(new Column(column.group(1), column.group(2)));
      }
    }
    String sql = COMMENT.matcher(text).replaceAll("");
    return new ReadyView(name, meaning, sql, List.copyOf(columns));
  }

  /**
   * A statement of this module.
   *
   * @param path below {@code rasid}
   */
  public static String resource(String path) {
    try {
      return Resources.toString(Resources.getResource("rasid/" + path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
