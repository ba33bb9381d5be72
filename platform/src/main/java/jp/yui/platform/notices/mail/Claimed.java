package jp.yui.platform.notices.mail;

/**
 * A mail that is this sender's alone until the claim runs out.
 *
 * @param messageId the same at every try
 * @param tries this one included
 */
record Claimed(long id, long account, Kind kind, String messageId, int tries, String claim) {}
