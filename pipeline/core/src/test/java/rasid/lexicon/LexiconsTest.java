package rasid.lexicon;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rasid.tables.Table;

class LexiconsTest {

  private static final String EVENTS = "phrase\tevent\tpos\tcounts\n";

  @Test
  void aUsersRowStandsBeforeTheProgramsAndReplacesThoseOfItsWord() {
    Lexicons lexicons = Lexicons.with(Map.of("events.tsv", EVENTS + "مَقتَل\tFOUND\tany\tany\n"));
    List<Table.Row> rows = lexicons.rows("events.tsv");
    assertThat(rows.get(0).get("event")).isEqualTo("FOUND");
    assertThat(rows.get(0).id("phrase")).isEqualTo("events.tsv:مَقتَل");
    assertThat(rows.stream().filter(row -> row.get("phrase").equals("مقتل"))).isEmpty();
    assertThat(rows).hasSize(Lexicons.own().rows("events.tsv").size());
  }

  @Test
  void aFurtherRowStandsInPlaceOfWhatIsSaidOfItsWord() {
    Lexicons lexicons =
        Lexicons.with(
            Map.of("events.tsv", EVENTS + "مقتل\tFOUND\tany\tany\nضبط\tFOUND\tverb\tthing\n"));
    Lexicons further =
        lexicons.withRow(
            "events.tsv",
            Map.of("phrase", "مَقتل", "event", "SEIZED", "pos", "noun", "counts", "any"));
    List<String> rows =
        further.rows("events.tsv").stream()
            .filter(Lexicons::isAdded)
            .map(row -> row.get("phrase") + " " + row.get("event") + " " + row.get("pos"))
            .toList();
    assertThat(rows).containsExactly("ضبط FOUND verb", "مَقتل SEIZED noun");
    assertThat(further.rows("classes.tsv")).hasSize(lexicons.rows("classes.tsv").size());
  }

  @Test
  void aRowThatIsNamedByTwoColumnsReplacesOnlyThoseOfBoth() {
    Lexicons lexicons =
        Lexicons.with(Map.of("bounds.tsv", "phrase\tside\top\tgap\nعلى الأقل\tafter\tGT\t6\n"));
    List<String> before =
        lexicons.rows("bounds.tsv").stream()
            .filter(row -> row.get("phrase").equals("على الأقل"))
            .map(row -> row.get("side") + " " + row.get("op"))
            .toList();
    assertThat(before).containsExactly("after GT", "before GE");
  }

  @Test
  void aUsersPlaceReplacesThoseOfItsNameInAllListsOfNames() {
    Lexicons lexicons = Lexicons.with(Map.of("aliases.tsv", "country\tname_ar\nEG\tطرابلس\n"));
    for (String table : List.of("cities.tsv", "places.tsv", "states.tsv")) {
      assertThat(lexicons.rows(table).stream().filter(row -> row.get("name_ar").equals("طرابلس")))
          .isEmpty();
    }
    assertThat(
            Lexicons.own().rows("cities.tsv").stream()
                .filter(row -> row.get("name_ar").equals("طرابلس")))
        .isNotEmpty();
  }

  @Test
  void wordsCanBeAddedToListsThatRulesAskFor() {
    Lexicons lexicons = Lexicons.with(Map.of("word-lists.tsv", "list\tword\nminus\tتحت الصفر\n"));
    assertThat(lexicons.words().get("minus")).containsAtLeast("سالب", "تحت الصفر");
    assertThat(Lexicons.own().words().get("minus")).doesNotContain("تحت الصفر");
    Lexicons unknown = Lexicons.with(Map.of("word-lists.tsv", "list\tword\nplus\tزائد\n"));
    assertThat(assertThrows(IllegalStateException.class, unknown::words))
        .hasMessageThat()
        .isEqualTo("word-lists.tsv:2: no rule asks for a list plus");
  }

  @Test
  void aListGivesItsVerbsInAllForms() {
    assertThat(Lexicons.own().words().verbForms("denials")).containsAtLeast("نفي", "نفت", "تنفي");
  }

  @Test
  void eachBadRowIsNamed() {
    Lexicons lexicons =
        Lexicons.with(
            Map.of("events.tsv", EVENTS + "س\tX\tany\tnobody\nص\tX\tany\tany\nض\tX\tnone\tany\n"));
    assertThat(
            assertThrows(
                IllegalStateException.class,
                () -> EventLexicon.of(lexicons, EventTypes.of(Lexicons.own()))))
        .hasMessageThat()
        .isEqualTo(
            "events.tsv:2: no row of event-types.tsv has the event X; "
                + "events.tsv:3: no row of event-types.tsv has the event X; "
                + "events.tsv:4: no row of event-types.tsv has the event X");
    assertThat(assertThrows(IllegalStateException.class, () -> EventTypes.of(lexicons)))
        .hasMessageThat()
        .isEqualTo(
            "events.tsv:2: column counts: nobody is none of [person, thing, value, goods, any]");
  }

  @Test
  void aLineWithTooFewCellsIsNamed() {
    Lexicons lexicons = Lexicons.with(Map.of("events.tsv", EVENTS + "س\tX\tany\n"));
    assertThat(assertThrows(IllegalStateException.class, () -> lexicons.rows("events.tsv")))
        .hasMessageThat()
        .contains("events.tsv:2");
  }

  @Test
  void aUsersTableHasTheColumnsOfTheProgramsOwn() {
    Lexicons lexicons = Lexicons.with(Map.of("events.tsv", "verb\tevent\n"));
    assertThat(assertThrows(IllegalStateException.class, () -> lexicons.rows("events.tsv")))
        .hasMessageThat()
        .isEqualTo("events.tsv: the columns are [event, verb], not [counts, event, phrase, pos]");
  }

  @Test
  void onlyTablesThatAUserCanAddToAreTaken() {
    for (String name : List.of("verbs.tsv", "countries.tsv", "word-clusters.tsv")) {
      assertThat(
              assertThrows(
                  IllegalArgumentException.class, () -> Lexicons.with(Map.of(name, "word\n"))))
          .hasMessageThat()
          .startsWith("no lexicon " + name + "; there are aliases.tsv, bounds.tsv, ");
    }
  }

  @Test
  void everyTableOfTheProgramIsKnownAndReads() {
    for (String name : LexiconTable.open()) {
      // What news tells of people is learned: the table has rows of users only.
      boolean isOfUsersOnly = name.equals("class-contexts.tsv");
      assertThat(Lexicons.own().rows(name).isEmpty()).isEqualTo(isOfUsersOnly);
    }
  }

  @Test
  void twoAreEqualWhenTheirTablesAre() throws IOException, ClassNotFoundException {
    Map<String, String> tables = Map.of("events.tsv", EVENTS + "تطعيم\tVACCINATED\tany\tany\n");
    Lexicons lexicons = Lexicons.with(tables);
    assertThat(lexicons).isEqualTo(Lexicons.with(tables));
    assertThat(lexicons.hashCode()).isEqualTo(Lexicons.with(tables).hashCode());
    assertThat(lexicons).isNotEqualTo(Lexicons.own());
    // Beam ships settings to its workers.
    Object unused = lexicons.words();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(lexicons);
    }
    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    Lexicons read = (Lexicons) in.readObject();
    assertThat(read).isEqualTo(lexicons);
    assertThat(read.words().get("minus")).contains("سالب");
  }
}
