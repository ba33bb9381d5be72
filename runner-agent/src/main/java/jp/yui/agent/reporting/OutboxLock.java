package jp.yui.agent.reporting;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import jp.yui.agent.home.OwnerOnly;

/** One at a time: the agent, and whoever types a command beside it. */
final class OutboxLock implements AutoCloseable {
  private static final ReentrantLock HERE = new ReentrantLock();

  private final FileChannel channel;
  private final FileLock lock;

  private OutboxLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Waits for its turn. */
  static OutboxLock take(Path folder) throws IOException {
    HERE.lock();
    try {
      FileChannel channel =
          OwnerOnly.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return new OutboxLock(channel, channel.lock());
    } catch (IOException | RuntimeException e) {
      HERE.unlock();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      lock.release();
    } finally {
      HERE.unlock();
    }
  }
}
