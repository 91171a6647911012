package rasid.extract;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static rasid.extract.UserTables.CLASSES;
import static rasid.extract.UserTables.CLASS_TYPES;
import static rasid.extract.UserTables.EVENTS;
import static rasid.extract.UserTables.EVENT_TYPES;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;

/** Rows of a user that are wrong are named before any article is read. */
@Tag("slow")
class BadUserRowsTest {

  @Test
  void badRowsAreNamedBeforeAnyArticle() {
    assertBad("events.tsv", EVENTS + "س\tX\tadverb\tany\n", "events.tsv:2");
    assertBad("event-types.tsv", EVENT_TYPES + "X\tany\tno\n", "event-types.tsv:2");
    assertBad("classes.tsv", CLASSES + "س\t\tX\ttail\n", "classes.tsv:2: column role: tail");
    assertBad("class-types.tsv", CLASS_TYPES + "X\tY\t\t\n", "class-types.tsv:2");
    assertBad("units.tsv", "phrase\tkind\tunit\tby_country\nس\tX\tY\t\n", "units.tsv:2");
    assertBad("bounds.tsv", "phrase\tside\top\tgap\nس\tabove\tGT\t0\n", "bounds.tsv:2");
    assertBad("bounds.tsv", "phrase\tside\top\tgap\nس\tbefore\tGT\tx\n", "bounds.tsv:2");
    assertBad("aliases.tsv", "country\tname_ar\nXX\tس\n", "aliases.tsv:2: no country has the code");
    assertBad("cues.tsv", "phrase\tclass\tkind\nس\tNEUTRAL\tnoun\n", "cues.tsv:2");
    assertBad("number-words.tsv", "word\tclass\tvalue\nس\tX\t1\n", "number-words.tsv:2");
    assertBad("date-words.tsv", "word\trole\tvalue\nس\tX\t1\n", "date-words.tsv:2");
    assertBad("months.tsv", "name\tmonth\tcalendar\nس\tx\tgregorian\n", "months.tsv:2");
    assertBad(
        "zone-cues.tsv", "zone\tmatch\tscope\ttext\nFOOTER\tall\trest\tس\n", "zone-cues.tsv:2");
    assertBad("entity-triggers.tsv", "word\ttype\nس\tX\n", "entity-triggers.tsv:2");
    assertBad(
        "class-contexts.tsv", "phrase\tscope\tclass\nس\tday\tPERSON\n", "class-contexts.tsv:2");
    assertBad("class-equivalents.tsv", "class\tsame_as\nA\tA\n", "class-equivalents.tsv:2");
    assertBad(
        "estimate-conventions.tsv",
        "convention\tevent\tpeople\nX\tKILLED\tany\n",
        "estimate-conventions.tsv:2: column convention: X");
    assertBad(
        "figure-history.tsv", "phrase\treach\nس\tFAR\n", "figure-history.tsv:2: column reach: FAR");
    assertBad(
        "number-contexts.tsv", "phrase\tside\tdecision\nس\tbefore\tX\n", "number-contexts.tsv:2");
    assertBad("word-lists.tsv", "list\tword\nX\tس\n", "word-lists.tsv:2");
  }

  private static void assertBad(String table, String text, String message) {
    ExtractionSettings settings =
        ExtractionSettings.defaults().withLexicons(Lexicons.with(Map.of(table, text)));
    assertThat(assertThrows(IllegalStateException.class, () -> ArticleExtractor.with(settings)))
        .hasMessageThat()
        .startsWith(message);
  }
}
