package rasid.dataset;

import com.github.luben.zstd.Zstd;
import com.google.common.io.CountingOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.avro.AvroWriteSupport;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/**
 * A Parquet file, compressed with zstd. Lists have the three levels that the format's specification
 * asks for. Hadoop's configuration, file systems and codecs are passed by, because its libraries
 * are needed for nothing else.
 */
record ParquetRecords(ParquetWriter<SpecificRecord> file) implements RecordWriter {

  /**
   * Bytes that a file holds back before it writes them. A shard has a file of each dataset open;
   * the format's usual 128 MB of each would not fit beside the rest of a worker.
   */
  private static final long ROW_GROUP_BYTES = 16L << 20;

  static ParquetRecords create(OutputStream out, Dataset dataset) throws IOException {
    ParquetConfiguration configuration = new PlainParquetConfiguration();
    configuration.setBoolean(AvroWriteSupport.WRITE_OLD_LIST_STRUCTURE, false);
    return new ParquetRecords(
        AvroParquetWriter.<SpecificRecord>builder(new StreamFile(out))
            .withSchema(dataset.schema())
            .withDataModel(SpecificData.get())
            .withConf(configuration)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withCodecFactory(new ZstdFactory())
            .withRowGroupSize(ROW_GROUP_BYTES)
            .build());
  }

  @Override
  public void write(SpecificRecord entry) throws IOException {
    file.write(entry);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** A stream as what Parquet writes to. */
  private record StreamFile(OutputStream out) implements OutputFile {
    @Override
    public PositionOutputStream create(long blockSizeHint) {
      CountingOutputStream counting = new CountingOutputStream(out);
      return new PositionOutputStream() {
        @Override
        public long getPos() {
          return counting.getCount();
        }

        @Override
        public void write(int value) throws IOException {
          counting.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          counting.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
          counting.flush();
        }

        @Override
        public void close() throws IOException {
          counting.close();
        }
      };
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }

  private static final class ZstdFactory implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
      return new ZstdCompressor();
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
      throw new UnsupportedOperationException("only written");
    }

    @Override
    public void release() {}
  }

  private static final class ZstdCompressor
      implements CompressionCodecFactory.BytesInputCompressor {
    @Override
    public BytesInput compress(BytesInput page) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(page.size()));
      page.writeAllTo(bytes);
      return BytesInput.from(Zstd.compress(bytes.toByteArray()));
    }

    @Override
    public CompressionCodecName getCodecName() {
      return CompressionCodecName.ZSTD;
    }

    @Override
    public void release() {}
  }
}
