package rasid.dataset;

import java.io.Closeable;
import java.io.IOException;
import org.apache.avro.specific.SpecificRecord;

/**
 * Writes records of one schema to a stream; closing it ends the file, a second time does nothing.
 */
public interface RecordWriter extends Closeable {

  void write(SpecificRecord entry) throws IOException;
}
