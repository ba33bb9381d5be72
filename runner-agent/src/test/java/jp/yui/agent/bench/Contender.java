package jp.yui.agent.bench;

import java.nio.file.Path;
import java.util.List;

/** Someone who registers applications in the practice core's clean product. */
interface Contender {
  /**
   * Registers all.
   *
   * @param folder of its own, empty, for all that it writes
   * @throws IllegalStateException if one was not registered
   */
  void register(List<Claim> claims, Path folder, Meter meter) throws Exception;
}
