/**
 * The folder of a run on any file system that Beam knows: its name ({@link rasid.run.RunName}),
 * where its files lie ({@link rasid.run.RunLayout}), reading, writing and clearing them ({@link
 * rasid.run.RunStore}), in what form they are written ({@link rasid.run.RunFolder}), the files of a
 * shard ({@link rasid.run.ShardWriter}), the lock that keeps two processes apart ({@link
 * rasid.run.RunLock}), and the runs that came before ({@link rasid.run.EarlierRuns}).
 *
 * <p>In: records of the core, and names of folders. Out: files that are whole or absent. A store
 * that does not answer is an {@link java.io.IOException} with the name of the file.
 */
package rasid.run;
