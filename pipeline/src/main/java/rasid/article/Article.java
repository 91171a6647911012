package rasid.article;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.entity.Mention;
import rasid.quantity.Quantity;
import rasid.record.Claim;
import rasid.record.Quote;
import rasid.record.ZoneType;
import rasid.text.Lines;
import rasid.text.TextOffsets;
import rasid.text.TextRange;
import rasid.time.ArticleDate;
import rasid.time.DateMention;

/**
 * An article on its way: what was read, and the layers that the stages add one after another. Not
 * shared between threads.
 */
public final class Article {

  private final ArticleSource source;
  private final String docId;
  private final TextOffsets offsets;
  private List<TextZone> zones = List.of();
  private List<AnnotatedSentence> sentences = List.of();
  private List<Mention> mentions = List.of();
  private List<Quantity> quantities = List.of();
  private List<DateMention> dates = List.of();
  private List<Quote> quotes = List.of();
  private List<Claim> claims = List.of();
  private ArticleDate date = ArticleDate.UNKNOWN;

  private Article(ArticleSource source) {
    this.source = source;
    this.docId = source.docId();
    this.offsets = TextOffsets.of(source.text());
  }

  public static Article of(ArticleSource source) {
    return new Article(source);
  }

  public ArticleSource source() {
    return source;
  }

  public String docId() {
    return docId;
  }

  /** The verbatim text. */
  public String text() {
    return source.text();
  }

  public TextOffsets offsets() {
    return offsets;
  }

  public List<TextZone> zones() {
    return zones;
  }

  public void setZones(List<TextZone> zones) {
    this.zones = List.copyOf(zones);
  }

  /** The zones in which the article says something of its own, in order. */
  public List<TextRange> assertingZones() {
    return zones.stream()
        .filter(zone -> AnnotatedSentence.asserts(zone.type()))
        .map(TextZone::range)
        .toList();
  }

  public List<AnnotatedSentence> sentences() {
    return sentences;
  }

  public void setSentences(List<AnnotatedSentence> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  public List<Mention> mentions() {
    return mentions;
  }

  public void setMentions(List<Mention> mentions) {
    this.mentions = List.copyOf(mentions);
  }

  public List<Quantity> quantities() {
    return quantities;
  }

  public void setQuantities(List<Quantity> quantities) {
    this.quantities = List.copyOf(quantities);
  }

  public List<DateMention> dates() {
    return dates;
  }

  public void setDates(List<DateMention> dates, ArticleDate date) {
    this.dates = List.copyOf(dates);
    this.date = date;
  }

  public ArticleDate date() {
    return date;
  }

  public List<Quote> quotes() {
    return quotes;
  }

  public List<Claim> claims() {
    return claims;
  }

  public void setClaims(List<Claim> claims, List<Quote> quotes) {
    this.claims = List.copyOf(claims);
    this.quotes = List.copyOf(quotes);
  }

  /** Title from the metadata, else the first title zone; null when there is none. */
  public @Nullable String title() {
    if (source.title() != null) {
      return source.title();
    }
    return zones.stream()
        .filter(zone -> zone.type() == ZoneType.TITLE)
        .map(zone -> Lines.trim(text(), zone.range().begin(), zone.range().end()).of(text()))
        .findFirst()
        .orElse(null);
  }
}
