package rasid.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Lexicons;
import rasid.record.ZoneType;
import rasid.text.ArabicLetters;
import rasid.text.ArabicNormalizer;
import rasid.text.Lines;
import rasid.text.TextRange;

/**
 * Tells title, dateline, byline, body, headings, comments, embedded posts, footer and navigation
 * apart, by what holds on news pages in general: running text ends in a full stop or is long, a
 * title is the longest short line before it, page furniture is short and says so (zone-cues.tsv).
 * Linear in the text; adjacent lines of one kind become one zone, except titles and headings.
 */
public final class ZoneDetector {

  /** A title or heading of more words is taken for running text. */
  private static final int TITLE_WORDS = 30;

  private static final int HEADING_WORDS = 12;

  private static final int NAVIGATION_WORDS = 4;

  private static final int FURNITURE_WORDS = 9;

  private static final Pattern POST =
      Pattern.compile("pic\\.twitter\\.com/|https?://t\\.co/|\\(@\\w+\\)");

  private final ZoneCues cues;
  private final LineDates dates;

  private ZoneDetector(ZoneCues cues, LineDates dates) {
    this.cues = cues;
    this.dates = dates;
  }

  /**
   * A detector that knows these cues and months.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static ZoneDetector of(Lexicons lexicons) {
    return new ZoneDetector(ZoneCues.of(lexicons), LineDates.of(lexicons));
  }

  /** The zones of a text, in order. */
  public List<TextZone> detect(String text) {
    List<Line> lines = new ArrayList<>();
    for (TextRange range : Lines.of(text)) {
      lines.add(new Line(range, range.of(text), dates));
    }
    markFurniture(lines);
    markPosts(lines);
    markLead(lines);
    markHeadings(lines);
    return merge(lines);
  }

  /** Cue lines, what follows them, datelines and bylines, and lines without any letter. */
  private void markFurniture(List<Line> lines) {
    ZoneType rest = null;
    for (Line line : lines) {
      Optional<ZoneCues.Cue> cue =
          line.words <= FURNITURE_WORDS ? cues.find(line.text) : Optional.empty();
      if (cue.isPresent()
          && (rest == null
              || cue.get().zone() == ZoneType.COMMENTS
              || cue.get().zone() == ZoneType.FOOTER)) {
        line.type = cue.get().zone();
        rest = cue.get().rest() ? cue.get().zone() : rest;
      } else if (rest == ZoneType.FOOTER
          && line.isParagraph
          && line.words > HEADING_WORDS
          && !line.hasAddress) {
        rest = null;
      } else if (rest != null) {
        line.type = rest;
      } else if (line.hasDate && !line.isParagraph) {
        line.type = ZoneType.DATELINE;
      } else if (line.letters == 0) {
        line.type = ZoneType.NAVIGATION;
      }
    }
  }

  /** A post's address line, and the lines in Latin letters before it. */
  private static void markPosts(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isPost && lines.get(i).type == null) {
        lines.get(i).type = ZoneType.EMBEDDED_POST;
        for (int j = i - 1; j >= 0 && lines.get(j).isLatin && lines.get(j).type == null; j--) {
          lines.get(j).type = ZoneType.EMBEDDED_POST;
        }
      }
    }
  }

  /**
   * The title is the longest line before the first paragraph; shorter ones before it are
   * navigation.
   */
  private static void markLead(List<Line> lines) {
    int lead = 0;
    while (lead < lines.size() && !lines.get(lead).isRunningText()) {
      lead++;
    }
    Line title = null;
    for (Line line : lines.subList(0, lead)) {
      if (line.type == null && (title == null || line.words > title.words)) {
        title = line;
      }
    }
    boolean alone = lines.stream().filter(line -> line.type == null).count() <= 1;
    if (title == null || alone) {
      return;
    }
    title.type = ZoneType.TITLE;
    boolean before = true;
    for (Line line : lines.subList(0, lead)) {
      before &= line != title;
      if (line.type != null) {
        continue;
      }
      if (line.key.equals(title.key)) {
        line.type = ZoneType.TITLE;
      } else if (before && line.words <= NAVIGATION_WORDS) {
        line.type = ZoneType.NAVIGATION;
      }
    }
  }

  /**
   * Short lines without a full stop. The last line of an article is none: a heading stands above
   * something.
   */
  private static void markHeadings(List<Line> lines) {
    Line next = null;
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (line.type == null) {
        boolean heads =
            next != null && line.words <= HEADING_WORDS && !line.isParagraph && !line.isOpen;
        line.type = heads ? ZoneType.HEADING : ZoneType.BODY;
        next = line;
      }
    }
  }

  private static List<TextZone> merge(List<Line> lines) {
    List<TextZone> zones = new ArrayList<>();
    for (Line line : lines) {
      TextZone last = zones.isEmpty() ? null : zones.get(zones.size() - 1);
      ZoneType type = Objects.requireNonNull(line.type);
      boolean single = type == ZoneType.TITLE || type == ZoneType.HEADING;
      if (last != null && last.type() == type && !single) {
        zones.set(zones.size() - 1, new TextZone(type, last.range().union(line.range)));
      } else {
        zones.add(new TextZone(type, line.range));
      }
    }
    return zones;
  }

  /** A line with what decides its zone. */
  private static final class Line {
    private final TextRange range;
    private final String text;
    private final String key;
    private final int words;
    private final int letters;
    private final boolean isLatin;
    private final boolean isParagraph;
    private final boolean isOpen;
    private final boolean isPost;
    private final boolean hasAddress;
    private final boolean hasDate;
    private @Nullable ZoneType type;

    private Line(TextRange range, String line, LineDates dates) {
      this.range = range;
      this.text = line;
      int latin = 0;
      int letterCount = 0;
      int wordCount = 0;
      boolean inWord = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        boolean wordChar = ArabicLetters.isWordChar(c) || ArabicLetters.isDigit(c);
        wordCount += wordChar && !inWord ? 1 : 0;
        inWord = wordChar;
        letterCount += Character.isLetter(c) ? 1 : 0;
        latin += (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ? 1 : 0;
      }
      this.words = wordCount;
      this.letters = letterCount;
      this.isLatin = latin * 2 > letterCount;
      this.isPost = POST.matcher(line).find();
      this.hasAddress = line.contains("http") || line.contains("@");
      this.hasDate = wordCount <= FURNITURE_WORDS && dates.in(line);
      this.key = wordCount <= TITLE_WORDS ? ArabicNormalizer.key(line) : "";
      char end = lastMark(line);
      this.isParagraph =
          (end == '.' && !line.endsWith("..") && wordCount > 4) || wordCount > TITLE_WORDS;
      this.isOpen = end == '،' || end == ':';
    }

    boolean isRunningText() {
      return type == null && isParagraph;
    }

    /** The last character that is no closing quote or bracket. */
    private static char lastMark(String line) {
      int i = line.length() - 1;
      while (i > 0
          && (ArabicLetters.isQuote(line.charAt(i))
              || line.charAt(i) == ')'
              || ArabicLetters.isBlank(line.charAt(i)))) {
        i--;
      }
      return line.charAt(i);
    }
  }
}
