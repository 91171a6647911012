package rasid.zone;

import java.util.Optional;
import rasid.lexicon.Lexicons;
import rasid.lexicon.Phrases;
import rasid.lexicon.Phrases.Forms;
import rasid.record.ZoneType;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/** The table of lines that tell what a stretch of a page is (zone-cues.tsv). */
final class ZoneCues {

  /** Where in a line a cue stands. */
  private enum Place {
    LINE,
    PREFIX,
    CONTAINS
  }

  private enum Scope {
    LINE,
    REST
  }

  /**
   * What a cue tells.
   *
   * @param zone the kind of the line
   * @param rest whether it also holds for the lines behind it
   */
  record Cue(ZoneType zone, boolean rest) {}

  private record Meaning(Cue cue, Place place) {}

  private final Phrases<Meaning> phrases = new Phrases<>();

  private ZoneCues() {}

  /**
   * The cues that the table lists.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  static ZoneCues of(Lexicons lexicons) {
    ZoneCues cues = new ZoneCues();
    lexicons.read(
        "zone-cues.tsv",
        row -> {
          Cue cue =
              new Cue(
                  row.symbol("zone", ZoneType.class), row.word("scope", Scope.class) == Scope.REST);
          cues.phrases.put(
              row.get("text"),
              Forms.NOUN,
              Forms.NOUN,
              new Meaning(cue, row.word("match", Place.class)));
        });
    return cues;
  }

  /** The first cue in a line. */
  Optional<Cue> find(String line) {
    Lexemes words = Lexemes.of(line, new TextRange(0, line.length()));
    for (int i = 0; i < words.size(); i++) {
      for (Phrases.Match<Meaning> match : phrases.allAt(words, i)) {
        boolean fits =
            switch (match.value().place()) {
              case LINE -> i == 0 && match.last() == words.size() - 1;
              case PREFIX -> i == 0;
              case CONTAINS -> true;
            };
        if (fits) {
          return Optional.of(match.value().cue());
        }
      }
    }
    return Optional.empty();
  }
}
