package jp.yui.platform.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The tree of RFC 6962, 2.1, grown leaf by leaf: it keeps the roots of its full subtrees only. */
final class MerkleTree {
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  /** The smallest, rightmost subtree first. */
  private final Deque<byte[]> full = new ArrayDeque<>();

  private long size;

  void add(byte[] leaf) {
    byte[] hash = Hashes.of(LEAF, leaf);
    for (long left = size; (left & 1) == 1; left >>= 1) {
      hash = Hashes.of(NODE, full.pop(), hash);
    }
    full.push(hash);
    size++;
  }

  byte[] root() {
    if (full.isEmpty()) {
      return Hashes.of();
    }
    Iterator<byte[]> leftwards = full.iterator();
    byte[] root = leftwards.next();
    while (leftwards.hasNext()) {
      root = Hashes.of(NODE, leftwards.next(), root);
    }
    return root;
  }
}
