package rasid.extract;

import java.util.List;
import rasid.quantity.Quantity;

/**
 * The numbers of an article with what they say, and whether each can be a claim.
 *
 * @param quantities in the order of the text
 */
public record QuantityLayer(List<Quantity> quantities) {

  public QuantityLayer {
    quantities = List.copyOf(quantities);
  }
}
