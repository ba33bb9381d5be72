package jp.yui.platform.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import jp.yui.platform.audit.Verification.Kind;
import jp.yui.platform.audit.Verification.Wrong;
import org.jspecify.annotations.Nullable;

/** One walk along the record, up to the first entry that is wrong. */
final class Walk {
  private final Deque<Checkpoint> ahead;
  private final MerkleTree tree = new MerkleTree();
  private long size;
  private long confirmed;
  private String before = Chain.START;
  private @Nullable Wrong wrong;

  /**
   * @param checkpoints the smallest first
   */
  Walk(List<Checkpoint> checkpoints) {
    this.ahead = new ArrayDeque<>(checkpoints);
    compare();
  }

  void see(Entry entry) {
    long expected = size + 1;
    if (wrong != null) {
      return;
    }
    if (entry.seq() != expected) {
      wrong =
          entry.seq() < expected
              ? new Wrong(Kind.INSERTED, entry.seq())
              : new Wrong(Kind.MISSING, expected);
    } else if (!entry.hash().equals(Chain.hash(before, expected, entry.at(), entry.deed()))) {
      wrong = new Wrong(Kind.ALTERED, expected);
    } else {
      tree.add(HexFormat.of().parseHex(entry.hash()));
      before = entry.hash();
      size = expected;
      compare();
    }
  }

  Verification end(Head head) {
    if (wrong == null) {
      if (!ahead.isEmpty() || head.seq() > size) {
        wrong = new Wrong(Kind.MISSING, size + 1);
      } else if (head.seq() < size) {
        wrong = new Wrong(Kind.INSERTED, head.seq() + 1);
      } else if (!head.hash().equals(before)) {
        wrong = new Wrong(Kind.ALTERED, size);
      }
    }
    return new Verification(size, root(), wrong);
  }

  private void compare() {
    while (!ahead.isEmpty() && ahead.element().entries() == size) {
      if (!ahead.remove().root().equals(root())) {
        wrong = new Wrong(Kind.REWRITTEN, confirmed + 1);
        return;
      }
      confirmed = size;
    }
  }

  private String root() {
    return HexFormat.of().formatHex(tree.root());
  }
}
