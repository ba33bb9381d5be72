package jp.yui.agent.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.HomeInUse;
import jp.yui.agent.home.HomeLock;
import jp.yui.agent.secret.Keystore;

/** Finds the way to look into a ledger: its file, or the agent that has it. */
final class Views {
  private Views() {}

  static LedgerView open(Home home, Keystore keystore) {
    HomeLock lock;
    try {
      lock = home.lockToLook();
    } catch (HomeInUse e) {
      Path socket = Counter.socket(home);
      if (Files.exists(socket) && RemoteBooks.answers(socket)) {
        return new RemoteBooks(socket);
      }
      throw e;
    }
    try {
      return new Books(Database.open(home, keystore)) {
        @Override
        public void close() {
          try (lock) {
            super.close();
          }
        }
      };
    } catch (RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }
}
