package jp.yui.scenario.trust;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * What a client trusts, kept through restarts and crashes. One client at a time uses it. Nobody
 * else may write there: what lies in it is believed.
 */
public interface TrustStore {
  /** The whole file; empty if there is none of that name. */
  Optional<byte[]> read(String name) throws IOException;

  /** Puts a file there, durably, whole or not at all. */
  void write(String name, byte[] content) throws IOException;

  /** Removes a file, durably; nothing happens where there is none. */
  void delete(String name) throws IOException;

  /** The names of all files that begin so. */
  Set<String> names(String beginning) throws IOException;
}
