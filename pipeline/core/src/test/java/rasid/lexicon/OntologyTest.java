package rasid.lexicon;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rasid.lexicon.EventTypes.Counts;
import rasid.lexicon.EventTypes.EventType;
import rasid.lexicon.EventTypes.Values;
import rasid.tables.Table;

/** The tables of events and classes, and that the program's code knows none of their symbols. */
class OntologyTest {

  private static final String TYPES = "event\tcounts\ttakes_dual\ttakes_value\tmeaning\n";

  private static final String CLASSES = "class\tpart_of\tdefault_of\tmeaning\n";

  private static final Pattern LITERAL = Pattern.compile("\"([A-Z][A-Z_]+)\"");

  @Test
  void eachEventThatAWordTellsOfHasARow() {
    Set<String> listed = column("event-types.tsv", "event");
    for (String table : List.of("events.tsv", "event-classes.tsv")) {
      assertThat(listed).containsAtLeastElementsIn(column(table, "event"));
    }
  }

  @Test
  void eachClassThatAWordNamesHasARow() {
    Set<String> listed = column("class-types.tsv", "class");
    for (String table :
        List.of(
            "classes.tsv", "event-classes.tsv", "class-contexts.tsv", "class-equivalents.tsv")) {
      assertThat(listed).containsAtLeastElementsIn(column(table, "class"));
    }
    assertThat(listed).containsAtLeastElementsIn(column("event-classes.tsv", "stands_for"));
    assertThat(listed).containsAtLeastElementsIn(column("class-equivalents.tsv", "same_as"));
  }

  @Test
  void theCodeKnowsNoSymbolButOther() throws IOException {
    Set<String> symbols = new TreeSet<>(column("event-types.tsv", "event"));
    symbols.addAll(column("class-types.tsv", "class"));
    symbols.remove(EventTypes.OTHER);
    List<String> found = new ArrayList<>();
    for (String module : List.of(".", "../job", "../cli", "../query", "../report", "../serve")) {
      Path sources = Path.of(module, "src/main/java");
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          Matcher literal = LITERAL.matcher(Files.readString(file));
          while (literal.find()) {
            // The type of a source that is a person, which is no class of what is counted.
            boolean isOfSource = file.endsWith("JsonLd.java") && literal.group(1).equals("PERSON");
            if (symbols.contains(literal.group(1)) && !isOfSource) {
              found.add(file + ": " + literal.group());
            }
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void anEventSaysWhatCanBeSaidOfIt() {
    EventTypes events = EventTypes.of(Lexicons.own());
    assertThat(events.get("KILLED").takesDual()).isTrue();
    assertThat(events.get("KILLED").takesValue()).isEqualTo(Values.NO);
    assertThat(events.get("PAID").takesValue()).isEqualTo(Values.YES);
    assertThat(events.get("PAID").takesDual()).isFalse();
    assertThat(events.get("TRADED").takesValue()).isEqualTo(Values.MONEY);
    assertThat(events.other().symbol()).isEqualTo("OTHER");
    assertThat(events.other().takesValue()).isEqualTo(Values.YES);
  }

  @Test
  void anEventOfWordsOnlyHappensToWhatTheySay() {
    EventTypes events =
        EventTypes.of(
            Lexicons.with(
                Map.of(
                    "events.tsv",
                    "phrase\tevent\tpos\tcounts\n"
                        + "تطعيم\tVACCINATED\tany\tperson\nتغريم\tFINED\tany\tany\nغرامة\tFINED\tany\tvalue\n")));
    assertThat(events.get("VACCINATED"))
        .isEqualTo(new EventType("VACCINATED", Counts.PERSON, false, Values.NO));
    assertThat(events.get("FINED").takesValue()).isEqualTo(Values.YES);
  }

  @Test
  void aUsersRowReplacesTheDefaultsOfAnEvent() {
    EventTypes events =
        EventTypes.of(
            Lexicons.with(Map.of("event-types.tsv", TYPES + "TRADED\tgoods\tno\tyes\t\n")));
    assertThat(events.get("TRADED").takesValue()).isEqualTo(Values.YES);
  }

  @Test
  void classesAreKindsOfOthersAtAnyDepth() {
    ClassTypes classes =
        ClassTypes.of(
            Lexicons.with(
                Map.of("class-types.tsv", CLASSES + "NURSE\tMEDIC\t\t\nTRICYCLE\tVEHICLE\t\t\n")));
    assertThat(classes.above("NURSE")).containsExactly("MEDIC", "PERSON").inOrder();
    assertThat(classes.isPart("NURSE", "PERSON")).isTrue();
    assertThat(classes.isPart("PERSON", "NURSE")).isFalse();
    assertThat(classes.isPeople("NURSE")).isTrue();
    assertThat(classes.isPeople("PERSON")).isTrue();
    assertThat(classes.isPeople("TRICYCLE")).isFalse();
    assertThat(classes.isPeople("UNHEARD_OF")).isFalse();
    assertThat(classes.people()).isEqualTo("PERSON");
  }

  @Test
  void badRowsOfClassesAreNamed() {
    assertBadClasses("A\tA\t\t\n", "class-types.tsv:2: a class cannot be a kind of itself: A");
    assertBadClasses(
        "A\tB\t\t\nB\tA\t\t\n",
        "class-types.tsv:2: a class cannot be a kind of itself: A; "
            + "class-types.tsv:3: a class cannot be a kind of itself: B");
    assertBadClasses(
        "A\tNOWHERE\t\t\n", "class-types.tsv:2: part_of: no row has the class NOWHERE");
    assertBadClasses("A\t\t\t\nA\t\t\t\n", "class-types.tsv:3: a second row for the class A");
    assertBadClasses(
        "a b\t\t\t\n",
        "class-types.tsv:2: a class's symbol is written in capital letters and _: a b");
    assertBadClasses(
        "A\t\tall\t\n", "class-types.tsv:2: default_of is neither people nor empty: all");
  }

  @Test
  void badRowsOfEventsAreNamed() {
    assertBadEvents("A\tall\tno\tno\t\n", "column counts: all is none of ");
    assertBadEvents("A\tany\tmaybe\tno\t\n", "column takes_dual is neither yes nor no: maybe");
    assertBadEvents("A\tany\tno\toften\t\n", "column takes_value: often is none of ");
    assertBadEvents("aB\tany\tno\tno\t\n", "an event's symbol is written in capital letters");
  }

  @Test
  void aContextTellsOfPeople() {
    Lexicons lexicons =
        Lexicons.with(
            Map.of("class-contexts.tsv", "phrase\tscope\tclass\nشاحنة\tsentence\tVEHICLE\n"));
    assertThat(
            assertThrows(
                IllegalStateException.class,
                () -> ClassContexts.of(lexicons, ClassTypes.of(lexicons))))
        .hasMessageThat()
        .isEqualTo("class-contexts.tsv:2: class-types.tsv has no kind of people VEHICLE");
  }

  private static void assertBadClasses(String rows, String message) {
    Lexicons lexicons = Lexicons.with(Map.of("class-types.tsv", CLASSES + rows));
    assertThat(assertThrows(IllegalStateException.class, () -> ClassTypes.of(lexicons)))
        .hasMessageThat()
        .isEqualTo(message);
  }

  private static void assertBadEvents(String row, String message) {
    Lexicons lexicons = Lexicons.with(Map.of("event-types.tsv", TYPES + row));
    assertThat(assertThrows(IllegalStateException.class, () -> EventTypes.of(lexicons)))
        .hasMessageThat()
        .startsWith("event-types.tsv:2: " + message);
  }

  private static Set<String> column(String table, String column) {
    Set<String> cells = new TreeSet<>();
    for (Table.Row row : Lexicons.own().rows(table)) {
      cells.add(row.get(column));
    }
    return cells;
  }
}
