package jp.yui.agent.screen.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import jp.yui.agent.home.Folders;
import org.jspecify.annotations.Nullable;

/**
 * The record of the browsers that were started, so that none survives its agent: a browser whose
 * agent was killed lives on and may still submit.
 */
public final class BrowserProcesses {
  private static final Duration END = Duration.ofSeconds(20);

  private final Path file;
  private BrowserRecord record;

  private BrowserProcesses(Path file, BrowserRecord record) {
    this.file = file;
    this.record = record;
  }

  /** Opens a record for a browser about to be started, durable before anything of it runs. */
  static BrowserProcesses open(Path home) throws IOException {
    Path folder = Files.createDirectories(folder(home).toAbsolutePath());
    String id = UUID.randomUUID().toString();
    Path profile = folder.resolve("profile-" + id);
    BrowserRecord record =
        new BrowserRecord(profile, List.of())
            .with(recorded(BrowserRecord.Role.AGENT, ProcessHandle.current()));
    Path file = folder.resolve(id + ".processes");
    record.writeTo(file);
    Files.createDirectories(profile);
    return new BrowserProcesses(file, record);
  }

  /**
   * Ends what agents that are no more left running on this machine, and removes their profiles.
   * Browsers of an agent that still lives are left alone.
   *
   * @return how many processes were ended
   * @throws IOException a process could not be ended, or a record not be read; posting must not
   *     begin then
   */
  public static int endOrphans(Path home) throws IOException {
    Path folder = folder(home).toAbsolutePath();
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".processes")).toList();
    }
    int ended = 0;
    for (Path file : files) {
      BrowserRecord record = BrowserRecord.read(file);
      boolean owned =
          record.processes().stream()
              .anyMatch(p -> p.role() == BrowserRecord.Role.AGENT && living(p) != null);
      if (!owned) {
        ended += new BrowserProcesses(file, record).end();
      }
    }
    return ended;
  }

  Path profile() {
    return record.profile();
  }

  void driver(ProcessHandle driver) throws IOException {
    note(BrowserRecord.Role.DRIVER, driver);
  }

  /** Notes the browsers that run below the driver or on the profile. */
  void browsers() throws IOException {
    for (ProcessHandle p : ours()) {
      if (record.processes().stream().noneMatch(r -> r.pid() == p.pid())) {
        record = record.with(recorded(BrowserRecord.Role.BROWSER, p));
      }
    }
    record.writeTo(file);
  }

  private void note(BrowserRecord.Role role, ProcessHandle process) throws IOException {
    record = record.with(recorded(role, process));
    record.writeTo(file);
  }

  /** Ends all of it, waits until it is gone, and removes the profile and the record. */
  int end() throws IOException {
    Set<ProcessHandle> all = new LinkedHashSet<>(ours());
    int ended = 0;
    // Ending a parent can leave a child that was just being born: look again until nothing is left.
    long until = System.nanoTime() + END.toNanos();
    while (!all.isEmpty()) {
      all.forEach(ProcessHandle::destroyForcibly);
      for (ProcessHandle p : all) {
        await(p, until);
        ended++;
      }
      all = new LinkedHashSet<>(ours());
      if (System.nanoTime() > until && !all.isEmpty()) {
        throw new IOException(
            "processes do not end: " + all.stream().map(ProcessHandle::pid).toList());
      }
    }
    Folders.remove(record.profile());
    Files.deleteIfExists(file);
    return ended;
  }

  private static void await(ProcessHandle p, long until) {
    try {
      p.onExit().get(Math.max(1, until - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // told by the next look
    }
  }

  /** The recorded processes that still live, what descends from them, and what uses the profile. */
  private Set<ProcessHandle> ours() {
    Set<ProcessHandle> found = new LinkedHashSet<>();
    for (BrowserRecord.Recorded r : record.processes()) {
      ProcessHandle p = r.role() == BrowserRecord.Role.AGENT ? null : living(r);
      if (p != null) {
        found.add(p);
        p.descendants().forEach(found::add);
      }
    }
    String profile = record.profile().toString();
    List<ProcessHandle> users = new ArrayList<>();
    ProcessHandle.allProcesses()
        .filter(p -> p.info().commandLine().orElse("").contains(profile))
        .forEach(users::add);
    for (ProcessHandle p : users) {
      found.add(p);
      p.descendants().forEach(found::add);
    }
    found.removeIf(p -> !p.isAlive() || p.pid() == ProcessHandle.current().pid());
    return found;
  }

  /** The recorded process, if it still is that one: a reused id has another start. */
  private static @Nullable ProcessHandle living(BrowserRecord.Recorded r) {
    return ProcessHandle.of(r.pid()).filter(p -> p.isAlive() && start(p) == r.start()).orElse(null);
  }

  private static BrowserRecord.Recorded recorded(BrowserRecord.Role role, ProcessHandle p) {
    return new BrowserRecord.Recorded(role, p.pid(), start(p));
  }

  private static long start(ProcessHandle p) {
    return p.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
  }

  private static Path folder(Path home) {
    return home.resolve("browsers");
  }
}
