import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** Serves HDFS at a port of this machine, with its files in a folder, until it is killed. */
public final class MiniHdfs {

  private MiniHdfs() {}

  public static void main(String[] args) throws Exception {
    Configuration configuration = new Configuration();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, args[0]);
    configuration.setBoolean("dfs.permissions.enabled", false);
    MiniDFSCluster cluster =
        new MiniDFSCluster.Builder(configuration)
            .numDataNodes(1)
            .nameNodePort(Integer.parseInt(args[1]))
            .build();
    cluster.waitActive();
    System.out.println("ready");
    // The cluster runs in threads of its own; this one waits for the end of the process.
    Thread.currentThread().join();
  }
}
