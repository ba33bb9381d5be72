package jp.yui.agent.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The right of one process to use a home. The operating system takes it back when the process ends,
 * however it ends; so a file that is left over means nothing.
 */
public final class HomeLock implements AutoCloseable {
  // Far behind the text: on Windows a locked region cannot be read, and others must read the pid.
  private static final long REGION = Long.MAX_VALUE - 1;

  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  private static final String LOOKING = " looking";
  private static final long PATIENCE_MILLIS = 10_000;

  /** Takes it; waits a little for one that only looks, and tells about one that works. */
  static HomeLock take(Path file, Path home, boolean looking) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (true) {
      try {
        return attempt(file, home, looking);
      } catch (HomeInUse e) {
        if (!heldByLooker(file) || System.nanoTime() > end) {
          throw e;
        }
      }
      LockSupport.parkNanos(50_000_000);
    }
  }

  private static HomeLock attempt(Path file, Path home, boolean looking) {
    FileChannel channel = null;
    try {
      channel =
          OwnerOnly.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw inUse(file, home);
      }
      channel.truncate(0);
      String holder = ProcessHandle.current().pid() + (looking ? LOOKING : "");
      channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)), 0);
      return new HomeLock(channel);
    } catch (IOException e) {
      closeQuietly(channel);
      throw Home.TEXTS.problem("home-not-usable", file, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(REGION, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static HomeInUse inUse(Path file, Path home) {
    long pid = holder(file);
    return pid == 0
        ? new HomeInUse(Home.TEXTS.say("home-in-use-by-somebody", home), 0)
        : new HomeInUse(Home.TEXTS.say("home-in-use", home, pid), pid);
  }

  private static long holder(Path file) {
    try {
      return Long.parseLong(text(file).replace(LOOKING, ""));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static boolean heldByLooker(Path file) {
    return text(file).endsWith(LOOKING);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      return "";
    }
  }

  private static void closeQuietly(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // The first failure is the one to tell.
    }
  }

  @Override
  public void close() {
    // The file stays: deleting it would let two processes lock two files of one name.
    closeQuietly(channel);
  }
}
