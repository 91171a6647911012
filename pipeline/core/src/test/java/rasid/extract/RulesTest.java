package rasid.extract;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rasid.tables.Table;

/** The table of rules: each stands in the code where its row says. */
class RulesTest {

  @Test
  void eachRuleStandsWhereItsRowSays() {
    List<String> lost = new ArrayList<>();
    for (Table.Row rule : Rules.all().rows()) {
      if (!stands(rule.get("where"))) {
        lost.add(rule.get("rule") + ": " + rule.get("where"));
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void aPlaceThatDoesNotExistIsNoticed() {
    assertThat(stands("quantity.Scores.isScore")).isTrue();
    assertThat(stands("quantity.DigitShapes.ruling, isInPairs")).isTrue();
    assertThat(stands("time.CalendarDates.hijri, Calendar")).isTrue();
    assertThat(stands("quantity.Scores.isNoScore")).isFalse();
    assertThat(stands("quantity.Score.isScore")).isFalse();
    assertThat(stands("quantity.DigitShapes.ruling, isInThrees")).isFalse();
    assertThat(stands("time.CalendarDates.hijri, Calender")).isFalse();
  }

  @Test
  void eachRuleHasOneRow() {
    Set<String> rules = new HashSet<>();
    for (Table.Row rule : Rules.all().rows()) {
      assertWithMessage(rule.get("rule")).that(rules.add(rule.get("rule"))).isTrue();
    }
  }

  /**
   * Whether the classes and methods of a cell exist: package, class and method, then further
   * methods of the class, or classes of the package.
   */
  private static boolean stands(String where) {
    List<String> names = Splitter.on(", ").splitToList(where);
    int method = names.get(0).lastIndexOf('.');
    String type = "rasid." + names.get(0).substring(0, method);
    String room = type.substring(0, type.lastIndexOf('.') + 1);
    Set<String> methods = methods(type);
    return methods.contains(names.get(0).substring(method + 1))
        && names.stream()
            .skip(1)
            .allMatch(
                name ->
                    Character.isUpperCase(name.charAt(0))
                        ? !methods(room + name).isEmpty()
                        : methods.contains(name));
  }

  /** The names of the methods of a class and of the classes inside it; none of no class. */
  private static Set<String> methods(String name) {
    Set<String> methods = new HashSet<>();
    try {
      add(Class.forName(name), methods);
    } catch (ClassNotFoundException e) {
      return Set.of();
    }
    return methods;
  }

  private static void add(Class<?> type, Set<String> methods) {
    for (Method method : type.getDeclaredMethods()) {
      methods.add(method.getName());
    }
    for (Class<?> inner : type.getDeclaredClasses()) {
      add(inner, methods);
    }
  }
}
