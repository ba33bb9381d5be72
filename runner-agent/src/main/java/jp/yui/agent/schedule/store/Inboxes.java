package jp.yui.agent.schedule.store;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which files of watched inboxes were there when their last run became due, as hashes. */
public final class Inboxes {
  private final Store store;

  public Inboxes(Store store) {
    this.store = store;
  }

  /** Those that a job's inbox had. */
  public Set<String> of(String job) {
    return store.all("select files from inbox where job = ?", row -> row.getString(1), job).stream()
        .flatMap(files -> Arrays.stream(files.split(" ", -1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** It has those now. */
  public void put(String job, Set<String> files) {
    store.change("merge into inbox key (job) values (?, ?)", job, String.join(" ", files));
  }
}
