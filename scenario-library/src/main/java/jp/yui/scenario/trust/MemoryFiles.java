package jp.yui.scenario.trust;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files in memory: what was read from a medium, or is about to be written to one. */
public final class MemoryFiles implements TrustStore, RepositoryFiles {
  private final Map<String, byte[]> files = new TreeMap<>();

  public MemoryFiles() {}

  /** The same files, which then go their own way. */
  public MemoryFiles(MemoryFiles other) {
    synchronized (other) {
      files.putAll(other.files);
    }
  }

  @Override
  public synchronized Optional<byte[]> read(String name) {
    return Optional.ofNullable(files.get(name)).map(byte[]::clone);
  }

  @Override
  public synchronized void write(String name, byte[] content) {
    files.put(name, content.clone());
  }

  @Override
  public synchronized void delete(String name) {
    files.remove(name);
  }

  @Override
  public synchronized Set<String> names(String beginning) {
    Set<String> names = new TreeSet<>(files.keySet());
    names.removeIf(name -> !name.startsWith(beginning));
    return names;
  }
}
