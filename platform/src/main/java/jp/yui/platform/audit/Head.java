package jp.yui.platform.audit;

/** The number and the hash of the last entry. */
record Head(long seq, String hash) {}
