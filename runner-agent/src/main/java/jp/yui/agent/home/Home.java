package jp.yui.agent.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder that one agent lives in.
 *
 * <pre>
 * agent.lock            who uses this home now; only while it is locked
 * keystore.p12          secrets, the ledger's key, the evidence key
 * keystore.key          the keystore's password, unless YUI_KEYSTORE_PASSWORD gives it
 * secrets.properties    secrets as text, if somebody keeps them so
 * ledger/               what was intended, done, doubted (H2, AES)
 * evidence/             pictures of the screens (AES-GCM) and their index
 * screens/              what the core system's screens were built of when they were accepted
 * originals/            the files that applications came in, untouched
 * library/              scenarios and settings that were delivered
 * reports/              what was told to the platform, and what still is to be
 * sync/                 whom the platform takes this agent for, and what came from it
 * before-upgrade/       data bases as they were before a newer version changed their form
 * before-rollback/      the same, before an older version took them over
 * logs/                 without personal values and secrets
 * work/                 drafts; may be emptied while no agent runs
 * </pre>
 *
 * <p>Every folder and file is made for its owner only.
 */
public final class Home {
  static final Texts TEXTS = new Texts(Home.class);

  private final Path root;

  private Home(Path root) {
    this.root = root;
  }

  /**
   * The home in that folder, which is made if it is missing.
   *
   * @throws AgentProblem if it cannot be made, or others can change what is in it
   */
  public static Home at(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    try {
      if (Files.exists(root) && !Files.isDirectory(root)) {
        throw TEXTS.problem("home-is-a-file", root);
      }
      OwnerOnly.folder(root);
      adopt(root);
      return new Home(root);
    } catch (IOException e) {
      throw TEXTS.problem("home-not-usable", root, e);
    }
  }

  // An empty folder becomes ours. One that holds something may be a place of others (/tmp): its
  // rights are not ours to change, and what lies in it could be swapped under us.
  private static void adopt(Path root) throws IOException {
    if (empty(root)) {
      OwnerOnly.tighten(root);
    } else if (OwnerOnly.othersCanWrite(root)) {
      throw TEXTS.problem("home-open-to-others", root);
    }
  }

  private static boolean empty(Path root) throws IOException {
    try (Stream<Path> inside = Files.list(root)) {
      return inside.findAny().isEmpty();
    }
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  /** Secrets and keys. */
  public Path keystore() {
    return root.resolve("keystore.p12");
  }

  /** The keystore's password, where the environment does not give it. */
  public Path keystoreKey() {
    return root.resolve("keystore.key");
  }

  /** Secrets as text; need not exist. */
  public Path secrets() {
    return root.resolve("secrets.properties");
  }

  /** The database's folder. */
  public Path ledger() {
    return folder("ledger");
  }

  /** Pictures and their index. */
  public Path evidence() {
    return folder("evidence");
  }

  /** The files that applications came in. */
  public Path originals() {
    return folder("originals");
  }

  /** What was agreed with the platform, and what came from it. */
  public Path sync() {
    return folder("sync");
  }

  /** What the platform is told, in numbers. */
  public Path reports() {
    return folder("reports");
  }

  /** Scenarios and settings that were delivered. */
  public Path library() {
    return folder("library");
  }

  /** What screens were built of when they were accepted. */
  public Path screens() {
    return folder("screens");
  }

  /** Data bases as they were before a newer agent changed their form. */
  public Path beforeUpgrade() {
    return folder("before-upgrade");
  }

  /** Data bases of a newer form, as they were before an older agent took them over. */
  public Path beforeRollback() {
    return folder("before-rollback");
  }

  /** Logs. */
  public Path logs() {
    return folder("logs");
  }

  /** Drafts. */
  public Path work() {
    return folder("work");
  }

  /**
   * Takes this home for this process alone, until the lock is closed or the process ends.
   *
   * @throws HomeInUse if another process, or this one, has it
   */
  public HomeLock lock() {
    return HomeLock.take(root.resolve("agent.lock"), root, false);
  }

  /**
   * The same for a moment's look; an agent that wants to start meanwhile waits.
   *
   * @throws HomeInUse if an agent has it
   */
  public HomeLock lockToLook() {
    return HomeLock.take(root.resolve("agent.lock"), root, true);
  }

  private Path folder(String name) {
    Path folder = root.resolve(name);
    try {
      OwnerOnly.folder(folder);
    } catch (IOException e) {
      throw TEXTS.problem("home-not-usable", folder, e);
    }
    return folder;
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
